import { FEELING_WORDS } from "../lexicon/feelings.ts";
import { gatedPatterns } from "../statement/gated-patterns.ts";
import { gated } from "../statement/word-hits.ts";

const FEELING = `(?:${[...FEELING_WORDS].join("|")}|stressed out|burnt out|burned out|freaked out|worked up|panic attacks?|negative thoughts?|intrusive thoughts?|bad thoughts|dark thoughts|bad memories|memories|feelings|emotions|emotional|thoughts|tears|crying|cravings|urges|bothered|triggered|hurt|a burden|burden|a worrier|a mess|a coward|alone|abandoned|noticed|criticized|laughed at|yelled at|dumped|let down|disappointed|tired|exhausted|useless|rubbish|like a (?:failure|burden|fraud|freak|loser|idiot)|stupid|second best|sick of|this way|like this|so much|discomfort|homesick|shy|clingy|needy|on edge|a nervous wreck|heartbroken|annoyed|anything)`;
const GAP = "(?:[a-z']+ ){0,4}?";
const NOT =
  "(?:not|never|no longer|stop|stopping|quit|don't|cease|avoid|avoiding|without|not to|keep from|keep myself from|prevent|prevent myself from|less likely to|can't)";
const PEOPLE_TO_FACE =
  "(?:people|anyone|everyone|strangers|crowds?|him|her|them|(?:my|the|a|his|her|their|our) [a-z'-]+|someone|groups|others|new people|other people|old friends)";
const FACED =
  "(?:(?:any |all |the |my |other |more |too many |certain |awkward |difficult |hard |tough |uncomfortable |stressful |painful |big |busy |new |social |public |small |serious |emotional |toxic |negative |crowded |scary |face-to-face )*(?:people|crowds?|conflicts?|confrontations?|arguments?|fights?|drama|ex|boss|mom|dad|mother|father|family|sister|brother|coworkers?|colleagues?|neighbou?rs?|in-laws|mother-in-law|feelings?|emotions?|past|problems|parties|party|situations?|events?|gatherings?|settings?|places?|driving|flying|speaking|presentations?|meetings?|calls|calling|failure|failing|rejection|disappointment|discomfort|embarrassment|judgment|criticism|intimacy|commitment|vulnerability|triggers?|anything|anyone|everyone|him|her|them|thinking|contact|elevators?|lifts?|subway|tube|motorway|highway|freeway|bridges|supermarkets?|shops|malls?|hospitals?|doctors?|dentist|mirrors?|memories|thoughts|stress|anxiety|pain|sadness|panic|responsibility|conversations?|talks?|topics?|subjects?|reminders?|news|dating|relationships|eye contact|small talk|attention|spotlight|dogs?|spiders?|heights|planes|needles|tests?|public transport|trains?|buses|school|class|therapy|strangers|office|(?:group )?work|pe|sports day|reading (?:aloud|out)|movements?|activit(?:y|ies)|tasks?|being [a-z]+|getting [a-z]+|having to [a-z]+|looking|talking|seeing|meeting|facing|remembering|speaking|running into|going (?:out|to|near|anywhere|outside)|leaving the house|opening up|asking)\\b)";
const INNER_ACT =
  "(?:overthinking|overthink|ruminat(?:e|ing)|think(?:ing)?|dwell(?:ing)?|remember(?:ing)?|caring|care|miss(?:ing)?|cry(?:ing)?|worry(?:ing)?|obsess(?:ing)?|panic(?:king)?|feel(?:ing)?|fear(?:ing)?|dread(?:ing)?|dream(?:ing)?|blush(?:ing)?|stress(?:ing)?|freak(?:ing)?|hurt(?:ing)?|suffer(?:ing)?|shak(?:e|ing)|sweat(?:ing)?|break(?:ing)? down|fall(?:ing)? apart|second-guess(?:ing)?|catastrophiz(?:e|ing)|reliv(?:e|ing)|regret(?:ting)?|grieving|imagin(?:e|ing))";
const MEETING =
  "(?:face|facing|see|seeing|meet|meeting|talk|talking|speak|speaking|deal|dealing|run into|running into|bump into|encounter|confront|be around|being around|be near|be with|interact|interacting|look at|socialize|socializing|be called|being called|present|presenting|hear from|think about|go through|go to (?:parties|school|work|therapy|the)|be alone|be in|be touched|be looked|be seen|be judged|attend|answer|open up|leave the house|drive|fly|remember|visit|call|ask|go out|go anywhere)";
