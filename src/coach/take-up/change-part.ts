import type { Option } from "../ask.ts";
import type { Slot } from "../facts.ts";
import type { Session } from "../session.ts";

/** A part of the sentence on the table that can be asked for anew, and the slots it is made of. */
const PARTS: Readonly<Record<string, readonly Slot[]>> = {
  act: ["action", "place", "cue", "duration", "amount", "change"],
  often: ["frequency"],
  when: ["deadline", "review"],
  reason: ["reason"],
};

const OWN = "own";

/** A sentence that is theirs as a whole is written anew as a whole; a kept one changes at a check-in. */
export const hasParts = ({ ownStatement, goal }: Session): boolean =>
  ownStatement === undefined && goal === undefined;

/** Only parts that are in the sentence are offered. */
export const partsOf = (session: Session, options: readonly Option[]): Option[] | undefined => {
  if (!hasParts(session)) return undefined;
  const known = new Set(session.facts.map(({ slot }) => slot));
  const there = options.filter(
    ({ id }) => id === OWN || PARTS[id]?.some((slot) => known.has(slot)),
  );
  return there.length > 1 ? there : undefined;
};

export const isPart = (choice: string | undefined): boolean =>
  choice !== undefined && (choice === OWN || Object.hasOwn(PARTS, choice));

/** The part they picked is empty again and may be asked for once more; all else stays as it was. */
export const withPartOpen = (session: Session, choice: string): Session => {
  const slots = new Set<Slot>(PARTS[choice] ?? []);
  const [asked] = PARTS[choice] ?? [];
  return {
    ...session,
    facts: session.facts.filter(({ slot }) => !slots.has(slot)),
    declined: session.declined.filter((slot) => !slots.has(slot)),
    asked: asked === undefined ? session.asked : { ...session.asked, [asked]: 0 },
  };
};
