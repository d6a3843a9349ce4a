import type { GoalDraft } from "../../domain/goal.ts";
import { valueOf } from "../../domain/goal.ts";
import type { CheckContext } from "../goal-check.ts";
import { basesOf } from "../statement/lemma.ts";
import type { Statement } from "../statement/statement.ts";
import { wordsOf } from "../statement/words.ts";
import { gated, matchIn, says } from "../statement/word-hits.ts";

const BORROWED = gated(
  /\b(?:because|since|as|so)\b[^.;]*?\b(?:i should|i have to|i'm supposed to|i am supposed to|i ought to|i must|(?:my |the )?(?:mom|mother|dad|father|parents?|wife|husband|partner|boyfriend|girlfriend|boss|doctor|dr|gp|therapist|counselor|teacher|coach|family|probation officer|court|judge|they|everyone|everybody|people|he|she|friends?|sister|brother|school|work) (?:wants?|says?|said|told|thinks?|tells?|makes?|made|asked|expects?|insists?|keeps?|ordered|nags?|recommended|suggested|are making|is making|does|do))\b|\b(?:for|to please|to keep) (?:my |the )?(?:mom|dad|wife|husband|parents|boss|court) (?:happy|quiet|off my back)\b/,
);
const VALUE = gated(
  /\b(?:(?:my|the) value|i value|values? of|matters? to me|important to me|means a lot|mean a lot|i care about|for my (?:kids?|children|son|daughter|family|health|wellbeing|well-being|mental health|future|own|partner|wife|husband|mom|dad|self-esteem|sake|sanity|recovery|grandkids|grandchildren|girls|boys|little (?:girl|boy|one|ones)|peace of mind|faith))\b(?! to\b)/,
);
/** What it is for, told after the act: "for more energy", "to feel like me again". */
const GAIN = gated(
  /\bfor (?:(?:more|better|less|good|some|a bit more|a bit of) )+(?:energy|sleep|peace|calm|strength|confidence|health|mood|focus|stress|pain|balance|freedom|quiet|joy|closeness|control)\b|\bto (?:feel|be|look|sound|get back to being) (?:more |a bit |a little )*(?:like )?(?:me|myself|my old self|human|alive|normal|well|better|calmer|stronger|happier|fitter|healthier|proud|closer|safe|rested)\b/,
);

/** Reasons in the statement, those that are someone else's left out. */
const ownReason = (statement: Statement, isSpecific: boolean): boolean => {
  if (hasBorrowedReason(statement)) return false;
  if (
    statement.parts.some(({ kind }) => kind === "reason") ||
    says(statement.hits, VALUE, statement.norm)
  )
    return true;
  const gain = matchIn(statement.hits, GAIN, statement.norm);
  // Alone it is the wish itself, not what an act is for.
  return isSpecific && gain !== null && gain.index > 0;
};

const stems = (text: string): ReadonlySet<string> =>
  new Set(
    wordsOf(text)
      .filter(({ norm }) => norm.length > 3)
      .map(({ norm }) => (basesOf(norm).at(-1) ?? norm).slice(0, 6)),
  );

const sharesWords = (left: string, right: string): boolean => {
  const known = stems(left);
  return [...stems(right)].some((stem) => known.has(stem));
};

/** A link to a value the client named, or a stated reason of their own. */
export const isRelevant = (
  statement: Statement,
  draft: GoalDraft,
  context: CheckContext,
  isSpecific: boolean,
): boolean => {
  const given = valueOf(draft, "valueConnection");
  if (given !== undefined) return !borrowedReasonIn(`because ${given.toLowerCase()}`);
  if (ownReason(statement, isSpecific)) return true;
  const values = context.values ?? [];
  return (
    values.length > 0 && (isSpecific || values.some((value) => sharesWords(value, statement.text)))
  );
};
/** Someone else's reason: "because I should", "my mum wants it". */
export const borrowedReasonIn = (norm: string): boolean => BORROWED.pattern.test(norm);

export const hasBorrowedReason = ({ hits, norm }: Statement): boolean => says(hits, BORROWED, norm);
