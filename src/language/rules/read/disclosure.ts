import type { Reading } from "../../../coach/language.ts";

type Disclosure = NonNullable<Reading["disclosure"]>;

const SIGNS: readonly (readonly [Disclosure, RegExp])[] = [
  [
    "harm-by-other",
    /\b(?:he|she|they|my (?:husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom|mother|brother|boss|ex)) (?:\w+ ){0,2}(?:hits?|beats?|slaps?|punche[sd]|chokes?|kicks?\b(?! off)|threatens?|controls?|hurts? me|forces? me|screams? at me|scares? me|won'?t let me|takes my (?:phone|money))|\b(?:stop(?:s|ped)? (?:him|her|them)? ?hitting me|hitting me|beats? me|abusive|violent (?:to|with|towards) me)\b/i,
  ],
  [
    "discrimination",
    /\b(?:racist|racism|sexist|homophobic|transphobic|islamophob|antisemit|discriminat|bull(?:y|ies|ied|ying)|slurs?|makes? fun of my (?:accent|skin|religion|hijab)|because i'?m (?:black|asian|gay|muslim|jewish|trans|disabled|a woman|brown|foreign))\b/i,
  ],
  [
    "trauma",
    /\b(?:was|were|been|got) (?:raped|assaulted|abused|molested|attacked|beaten|held at gunpoint)|\b(?:my|the) (?:rape|assault|abuse|attack|trauma)\b|\bsexual(?:ly)? (?:abuse|assault)|\bwhat (?:he|she|they) did to me\b|\bflashbacks?\b|\bptsd\b|\bcombat\b|\b(?:car|motorbike|bad) (?:crash|accident|wreck)\b|\bin a (?:bad |terrible |serious )?(?:crash|accident)\b/i,
  ],
  [
    "loss",
    /\b(?:died|passed away|passed on|lost my (?:mum|mom|dad|wife|husband|son|daughter|baby|brother|sister|best friend|partner|nan|gran|father|mother)|funeral|widow(?:ed|er)?|miscarr|stillb|lost (?:a|the|our|her|another) (?:baby|pregnancy|child|twins?))/i,
  ],
  [
    "pain",
    /\b(?:chronic pain|fibromyalgia|in pain (?:all|every|most)|pain (?:every day|all the time)|bad back|arthritis|endometriosis|migraines?)\b/i,
  ],
];

/** Something painful, told unasked: contained, never asked about in detail. */
export const disclosureIn = (text: string): Disclosure | undefined =>
  SIGNS.find(([, pattern]) => pattern.test(text))?.[0];
