import type { Fact, Slot } from "../../../coach/facts.ts";
import { shapeOf } from "../../../coach/words/shape.ts";
import { pointsElsewhere } from "../draft/sayable.ts";
import { verbPhraseOf } from "../verbs.ts";
import { isOwnAct } from "./acts.ts";
import { clausesOf, withoutHedges } from "./clauses.ts";

/** "There's a …", "my gym does a …": something is brought up, to be pointed at later. */
const BROUGHT_UP =
  /\b(?:there(?:'s| is| are|s)|(?:i|we|they)(?:'ve| have)? got|i have|we have|(?:it|he|she|they|work|the \w+|my \w+) (?:does|do|has|have|runs?|puts? on|offers?)|called)\s+((?:an?|the|some|this|these|my|our|loads of|lots of|two|three)\s+.+)$/i;
/** What comes after the name of the thing. */
const TAIL =
  /[\s,]+(?:(?:on |every |each )?(?:mon|tues|wednes|thurs|fri|satur|sun)days?|every \w+|each \w+|at \d+\S*|in the (?:mornings?|evenings?|afternoons?)|once a \w+|weekly|daily|that (?:i|we|my|is|was|looks?)\b.*|which\b.*|i (?:could|can|might|used to)\b.*|(?:i )?(?:think|guess|suppose)|maybe|or something|actually|near (?:me|us))$/i;
const MOST_WORDS = 9;

const thingOf = (words: string): string | undefined => {
  let thing = words.trim();
  for (let before = ""; before !== thing;) {
    before = thing;
    thing = thing.replace(TAIL, "").trim();
  }
  const count = thing.split(/\s+/).length;
  return thing && count <= MOST_WORDS ? thing : undefined;
};

const broughtUpIn = (clause: string): string | undefined => {
  const found = BROUGHT_UP.exec(clause)?.[1];
  if (found) return thingOf(found);
  const bare = withoutHedges(clause);
  const isNamed = /^(?:the|my|our|an?|some)\s/i.test(bare) && shapeOf(bare) === "thing";
  return isNamed ? thingOf(bare) : undefined;
};

const POINTER =
  /^((?:(?:i|we)(?:'d|'ll| could| can| might| would| will)? |could |can |might |maybe )*[a-z]+(?: (?:up|out|off|down|back|on|over|along|round|around))?(?: (?:to|at|in|on|with|for|into|through|about))? )(that|those|this|these|it|them|one|some|there)\b/i;

const GOES = /\b(?:go|get|walk|cycle|drive|come|run|pop|head|nip|wander|stroll) $/i;

const pointed = (act: string, thing: string): string =>
  act.replace(POINTER, (whole, lead: string, pointer: string) => {
    if (/^(?:one|some)$/i.test(pointer)) return `${lead}${thing}`;
    const known = thing.replace(/^(?:an?|some) /i, "the ");
    if (!/^there$/i.test(pointer)) return `${lead}${known}`;
    // Sitting there is in it, on it or under it: that is theirs to say.
    return GOES.test(lead) ? `${lead}to ${known}` : whole;
  });

const EARLIER: readonly Slot[] = [
  "action",
  "picture",
  "desiredChange",
  "situation",
  "pastAttempts",
];
const DOES_IT =
  /^((?:(?:i|we)(?:'d|'ll| could| can| might| would)? |could |can |might )*)(?:do|try) (?:that|it|this)\b/i;

/** "My old guitar. I could play it after tea": what is done with the thing is the act, and not the thing. */
const doneWithIt = (fact: Fact, clauses: readonly string[]): Fact => {
  if (isOwnAct(fact.value)) return fact;
  const at = clauses.findIndex((clause) => clause.includes(fact.value));
  const thing = at < 0 ? undefined : broughtUpIn(clauses[at] ?? "");
  const next = withoutHedges(clauses[at + 1] ?? "");
  const isDone = thing && isOwnAct(next) && pointsElsewhere(verbPhraseOf(next));
  return isDone ? { ...fact, value: pointed(next, thing) } : fact;
};

/**
 * "There's a coffee morning at the hall. I could go to that": the plan says what is meant, where that was said
 * in the same message or before; otherwise it stays as it is, and no sentence is made of it.
 */
export const namedOutright = (fact: Fact, text: string, known: readonly Fact[]): Fact => {
  if (fact.slot !== "action") return fact;
  const clauses = clausesOf(text);
  if (!pointsElsewhere(verbPhraseOf(fact.value))) return doneWithIt(fact, clauses);
  const at = clauses.findIndex((clause) => clause.includes(fact.value));
  const before = clauses.slice(0, at < 0 ? undefined : at);
  const thing = before.map(broughtUpIn).findLast((one) => one !== undefined);
  if (thing) return { ...fact, value: pointed(fact.value, thing) };
  const earlier = EARLIER.flatMap((slot) =>
    known.filter((one) => one.slot === slot).map(({ value }) => value),
  );
  const act = earlier.find((value) => isOwnAct(value) && !pointsElsewhere(verbPhraseOf(value)));
  if (act && DOES_IT.test(fact.value))
    return { ...fact, value: fact.value.replace(DOES_IT, () => verbPhraseOf(act)) };
  const told = earlier.flatMap((value) => clausesOf(value).map((one) => BROUGHT_UP.exec(one)?.[1]));
  const named = told.find((one) => one !== undefined);
  const which = named && thingOf(named);
  return which ? { ...fact, value: pointed(fact.value, which) } : fact;
};
