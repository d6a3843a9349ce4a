import type { Fact } from "../../../../coach/facts.ts";
import type { Moment, ReadInput } from "../../../../coach/language.ts";
import { ON_THE_TABLE } from "../on-the-table.ts";

/** The sentence that stands, as it was last shown or kept, and where in the talk they are. */
export interface Standing {
  readonly statement: string;
  /** What is done in it, as it was told. */
  readonly act: string;
  /** The message as it was typed, complaint and all. */
  readonly typed: string;
  readonly moment: Moment;
  /** It lies on the table: what is said now is said of it. Elsewhere only what is plainly a change is one. */
  readonly isOnTable: boolean;
  /** Words that were asked about: the answer stands in their place. */
  readonly pointed?: string | undefined;
  readonly move: string;
}

const LIGHTENS: ReadonlySet<string> = new Set([
  "shrink-step",
  "ask-less-often",
  "ask-other-time",
  "think-of-who",
]);

const actOf = (known: readonly Fact[]): string =>
  known.findLast(({ slot }) => slot === "action")?.value ?? "";

/** The sentence that was shown or kept, where there is one. */
export const standingOf = ({
  shown,
  ask,
  moment,
  pointed,
  known,
  text,
}: ReadInput): Standing | undefined => {
  const move = ask?.move ?? "";
  return shown === undefined
    ? undefined
    : {
        statement: shown,
        act: actOf(known),
        typed: text,
        moment,
        isOnTable: ON_THE_TABLE.has(move) || LIGHTENS.has(move),
        pointed,
        move,
      };
};
