export const NEVER = 99;
/** The score of what a knob says nothing of. */
export const NOT_HEARD = -99;
const ALWAYS = NOT_HEARD + 1;

/** A line that may be lowered, and the score it is held against. */
export interface Knob<Item> {
  readonly name: string;
  readonly scoreOf: (item: Item) => number;
  /** Where the line stands at first. */
  readonly highest: number;
}

/** How many wrong ones there may be in a heap of harmless items. */
export interface Bound<Item> {
  readonly share: number;
  readonly holds: (item: Item) => boolean;
}

export interface Lowering<Item> {
  readonly items: readonly Item[];
  /** What it is worth to find each; nothing for the harmless ones. */
  readonly worths: readonly number[];
  readonly knobs: readonly Knob<Item>[];
  readonly bounds: readonly Bound<Item>[];
  readonly isAlready: (item: Item) => boolean;
}

interface Rungs {
  readonly name: string;
  /** Where the line may stand, falling. */
  readonly rungs: readonly number[];
  /** For each rung but the first, the items that come to be found by it. */
  readonly found: readonly (readonly number[])[];
}

const CANDIDATES = 300;
const STEPS = [1, 2, 4, 8, 16];
const TINY_COST = 1e-3;

/** Greedy: again and again that line is lowered which finds most for the wrong ones it costs. */
export function lowered<Item>(lowering: Lowering<Item>): Map<string, number> {
  const { items, worths, bounds } = lowering;
  const heapsOf = items.map((item) => bounds.flatMap(({ holds }, at) => (holds(item) ? [at] : [])));
  const most = bounds.map(({ share, holds }) =>
    Math.floor(items.filter((item) => holds(item)).length * share),
  );
  const used = bounds.map(() => 0);
  const isFound = items.map((item) => lowering.isAlready(item));
  const take = (at: number): void => {
    isFound[at] = true;
    for (const heap of heapsOf[at] ?? []) used[heap] = (used[heap] ?? 0) + 1;
  };
  for (const [at, found] of isFound.entries()) if (found) take(at);
  const ladders = lowering.knobs.map((knob) => ladderOf(knob, lowering, heapsOf));
  for (const { found } of ladders) for (const at of found[0] ?? []) if (!isFound[at]) take(at);
  const stands = ladders.map(() => 0);
  const tried = (ladder: number, step: number): { gain: number; fresh: number[] } | undefined => {
    const { found } = ladders[ladder] ?? { found: [] };
    const from = (stands[ladder] ?? 0) + 1;
    if (from + step > found.length) return undefined;
    const fresh = [...new Set(found.slice(from, from + step).flat())].filter((at) => !isFound[at]);
    const costs = bounds.map(() => 0);
    let worth = 0;
    for (const at of fresh) {
      worth += worths[at] ?? 0;
      for (const heap of heapsOf[at] ?? []) costs[heap] = (costs[heap] ?? 0) + 1;
    }
    if (costs.some((cost, heap) => cost > 0 && cost + (used[heap] ?? 0) > (most[heap] ?? 0)))
      return undefined;
    const cost = costs.reduce((sum, one, heap) => sum + one / Math.max(1, most[heap] ?? 0), 0);
    return { gain: worth / (cost + TINY_COST), fresh };
  };
  for (;;) {
    let best: { gain: number; fresh: number[]; ladder: number; step: number } | undefined;
    for (const ladder of ladders.keys()) {
      for (const step of STEPS) {
        const next = tried(ladder, step);
        if (next && next.gain > (best?.gain ?? 0)) best = { ...next, ladder, step };
      }
    }
    if (best === undefined) break;
    for (const at of best.fresh) take(at);
    stands[best.ladder] = (stands[best.ladder] ?? 0) + best.step;
  }
  return new Map(ladders.map(({ name, rungs }, at) => [name, rungs[stands[at] ?? 0] ?? NEVER]));
}

/** A line can only matter just below the score of a harmless item; a rule that none of them sets off always stands. */
function ladderOf<Item>(
  { name, scoreOf, highest }: Knob<Item>,
  { items }: Lowering<Item>,
  heapsOf: readonly (readonly number[])[],
): Rungs {
  const scores = items.map((item) => scoreOf(item));
  const inHeaps = scores.filter((score, at) => score > NOT_HEARD && (heapsOf[at]?.length ?? 0) > 0);
  const falling = [...new Set(inHeaps.map((score) => Math.ceil(score * 1000) / 1000))].toSorted(
    (one, other) => other - one,
  );
  const between = falling.filter((score) => score < highest).slice(0, CANDIDATES);
  const isWhole = between.length < CANDIDATES;
  const isRule = isOfFew(scores);
  const above = isRule && falling.length === 0 ? [] : [highest];
  const rungs = [...above, ...between, ...(isWhole && isRule ? [ALWAYS] : [])];
  const found = rungs.map((): number[] => []);
  for (const [at, score] of scores.entries()) {
    if (score <= NOT_HEARD) continue;
    const rung = rungs.findIndex((line) => score > line);
    if (rung >= 0) found[rung]?.push(at);
  }
  return { name, rungs, found };
}

/** True for rules, which say nothing of most items. */
const isOfFew = (scores: readonly number[]): boolean => scores.some((score) => score <= NOT_HEARD);