const OVERCOME_BY =
  "(?:let|letting|allow|allowing) (?:[a-z']+ ){1,4}(?:control|bother|get to|get me|affect|stop|rule|run|bring|drag|upset|take over|hurt|overwhelm|hold|ruin|consume|beat|win)";

/**
 * The forms in which people turn away from a feeling, a thought or a situation. Each stands at or near
 * the start of a clause: the direction, then what is turned away from.
 */
export const awayAmong = gatedPatterns([
  `\\b${NOT} (?:(?:want to |have to |ever |constantly |always |having to |be |being |feel |feeling |get |getting |so |too |such |like |all |my |the |any |of |with |from |about |this |that |these |very |really |as |a |an |becoming |experience |experiencing |have |having |more |even |be so |want |need to |these |those |horrible |awful |terrible |scary |unwanted |upsetting |nasty |constant |racing |daily )*)${FEELING}\\b(?! (?:tracking|diary|log|journal))`,
  `\\b${NOT} (?:to |want to |have to |having to |constantly |always |ever |be |being |keep )*${INNER_ACT}\\b`,
  `\\b(?:not|never|no longer|don't) (?:[a-z']+ ){1,5}feeling (?:so |too |like |as |all )*${FEELING}`,
  "\\b(?:not|never|no longer|without) (?:want to )?(?:have to|having to) (?!rely|depend|borrow|ask|repeat|resit|retake|pay|work|take|rush|buy|use|drive)[a-z]+",
  "\\bno (?:think|feel|worry|be|see|meet|talk|cry)\\b|\\bnot be (?:seen|looked at|called on|asked|touched|judged|watched|heard|approached|picked on)\\b|\\b(?:not|never|no longer) (?:ever )?(?:fall in love|get close|get attached|let (?:anyone|anybody|people|someone|others) in|show (?:any |my )?(?:emotions?|feelings?|weakness)|leave (?:my|the) (?:house|room|bed|flat))\\b",
  "\\b(?:keep|hold) (?:[a-z]+ )?(?:people|everyone|everybody|others|him|her|them|my [a-z]+) (?:out|away|at (?:a|an|arm's|arms) (?:length|distance)|at bay)\\b|\\bat arms? length\\b|\\b(?:stay|fly|keep|go) (?:under the radar|invisible|in the background|out of (?:sight|the way|everyone's way))\\b|\\b(?:keep to myself|keep my distance|keep it all (?:in|inside)|bottle (?:it|things|everything) up|cut myself off|shut myself (?:away|off|in)|build (?:a |up )?walls?|push (?:people|everyone) away|blend in(?:to)?|lie low|lay low|act like nothing happened|pretend (?:it|nothing|that|everything|i'm)|wall myself off|put on a brave face|disappear into)\\b|\\bhide (?:how|what|my|the fact|from|away)\\b(?! (?:keys|presents?|eggs|phone|cigarettes|snacks|sweets|money|cards?|the))",
  "\\b(?:not|never|no longer|don't) (?:to |want to |have to |ever )*(?:need|rely on|depend on|trust|get close to|get attached to|let in) (?:anyone|anybody|people|others|someone|a soul)\\b",
  `\\b(?:not|never|no longer|don't|avoid|without|keep from|never again) (?:to )?(?:(?:ever |want to |have to |having to |need to |be forced to )+${MEETING}|(?:ever )?${MEETING} (?:to |with |into |about |near |around )?${PEOPLE_TO_FACE})\\b`,
  `\\b(?:avoid|avoiding|stay away from|staying away from|keep away from|steer clear of|hide from|run from|run away from|get away from|get out of|keep out of|stay out of|stop seeing|block out|shut out|escape|escape from|dodge|distance myself from|opt out of|stay clear of|distract myself from|skip|ignore|ignoring|keep (?:from|myself from) (?:ever )?(?:seeing|running into|meeting|thinking|talking)) ${GAP}${FACED}`,
  `\\b(?:get rid of|be rid of|rid myself of|eliminate|remove|escape|escape from|suppress|push (?:away|down|aside|back)|bury|bury down|ignore|banish|kill|shut (?:off|out|down)|shut off|block(?: out)?|numb|silence|hide|mask|bottle up|control|erase|delete|end|get over|lose|swallow|switch off|turn off|tune out|run from|distract myself from|get away from|be free of|be free from|free myself from|live without|make it stop) (?:${GAP})(?:${FEELING}|how (?:i feel|anxious|sad|bad)|mind|brain|voices|head)\\b`,
  `\\b(?:push|shove|keep|get|put|block|force|drive) ${GAP}(?:${FEELING}|thoughts?|memory|him|her|it|them) (?:out of|away|down|aside|from|behind)\\b`,
  `\\b(?:want|make|making|get|like|wish|need) (?:the |my |this |these |all |all my |that |such )*(?:${FEELING}|voices|it|noise in my head|worry|thoughts) (?:to )?(?:go|gone|stop|end|disappear|vanish|leave|away|over)\\b`,
  "\\b(?:forget|erase|delete) (?:about |all about )?(?:my |the |all |everything |what |that |ever )*(?:past|ex|him|her|them|it|memories|memory|happened|trauma|about|childhood|relationship|mistakes?|met)\\b",
  `\\b${NOT.replace("|can't", "")} ${OVERCOME_BY}`,
  `\\b(?:be|feel|live|become|get) (?:completely |totally |more )?(?:free (?:of|from) (?:my |all |the |this )*${FEELING}|(?:anxiety|stress|worry|panic|pain|fear|guilt)[- ]free|numb|nothing|invisible)\\b`,
  `\\bno (?:more )?(?:${FEELING})\\b(?! (?:days?|moments?)\\b)`,
  "\\b(?:stop|quiet|quieten|calm|slow|turn off|switch off|shut off|shut up) (?:my |the |this |all |all the )*(?:racing )?(?:mind|brain|thoughts|head|heart|hands|voice in my head)(?: from)? (?:racing|spinning|spiralling|spiraling|wandering|pounding|shaking|going)\\b",
  "\\bwithout (?:crying|panicking|feeling|getting (?:upset|anxious|angry|nervous|scared)|having a panic attack|breaking down|freaking out|losing it|being (?:anxious|nervous|scared|sad|noticed|seen))\\b",
  "\\b(?:numb|zone) (?:out|myself|it|the|my)\\b|\\bnot be (?:bothered|affected|upset|hurt|triggered|controlled|noticed|the center|around)\\b|\\bgo unnoticed\\b|\\bkeep (?:my |the )(?:[a-z]+ )?(?:anxiety|feelings|emotions|fear|panic|depression|sadness|anger|guard|head down)\\b(?! (?:diary|log|journal|below|under|at))|\\bkeep (?:myself )?(?:so )?busy (?:so|to|all)\\b|\\bput (?:it|this|that|the past|everything) (?:all )?behind me\\b|\\bless of a worrier\\b",
]);

