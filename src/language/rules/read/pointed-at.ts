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

const SHE = "wife|girlfriend|mum|mom|mother|sister|daughter|gran|grandma|aunt|niece|gf";
const HE = "husband|boyfriend|dad|father|brother|son|grandad|grandpa|uncle|nephew|bf";
const THEY =
  "coworkers|co-workers|colleagues|workmates|parents|kids|children|boys|girls|sons|daughters|neighbours|neighbors|grandchildren|family";
const PEOPLE: Readonly<Record<string, RegExp>> = {
  her: new RegExp(`\\bmy (?:${SHE})\\b`, "gi"),
  him: new RegExp(`\\bmy (?:${HE})\\b`, "gi"),
  // Friends that are wished for are nobody to write to: these are "my friends".
  them: new RegExp(`\\b(?:(?:my )?(?:${THEY})|my (?:friends|mates))\\b`, "gi"),
};
const WHO =
  /^((?:i(?:'d|'ll| could| can)? |could |can )?[a-z]+(?: (?:with|to|at|for|on|up))?) (her|him|them)\b(?! \w+s\b)/i;

/** "Tell her one thing", after "my wife says …": said of one person only, it names her. */
const withWho = (fact: Fact, text: string, known: readonly Fact[]): Fact => {
  const pronoun = WHO.exec(fact.value)?.[2]?.toLowerCase();
  const people = pronoun && PEOPLE[pronoun];
  if (!people) return fact;
  const told = [...known.map(({ quote }) => quote), text].join(" ");
  const named = new Set(
    (told.match(people) ?? []).map((one) => one.toLowerCase().replace(/^my /, "")),
  );
  const [who] = named;
  return who !== undefined && named.size === 1
    ? { ...fact, value: fact.value.replace(WHO, `$1 my ${who}`) }
    : fact;
};

/**
 * "There's a coffee morning at the hall. I could go to that": the plan says what is meant, where that was said
 * in the same message or before; otherwise it stays as it is, and no sentence is made of it.
 */
export const namedOutright = (given: Fact, text: string, known: readonly Fact[]): Fact => {
  if (given.slot !== "action") return given;
  const clauses = clausesOf(text);
  const fact = withWho(withGroup(given, clauses, known), text, known);
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
  if (which) return { ...fact, value: pointed(fact.value, which) };
  const object = earlier.map((value) => OBJECT.exec(verbPhraseOf(value))?.[1]).find(Boolean);
  return object && WITH_IT.test(fact.value)
    ? { ...fact, value: pointed(fact.value, object) }
    : fact;
};

/** "Throw my phone across the room", and then "put it on my desk": the phone. */
const OBJECT = /^[a-z]+ ((?:my|the|our) [a-z]+)\b/i;
const WITH_IT = /^(?:[a-z]+(?:'d|'ll)? ){0,2}[a-z]+ it\b/i;

/** "There's a running club. I could message them": whoever was brought up, before the people one knows. */
const withGroup = (fact: Fact, clauses: readonly string[], known: readonly Fact[]): Fact => {
  if (WHO.exec(fact.value)?.[2]?.toLowerCase() !== "them") return fact;
  const at = clauses.findIndex((clause) => clause.includes(fact.value));
  const told = [
    ...known.filter(({ slot }) => slot === "resources").map(({ value }) => value),
    ...clauses.slice(0, at < 0 ? undefined : at),
  ];
  const group = told.map(broughtUpIn).findLast((one) => one !== undefined && OF_PEOPLE.test(one));
  return group ? { ...fact, value: pointed(fact.value, group) } : fact;
};
/** "There's a running club on Thursdays": brought up where they were asked what they would do. */
export const groupIn = (text: string): string | undefined =>
  clausesOf(text)
    .flatMap((clause) => clause.split(/,\s+/))
    .map((clause) => BROUGHT_UP.exec(clause)?.[1])
    .map((thing) => thing && thingOf(thing))
    .find((thing) => thing !== undefined && OF_PEOPLE.test(thing));
const OF_PEOPLE =
  /\b(?:club|group|team|choir|class|course|band|centre|center|surgery|practice|council|church|library|school|college|gym|shop|office|neighbours?|people|crew|society|league|charity|agency|bank|association|meet-?up)\b/i;
