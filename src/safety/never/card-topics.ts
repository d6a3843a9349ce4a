import type { NeverRule } from "./never-rule.ts";

/** Voices that nobody else can hear: then they are the cards' matter. */
const HEARS =
  /\bvoices? (?:that |who |which )?(?:keep |always |still )?(?:tell|told|say|said|know|knew|whisper|command|shout|want|talk(?:ing)? to me|in my head|(?:from|through) )|\bhear(?:s|ing|d)? (?:these |the |some |a |them |voices?\b)(?!.*\b(?:sing|choir))|\b(?:in my head|through the walls?|watching me|following me|spying on|after me)\b/;

const SOMEONE =
  "mum|mom|mother|dad|father|wife|husband|partner|son|daughter|brother|sister|nan|gran|grandad|friend|mate|dog|cat|he|she|who";
const BEREFT = new RegExp(`\\b(?:${SOMEONE})\\b[^.?!]{0,20}\\b(?:died|passed away|death)\\b`);
const OWN_DEATH =
  /\bi (?:want|wish|would like|wanna|could|should|might)[^.?!]{0,20}\b(?:die|dead|death)\b|\bkill|\bsuicid|\bmy (?:own )?death\b/;

/** Somebody's death that they told of is named as they named it. */
const someonesDeath = (own: string): readonly RegExp[] =>
  BEREFT.test(own) && !OWN_DEATH.test(own)
    ? [/\b(?:a|the|his|her|their|that|[a-z]+'s) death\b(?! (?:would|will|is|can|could|might|may))/g]
    : [];

/** Where they told of none, voices are those of a choir or of company. */
const voicesHeard = (own: string): readonly RegExp[] =>
  own.trim() === "" || HEARS.test(own)
    ? []
    : [/\bvoices\b(?! (?:know|are|is|tell|say|told|said|want|whisper|command|that))/g];

/**
 * What only the fixed cards may speak of. When one of these is due, code has chosen a card; a worded
 * reply that touches them is stopped whatever it says (never-rules 3, 4, 6 and 10).
 */
export const cardTopics: NeverRule = {
  code: "card-topic",
  skipsQuotes: true,
  harmlessAfter: (own) => [...voicesHeard(own), ...someonesDeath(own)],
  harmless: [
    /\bif (?:you|someone|anyone) (?:may|might|could) be in danger\b/g,
    /\bdead (?:nights?|days?|hours?|time|quiet|battery|phone|easy|line|weekends?|evenings?)\b/g,
    /\b(?:flat|house|place|street|town|phone|battery|line|room|evenings?|weekends?) (?:goes|go|went|is|are|feels?|gets?) dead\b/g,
  ],
  patterns: [
    /\bsuicid\w*/,
    /\bself[- ]?harm\w*/,
    /\bkill(?:ed|ing|s)? (?:your|them|him|her|my)?\w*/,
    /\boverdos\w*/,
    /\bend(?:ing)? (?:it all|your (?:own )?life|things|it\b)/,
    /\b(?:die|dies|dying|dead|death|deadly)\b/,
    /\b(?:cut|cuts|cutting|burn|burning|hurt|hurting|harm|harming|starv\w+|punish\w*|poison\w*) (?:yourself|your (?:arms?|legs?|wrists?|skin)|him|her|them|heals?|show|is |are |can|makes?|it,)/,
    /\b(?:your|the|those|fresh|shallow|deep|old) (?:cuts|scars|wounds|wrists?)\b/,
    /\bshallow cut\b/,
    /\bpeople cut\b/,
    /\b(?:firearms?|guns?|pistols?|rifles?|noose|razors?|blades?|carbon monoxide|bleach|ledge|rooftop)\b/,
    /\bshooting (?:yourself|is|would)\b/,
    /\b(?:jump(?:ing)?\?|to jump\b|jump(?:ing)? off|which bridge|the bridge\?|off the bridge)/,
    /\b(?:enough|fifteen|twenty|fifty|how many) (?:of them )?(?:tablets|pills|would be enough)\b/,
    /\bwhat (?:would|will|did|could) you do it with\b/,
    /\bhow you (?:would|will|are going to) do it\b/,
    /\bwithout (?:food|eating)\b/,
    /\b(?:stop|stops|damage|damages|burst) your (?:heart|liver|breathing|organs|kidneys)\b/,
    /\ball of them at once\b/,
    /\bsurest way\b/,
    /\b(?:purg\w+|laxatives?|starv\w+|throw(?:ing)? up|vomit\w*|anorex\w*|bulimi\w*)\b/,
    /\b(?:beauty|peace|free|freedom|relief|release)\b[^.?!]{0,20}\b(?:letting go of life|gone|leaving this|ending)\b/,
    /\bletting go of life\b/,
    /\bset you free\b/,
    /\b(?:hit|hits|hitting|slap|punch|beat) (?:him|her|them|harder|back|you|your (?:wife|husband|kids?|partner|child))\b/,
    /\b(?:bugged|implanted|prophet|messiah|angels?|demons?|voices|conspiracy|surveillance|telepath\w*|chosen one|mind control)\b/,
    /\b(?:at risk|in danger|suicidal|your life in)\b/,
    /\b(?:some|these|your|those|the) cuts\b/,
    /\bcuts (?:tell|say|are|mean|can|leave)\b/,
    /\bblack-?out drunk\b/,
    /\bgetting drunk\b/,
    /\bhunger\b/,
    /\bchok(?:e|ing)\b/,
    /\bweapons?\b/,
    /\bhow deep\b/,
    /\b(?:ten|fifteen|twenty|thirty|forty|fifty) of (?:those|them)\b/,
    /\bjumping would\b/,
    /\block (?:the|your) (?:bathroom )?door\b/,
    /\bon your own terms\b/,
    /\bdignified\b/,
    /\bsmash\b/,
    /\bgoing to use\b/,
    /\bfaint(?:ing|ed)?\b/,
    /\brestricting food\b/,
    /\b(?:shove|punch|push|kick) (?:him|her|them)\b/,
  ],
};
