/**
 * Which words a pattern cannot match without. Read off the pattern itself, so that no list beside it
 * can go stale: a pattern is tried only on a text that holds a word of each of these sets.
 *
 * A word here is a run of letters, digits and underscores. Whatever this reader does not follow makes
 * it name fewer sets, never a wrong one: then the pattern is tried more often than it need be.
 */
export const neededWords = (pattern: RegExp): readonly ReadonlySet<string>[] =>
  new PatternReader(pattern.source).read();

type Words = ReadonlySet<string>;

/**
 * One way to get here: what may stand between the last sure edge of a word and here (every spelling of
 * it, or `undefined` where that is open), and words that were passed for certain on the way.
 */
interface Path {
  readonly open: Words | undefined;
  readonly needed: readonly Words[];
}

/** All ways to get here; they are told apart until the word they stand in is closed. */
type Paths = readonly Path[];

const EDGE: Words = new Set([""]);
/** More spellings than this of one word are not followed. */
const MOST = 700;
/** Nor more ways to get to one place. */
const MOST_PATHS = 60;
const WORD_SIGN = /^\w$/;

const closed = (paths: Paths): Paths => [
  either(
    paths.map(({ open, needed }) => ({
      open: EDGE,
      needed: open === undefined || open.has("") ? needed : [...needed, open],
    })),
  ),
];

const lost = (paths: Paths): Paths => [
  either(paths.map(({ needed }) => ({ open: undefined, needed }))),
];

const joined = (one: Words | undefined, other: Words | undefined): Words | undefined => {
  if (one === undefined || other === undefined || one.size + other.size > MOST) return undefined;
  return new Set([...one, ...other]);
};

const isWithin = (inner: Words | undefined, outer: Words | undefined): boolean =>
  inner !== undefined && outer !== undefined && [...inner].every((word) => outer.has(word));

/** Of several ways one is taken: one set of each way, put together, is needed by all. */
const either = (paths: Paths): Path => {
  const [first, ...others] = paths;
  if (first === undefined) return { open: EDGE, needed: [] };
  if (others.length === 0) return first;
  let open = first.open;
  for (const path of others) if (path.open !== open) open = joined(open, path.open);
  const shared = first.needed.filter((words) =>
    paths.every(({ needed }) => needed.includes(words)),
  );
  const fewest = paths.map(({ needed }) =>
    smallest(needed.filter((words) => !shared.includes(words))),
  );
  const own: string[] = [];
  for (const words of fewest) {
    if (words === undefined) return { open, needed: shared };
    own.push(...words);
  }
  return { open, needed: [...shared, new Set(own)] };
};

const isSame = (one: Path, other: Path): boolean =>
  one.open === other.open ||
  (one.needed.length === other.needed.length &&
    one.needed.every((words, place) => words === other.needed[place]));

/** Ways that stand at the same place of a word, or that passed the same words, are put together. */
const gathered = (paths: Paths): Paths => {
  const told: Path[] = [];
  for (const path of paths) {
    const at = told.findIndex((other) => isSame(other, path));
    const other = told[at];
    if (other === undefined) told.push(path);
    else told[at] = either([other, path]);
  }
  return told.length > MOST_PATHS ? [either(told)] : told;
};

/** So common that to wait for one of these spares nothing … */
const EVERYWHERE = new Set("i to my the a and of in for on with at it is".split(" "));
const TOO_COMMON = 1000;
/** … or little. */
const OFTEN = new Set("by be me not that so or more every day from up will want get do".split(" "));
const costOf = (words: Words): number => {
  let cost = words.size;
  for (const word of words) {
    if (EVERYWHERE.has(word)) cost += TOO_COMMON;
    else if (OFTEN.has(word)) cost += 30;
  }
  return cost;
};
const smallest = (sets: readonly Words[]): Words | undefined => {
  let best: Words | undefined;
  for (const words of sets) if (best === undefined || costOf(words) < costOf(best)) best = words;
  return best;
};

