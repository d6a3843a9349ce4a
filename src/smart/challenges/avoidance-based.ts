import type { Part } from "../statement/parts.ts";
import type { Statement } from "../statement/statement.ts";

const FEELING =
  "(?:anxiety|anxious|depression|depressed|sad|sadness|stress|stressed|stressed out|worry|worried|worrying|fear|afraid|scared|panic|panicking|panicky|angry|anger|guilt|guilty|shame|ashamed|lonely|loneliness|overwhelm|overwhelmed|nervous|nerves|upset|hurt|pain|grief|bad|low|down|awkward|embarrassed|embarrassment|uncomfortable|discomfort|insecure|insecurity|jealous|jealousy|self-doubt|doubt|hopeless|empty|emptiness|numb|tense|tension|negative|rejected|rejection|judged|vulnerable|irritable|irritated|frustrated|frustration|emotional|emotions|feelings|regret|exhausted|burnt out|burned out|burnout|miserable|unhappy|self-conscious|paranoid|homesick|cravings|intrusive thoughts|flashbacks|nightmares|memories|thoughts|panic attacks?|negative thoughts|worthless|inadequate|different|tired|this way|like this|anything|so much)";
const ADVERB =
  "(?:so |too |being |feeling |getting |constantly |always |ever |to be |to feel |be |feel |all |my |the |any |such |like |having |about |of |from |with |these |this |as |very |really |that |more |experiencing |a |an |becoming )";
const FACED =
  "(?:people|crowds?|crowded|conflicts?|confrontations?|arguments?|my (?:ex|boss|mom|dad|mother|father|family|sister|brother|coworkers?|colleagues?|neighbou?rs?|feelings|emotions|past|problems|in-laws|mother-in-law)|parties|party|social (?:situations|events|gatherings|settings)|situations|places|driving|flying|public speaking|speaking|presentations?|meetings|phone calls|failure|failing|rejection|disappointment|discomfort|feeling|feelings|emotions|being (?:judged|seen|hurt|rejected|alone|embarrassed|around|near|in)|embarrassment|judgment|criticism|intimacy|commitment|vulnerability|triggers?|difficult|hard|uncomfortable|anything|anyone|everyone|him|her|them|thinking|drama|eye contact|elevators|the (?:subway|motorway|highway|office|doctor|dentist|hospital|topic|subject|mirror)|supermarkets|public|hospitals|doctors|mirrors|getting (?:hurt|close|anxious|upset|rejected)|memories|thoughts|stress|stressful|anxiety|pain|sadness|panic|responsibility|looking|talking|seeing|meeting|facing|toxic|negative)";

const AWAY = new RegExp(
  [
    `\\b(?:stop|quit|not|never|don't|no longer|avoid|without|be less likely to|can't stop|cease|prevent|keep from|keep myself from|get rid of|rid of|eliminate|remove|escape|suppress|push away|push down|numb|block out|shut out|bury|ignore|banish|kill|end|get over|make) (?:${ADVERB}){0,4}${FEELING}\\b(?! (?:of|on|with) (?:myself|time)| tracking)`,
    `\\b(?:avoid|avoiding|stay away from|keep away from|steer clear of|hide from|run from|run away from|get out of|skip) (?:${ADVERB}|all |any ){0,3}${FACED}`,
    "\\b(?:stop|quit|not|never|no longer|avoid|don't want to) (?:constantly |always |ever |want to |to |have to |having to |be )*(?:overthink|overthinking|ruminating|ruminate|think|thinking|dwelling|dwell|remembering|remember|caring|care|missing|miss|crying|cry|worrying|worry|obsessing|obsess|panicking|panic|feeling|feel|fearing|fear|dreaming|blushing|stressing|freaking|hurting|suffering)\\b",
    "\\b(?:forget|erase|delete) (?:about )?(?:my |the |all |everything |what )?(?:past|ex|him|her|them|it|memories|memory|happened|trauma|that|about)",
    `\\bmake (?:the |my |this |these |all )*(?:${FEELING}|voices|urges|it) (?:go away|stop|disappear)`,
    `\\b(?:be|feel|live|become|get) (?:completely |totally )?(?:free (?:of|from) (?:my |all |the )*${FEELING}|(?:anxiety|stress|worry|panic|pain|fear)[- ]free|numb|nothing)\\b`,
    "\\bnot (?:have to )?(?:deal with|face|see|meet|talk to|speak to|think about|feel) ",
    "\\bdon't want to (?:be|feel|think|see|meet|face|deal|talk|go)\\b",
    `\\bno (?:more )?(?:${FEELING})\\b`,
    "\\b(?:stay|staying) (?:home|in|in bed|inside) (?:so|to avoid|where)",
  ].join("|"),
);
const INSTEAD = /\b(?:instead|despite|even (?:if|when|though)|rather than|without avoiding)\b/;

/** The aim is not to feel, think, meet or face something, and nothing is put in its place. */
export const avoidanceIn = (
  statement: Statement,
  pictured: readonly Part[],
): string | undefined => {
  if (INSTEAD.test(statement.norm)) return undefined;
  const away = statement.parts.find((part) => part.kind === "act" && AWAY.test(part.norm));
  if (away === undefined) return undefined;
  if (pictured.some((part) => part !== away)) return undefined;
  return statement.quote(away.start, away.end);
};
