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

interface Ladder {
  readonly name: string;
  /** Where the line may stand, falling. */
  readonly rungs: readonly number[];
  /** For each rung, the items that come to be found by it. */
  readonly found: readonly (readonly number[])[];
}

const CANDIDATES = 300;
const STEPS = [1, 2, 4, 8, 16];
const TINY_COST = 1e-3;

/**
 * The lines that find most within the bounds. Greedy first: again and again that line is lowered which
 * finds most for the wrong ones it costs. Then second thoughts: each line in turn is lifted a little,
 * the others take what that sets free, and where more is found so, it stays.
 */
export function lowered<Item>(lowering: Lowering<Item>): Map<string, number> {
  const board = boardOf(lowering);
  lowerAll(board);
  for (let pass = 0; pass < MOST_PASSES && thinkTwice(board); pass += 1);
  return new Map(
    board.ladders.map(({ name, rungs }, at) => [name, rungs[board.stands[at] ?? 0] ?? NEVER]),
  );
}

const MOST_PASSES = 4;
const LEAST_GAIN = 1e-9;

/** Where all lines stand, and what follows from it. */
interface Board {
  readonly ladders: readonly Ladder[];
  readonly stands: number[];
  readonly worths: readonly number[];
  /** Which bounds hold each item. */
  readonly heapsOf: readonly (readonly number[])[];
  readonly most: readonly number[];
  readonly used: number[];
  /** By how many lines an item is found. */
  readonly finders: Int32Array;
  total: number;
}

function boardOf<Item>(lowering: Lowering<Item>): Board {
  const { items, worths, bounds, knobs } = lowering;
  const heapsOf = items.map((item) => bounds.flatMap(({ holds }, at) => (holds(item) ? [at] : [])));
  const ladders = knobs.map((knob) => ladderOf(knob, lowering, heapsOf));
  const board: Board = {
    ladders,
    stands: ladders.map(() => 0),
    worths,
    heapsOf,
    most: bounds.map(({ share, holds }) =>
      Math.floor(items.filter((item) => holds(item)).length * share),
    ),
    used: bounds.map(() => 0),
    finders: new Int32Array(items.length),
    total: 0,
  };
  for (const [at, item] of items.entries()) if (lowering.isAlready(item)) find(board, at);
  for (const { found } of ladders) for (const at of found[0] ?? []) find(board, at);
  return board;
}

function find(board: Board, at: number): void {
  const finders = (board.finders[at] ?? 0) + 1;
  board.finders[at] = finders;
  if (finders === 1) count(board, at, 1);
}

function lose(board: Board, at: number): void {
  const finders = (board.finders[at] ?? 0) - 1;
  board.finders[at] = finders;
  if (finders === 0) count(board, at, -1);
}

function count(board: Board, at: number, by: 1 | -1): void {
  board.total += by * (board.worths[at] ?? 0);
  for (const heap of board.heapsOf[at] ?? []) board.used[heap] = (board.used[heap] ?? 0) + by;
}

function move(board: Board, ladder: number, to: number): void {
  const { found } = board.ladders[ladder] ?? { found: [] };
  const from = board.stands[ladder] ?? 0;
  for (const rung of found.slice(from + 1, to + 1)) for (const at of rung) find(board, at);
  for (const rung of found.slice(to + 1, from + 1)) for (const at of rung) lose(board, at);
  board.stands[ladder] = to;
}

/** What it would bring to lower a line by so many rungs, for what it costs; nothing when a bound forbids it. */
function gainOf(board: Board, ladder: number, step: number): number {
  const { found } = board.ladders[ladder] ?? { found: [] };
  const from = (board.stands[ladder] ?? 0) + 1;
  if (from + step > found.length) return 0;
  const costs = board.most.map(() => 0);
  let worth = 0;
  for (const rung of found.slice(from, from + step)) {
    for (const at of rung) {
      if ((board.finders[at] ?? 0) > 0) continue;
      worth += board.worths[at] ?? 0;
      for (const heap of board.heapsOf[at] ?? []) costs[heap] = (costs[heap] ?? 0) + 1;
    }
  }
  const isOver = costs.some(
    (cost, heap) => cost > 0 && cost + (board.used[heap] ?? 0) > (board.most[heap] ?? 0),
  );
  if (isOver) return 0;
  const cost = costs.reduce((sum, one, heap) => sum + one / Math.max(1, board.most[heap] ?? 0), 0);
  return worth / (cost + TINY_COST);
}

/** Lowers until nothing more is to be had; one line may be kept where it is. */
function lowerAll(board: Board, kept = -1): void {
  for (;;) {
    let best = { gain: 0, ladder: -1, step: 0 };
    for (const ladder of board.ladders.keys()) {
      if (ladder === kept) continue;
      for (const step of STEPS) {
        const gain = gainOf(board, ladder, step);
        if (gain > best.gain) best = { gain, ladder, step };
      }
    }
    if (best.ladder < 0) return;
    move(board, best.ladder, (board.stands[best.ladder] ?? 0) + best.step);
  }
}

/** Whether lifting any line found more. */
function thinkTwice(board: Board): boolean {
  const before = board.total;
  for (const ladder of board.ladders.keys()) {
    for (const step of STEPS) {
      const from = board.stands[ladder] ?? 0;
      if (step > from) break;
      const { total } = board;
      const stands = [...board.stands];
      move(board, ladder, from - step);
      lowerAll(board, ladder);
      lowerAll(board);
      if (board.total > total + LEAST_GAIN) continue;
      for (const [at, stand] of stands.entries()) move(board, at, stand);
      board.total = total;
    }
  }
  return board.total > before + LEAST_GAIN;
}

/** A line can only matter just below the score of a harmless item; a rule that none of them sets off always stands. */
function ladderOf<Item>(
  { name, scoreOf, highest }: Knob<Item>,
  { items }: Lowering<Item>,
  heapsOf: readonly (readonly number[])[],
): Ladder {
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