type Step = (paths: Paths) => Paths;

class PatternReader {
  private at = 0;
  constructor(private readonly source: string) {}

  read(): readonly Words[] {
    const { needed } = either(this.alternatives()([{ open: undefined, needed: [] }]));
    return needed
      .filter((words) => costOf(words) < TOO_COMMON)
      .sort((one, other) => costOf(one) - costOf(other));
  }

  private alternatives(): Step {
    const ways: Step[] = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at += 1;
      ways.push(this.sequence());
    }
    return (paths) => gathered(ways.flatMap((way) => way(paths)));
  }

  private sequence(): Step {
    const steps: Step[] = [];
    while (this.at < this.source.length && !"|)".includes(this.source[this.at] ?? "")) {
      steps.push(this.repeated(this.atom()));
    }
    return (paths) => {
      let here = paths;
      for (const step of steps) here = step(here);
      return here;
    };
  }

  private repeated(step: Step): Step {
    if (!"*+?{".includes(this.source[this.at] ?? "|")) return step;
    const mark = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(this.source.slice(this.at));
    if (mark === null) return step;
    this.at += mark[0].length;
    const isOptional = /^[*?]|^\{0/.test(mark[0]);
    const isOnce = mark[0].startsWith("?");
    return (paths) => {
      const once = step(paths);
      const many = isOnce ? once : [again(either(once), step)];
      return isOptional ? gathered([...paths, ...many]) : many;
    };
  }

  private atom(): Step {
    const sign = this.source[this.at] ?? "";
    this.at += 1;
    if (sign === "(") return this.group();
    if (sign === "[") return this.oneOf();
    if (sign === "\\") return this.escaped();
    if (sign === "^" || sign === "$") return closed;
    if (sign === ".") return lost;
    return signStep([sign]);
  }

  private escaped(): Step {
    const sign = this.source[this.at] ?? "";
    this.at += 1;
    if (sign === "b") return closed;
    return /[a-zA-Z0-9]/.test(sign) ? lost : signStep([sign]);
  }

  private group(): Step {
    const kind = /^\?(?::|<?[=!])/.exec(this.source.slice(this.at))?.[0] ?? "";
    this.at += kind.length;
    const inside = this.at;
    const step = this.alternatives();
    const said = this.source.slice(inside, this.at);
    this.at += 1;
    if (kind === "" || kind === "?:") return step;
    // Of what is only looked at, an edge is all that is taken in.
    return kind === "?=" && /^(?: |\$)(?:\|(?: |\$))*$/.test(said) ? closed : (paths) => paths;
  }

  private oneOf(): Step {
    const end = this.endOfClass();
    const said = this.source.slice(this.at, end);
    this.at = end + 1;
    const isPlain = !/^\^|\\|.-./.test(said) && said.length <= 8;
    return isPlain ? signStep(said.split("")) : lost;
  }

  private endOfClass(): number {
    let end = this.at;
    while (this.source[end] !== "]") end += this.source[end] === "\\" ? 2 : 1;
    return end;
  }
}

/** Repeated until nothing new can stand here; what goes on growing is not followed. */
const again = (once: Path, step: Step): Path => {
  const twice = either(step([{ open: once.open, needed: [] }]));
  return isWithin(twice.open, once.open) ? once : { open: undefined, needed: once.needed };
};

const signStep =
  (signs: readonly string[]): Step =>
  (paths) => {
    const isOfWord = signs.map((sign) => WORD_SIGN.test(sign));
    if (isOfWord.every((is) => !is)) return closed(paths);
    if (!isOfWord.every(Boolean)) return lost(paths);
    return paths.map(({ open, needed }) => ({ open: lengthened(open, signs), needed }));
  };

const lengthened = (open: Words | undefined, signs: readonly string[]): Words | undefined => {
  if (open === undefined || open.size * signs.length > MOST) return undefined;
  const longer = new Set<string>();
  for (const word of open) for (const sign of signs) longer.add(word + sign);
  return longer;
};
