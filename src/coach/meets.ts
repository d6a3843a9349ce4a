import type { Ask } from "./ask.ts";
import type { Reading } from "./language.ts";

/**
 * What is told beside an answer and wants a human word before anything is asked: a name in
 * `prompts/<language>/acknowledgements.yaml`. Nothing is heard that their own words do not say.
 */
const TOLD: readonly (readonly [string, RegExp])[] = [
  [
    "close-call",
    /\b(?:near miss|nearly (?:drowned|crashed|died|choked|fell|got (?:hit|run over)|passed out)|almost (?:drowned|crashed|died)|(?:had|was in|after) (?:a|an|the|my) (?:(?:bad|nasty|scary|car|bike|little) )*(?:crash|accident|fall|fright|scare|experience|prang)|panic attacks?)\b/i,
  ],
  [
    "scared",
    /\b(?:i'?m|im|i am|i get|i feel|makes me|feeling|a (?:bit|little)|bit|really|so|too|still|quite|kind of|kinda) (?:(?:a bit|a little|bit|really|so|still|quite|just|very|pretty) )*(?:scared|nervous|terrified|frightened|afraid|petrified|scary)\b(?! of (?:him|her|my (?:husband|wife|dad|mum|partner|boyfriend|girlfriend)))/i,
  ],
  [
    "hard-time",
    /\b(?:worst|loneliest|hardest|longest|saddest|emptiest) (?:day|night|time|part|bit|evening|month|week|year)s?\b|\b(?:hard|tough|rough|long|lonely) (?:year|months?|winter|time) (?:without|since|for me)\b|\bon my own (?:now|since)\b/i,
  ],
  [
    "once-theirs",
    /\bmy (?:late )?(?:husband|wife|mum|mom|dad|mother|father|partner) (?:always |usually |used to |did|would always |was the one )(?:[a-z]+ )*(?:the|all|our|take|do|did|drive|cook|cooked|drove|go|went)\b|\bmy late (?:husband|wife|mum|mom|dad|mother|father|partner|brother|sister)\b/i,
  ],
  [
    "caring",
    /\bmy (?:husband|wife|partner|mum|mom|dad|mother|father|son|daughter|brother|sister|gran|nan|grandad) (?:has|has got|'s got|was diagnosed with|is living with) (?:dementia|alzheimer'?s|cancer|parkinson'?s|ms|motor neurone|mnd|a stroke|had a stroke|heart failure|copd)\b|\b(?:full[- ]time|main|only) carer\b|\bi(?:'m| am)? (?:look(?:ing)? after|car(?:e|ing) for) my (?:husband|wife|partner|mum|mom|dad|mother|father|son|daughter|brother|sister|gran|nan|grandad)\b/i,
  ],
  [
    "again-and-again",
    /\b(?:every (?:january|year|time|new year|monday|month|spring|summer)|always|each time)\b.{0,30}\b(?:stop|quit|give up|fail|gave up|fall off|lose interest|fizzles?|drop it)\b|\bi (?:always|just) (?:give up|quit|fail|stop after)\b/i,
  ],
];

const GREETS = /^\W*(?:hi+|hiya|hello+|hey+|good (?:morning|afternoon|evening))\b/i;

export const meets = (
  reading: Reading | undefined,
  ask: Ask | undefined,
  text: string,
): string | undefined => {
  if (!reading || reading.disclosure !== undefined) return undefined;
  const signals = reading.signals ?? [];
  if (signals.includes("grieving") || reading.choice !== undefined) return undefined;
  const told = TOLD.find(([, pattern]) => pattern.test(text))?.[0];
  const isWished = reading.wishes.length > 0;
  if (told && !isWished) return told;
  return GREETS.test(text) && !reading.greets && ask?.move === "ask-desired-change"
    ? "greeting"
    : undefined;
};

/** Beside such a word the other ways to open say too little or too much. */
const GIVES_WAY: ReadonlySet<string> = new Set([
  "plain",
  "heard",
  "sad",
  "sad-told",
  "worn-out",
  "situation",
  "joking",
  "unsure",
  "put-right",
  "picture",
]);

export const givesWay = (met: string | undefined, opening: string | undefined): boolean =>
  met !== undefined && met !== "greeting" && opening !== undefined && GIVES_WAY.has(opening);
