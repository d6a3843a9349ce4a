import type { Category } from "../domain/category.ts";

/** Words by which each of the framework's categories is known; the first that fits is taken. */
const WORDS: readonly (readonly [Category, RegExp])[] = [
  [
    "relationship",
    /\b(?:wife|husband|partner|marriage|relationship|friends?|mates?|family|mum|mom|dad|son|daughter|kids?|children|sister|brother|boundar|lonely|closer to|argu|fights? with|row(?:s|ing)? with|dating|colleagues?|boss|neighbou?r)/i,
  ],
  [
    "identity-meaning",
    /\b(?:who i am|what i want|purpose|meaning|values?|identity|myself again|what matters|direction in life|lost in life|faith|come out|retire)/i,
  ],
  [
    "insight",
    /\b(?:understand|figure out|why i|patterns?|triggers?|notice when|aware(?:ness)? of|where it comes from|make sense of)/i,
  ],
  [
    "symptom-reduction",
    /\b(?:panic|anxi|depress|worry|worries|worrying|sleep|insomnia|nightmares?|flashbacks?|pain|ocd|intrusive|stress|low mood|overwhelm|drink(?:ing)?|smok|cravings?|headaches?|tired)/i,
  ],
  [
    "skill-development",
    /\b(?:learn|practi[cs]e|assertive|communicat|speak up|say no|public speaking|coping|mindful|breath|social skills|confiden|manage my time|organi[sz])/i,
  ],
  [
    "emotional",
    /\b(?:feel|emotion|anger|angry|sad|happ|joy|grief|griev|guilt|shame|calm|self-compassion|kinder to myself|cry|temper|mood)/i,
  ],
  ["behavioral", /./],
];

/** The category of a wish, from its words. */
export const categoryOf = (wish: string): Category =>
  WORDS.find(([, pattern]) => pattern.test(wish))?.[0] ?? "behavioral";