/** An act that gets one out of something … */
export const DODGES = gated(
  /^(?:to )?(?:i (?:will |want to |just want to |'d like to )?)?(?:i'd (?:rather |prefer to |like to )|i'll )?(?:just )?(?:and )?(?:skip|avoid|stay|cancel|leave|call in sick|hide|sleep|drink|turn down|decline|say no|keep|quit|not|never|don't|stop|take the back|sit alone|sit in the back|eat alone|work from home|let|make excuses|make an excuse|get out of|miss|pretend|wear headphones|only go|go home|take the long way|cross the street|use self-checkout|text instead|email instead|order online|ask someone else|smile and)\b/,
);
/** … and the reason that gives it away. */
export const SO_NOT =
  /\b(?:so|so that|to|because) (?:that )?(?:i )?(?:don't|do not|won't|never|can avoid|avoid|not|keep from|can't|wouldn't)\b.*\b(?:have to|feel|feeling|get (?:upset|anxious|hurt|nervous|scared|judged|embarrassed|asked|stressed|angry|sad|too attached)|panic|panicking|face|facing|see|seeing|deal|dealing|upset|talk|talking|think|meet|be (?:judged|seen|rejected|hurt|anxious|alone|around|called)|embarrass|cry|freak|hurt|anxious|nervous|conflict|speak|run into|interact|be the)/;
export const INSTEAD_OF_FACING = gated(
  /\bin case (?:it|i|they|he|she|someone|somebody|people|something|anything) [a-z]+|\binstead of (?:going|talking|facing|meeting|seeing|attending|being|speaking|dealing|answering|driving|calling|presenting|asking|feeling|joining)\b/,
);
