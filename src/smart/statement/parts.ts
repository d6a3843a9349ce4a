import { DETERMINERS, FRAME, PURPOSE_VERBS, TO_TAKERS } from "../lexicon/function-words.ts";
import { CONCRETE_VERBS, SOFT_VERBS, VAGUE_VERBS, CHANGE_VERBS } from "../lexicon/verbs.ts";
import { baseIn, basesOf } from "./lemma.ts";
import { isMark, type Word } from "./words.ts";

/** A clause of a statement: what is to be done (act) or what for (reason). */
export interface Part {
  readonly kind: "act" | "reason";
  readonly norm: string;
  /** Offsets in the statement's `norm`. */
  readonly start: number;
  readonly end: number;
  /** Base form of the verb, phrasal verbs joined by "_"; absent where no act is named. */
  readonly verb: string | undefined;
  /** The words after the verb. */
  readonly rest: readonly string[];
}

const known = (base: string): boolean =>
  CONCRETE_VERBS.has(base) ||
  SOFT_VERBS.has(base) ||
  VAGUE_VERBS.has(base) ||
  CHANGE_VERBS.has(base);

export const ALL_VERBS: ReadonlySet<string> = new Set([
  ...CONCRETE_VERBS,
  ...SOFT_VERBS,
  ...VAGUE_VERBS,
  ...CHANGE_VERBS,
]);

const verbAt = (
  words: readonly string[],
  index: number,
): { verb: string; length: number } | undefined => {
  const first = words[index];
  if (first === undefined) return undefined;
  const bases = basesOf(first);
  for (const length of [4, 3, 2]) {
    const tail = words.slice(index + 1, index + length);
    if (tail.length < length - 1) continue;
    const found = bases.map((base) => [base, ...tail].join("_")).find((joined) => known(joined));
    if (found !== undefined) return { verb: found, length };
  }
  const base = baseIn(first, ALL_VERBS);
  return base === undefined ? undefined : { verb: base, length: 1 };
};

const SUBJECT = /^(?:i|we|client|clients|patient|pt|he|she|they|student|i'll|we'll|i'd)$/;
const MODAL =
  /^(?:will|would|want|wants|need|needs|plan|plans|hope|hopes|am|can|intend|shall|should|aim|aims|'ll|have|to)$/;

/** "By June, I will …": the act begins after the last subject with its "will" that opens the clause. */
const afterSubject = (words: readonly string[]): number => {
  for (let index = 1; index < Math.min(words.length - 1, 10); index += 1) {
    const word = words[index] ?? "";
    if (SUBJECT.test(word) && (/'(?:ll|d)$/.test(word) || MODAL.test(words[index + 1] ?? "")))
      return index;
  }
  return 0;
};

const ALSO_ACTS =
  /^(?:start|begin|plan|set|learn|get|have|be|become|keep|work|need|try|continue|make|main|first|short|long|term|new|first|demonstrate|ensure)$/;

const headOf = (words: readonly string[]): Pick<Part, "verb" | "rest"> => {
  let index = afterSubject(words);
  while (index < words.length) {
    const word = words[index] ?? "";
    if (!FRAME.has(word) && !word.endsWith("ly")) break;
    const here = verbAt(words, index);
    if (here !== undefined && ALSO_ACTS.test(here.verb.split("_")[0] ?? "")) {
      const next = words[index + here.length];
      const more =
        next !== undefined && (FRAME.has(next) || verbAt(words, index + here.length) !== undefined);
      const phrasal = here.length > 1;
      if (phrasal || !more || /^(?:be|become)$/.test(here.verb)) break;
      if (DETERMINERS.has(next ?? "")) break;
    }
    index += 1;
  }
  const head = verbAt(words, index);
  if (head === undefined) return { verb: undefined, rest: words.slice(index) };
  return { verb: head.verb, rest: words.slice(index + head.length) };
};

const startsReason = (words: readonly Word[], index: number, begun: boolean): boolean => {
  const word = words[index]?.norm ?? "";
  const next = words[index + 1]?.norm ?? "";
  if (word === "because") return true;
  if (word === "so") return /^(?:that|i|we|my|he|she|they|it|the)$/.test(next) || next === "i'm";
  if (word === "in") return next === "order";
  if ((word === "since" || word === "as") && begun)
    return /^(?:i|it|my|we|this|i'm|it's)$/.test(next);
  if (word === "to" && begun) {
    const before = words[index - 1]?.norm ?? "";
    if (TO_TAKERS.has(before) || /\d/.test(before)) return false;
    return PURPOSE_VERBS.has(next) || ((next === "better" || next === "help") && true);
  }
  return false;
};

const splits = (words: readonly Word[], index: number): boolean => {
  const word = words[index];
  if (word === undefined) return false;
  if (isMark(word)) return true;
  const next = words[index + 1]?.norm ?? "";
  if (word.norm === "by") return next.endsWith("ing") && !/^(?:morning|evening|spring)$/.test(next);
  if (/^(?:through|using|via|while|instead)$/.test(word.norm)) return true;
  if (/^(?:and|then|but|or|plus)$/.test(word.norm)) {
    return baseIn(next, ALL_VERBS) !== undefined || FRAME.has(next);
  }
  return false;
};

/** Cuts a statement into clauses and finds the act in each. */
export const partsOf = (words: readonly Word[], offsets: readonly number[]): readonly Part[] => {
  const parts: Part[] = [];
  let kind: Part["kind"] = "act";
  let from = 0;
  const close = (to: number): void => {
    const own = words.slice(from, to).filter((word) => !isMark(word));
    if (own.length > 0) {
      const norms = own.map((word) => word.norm);
      const start = offsets[from] ?? 0;
      const last = words[to - 1];
      const end = (offsets[to - 1] ?? 0) + (last?.norm.length ?? 0);
      parts.push({ kind, norm: norms.join(" "), start, end, ...headOf(norms) });
    }
    from = to;
  };
  words.forEach((word, index) => {
    if (index > from && startsReason(words, index, index > from + 1)) {
      close(index);
      kind = "reason";
    } else if (index === from && startsReason(words, index, false)) {
      kind = "reason";
    } else if (splits(words, index)) {
      close(index);
      const sameReason = kind === "reason" && /^(?:and|or)$/.test(word.norm);
      if (!sameReason) kind = "act";
    }
  });
  close(words.length);
  return parts;
};
