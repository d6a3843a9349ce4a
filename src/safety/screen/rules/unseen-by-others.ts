import type { RuleText } from "../rule.ts";

const rule = (id: string, phrases: string, unless?: string): RuleText => ({
  id: `psychosis-mania/${id}`,
  kind: "psychosis-mania",
  level: "concern",
  clarity: "explicit",
  phrases: [phrases],
  unless: unless === undefined ? undefined : [unless],
});

const STORY =
  "film|movie|novel|game|book|magic|dream|dreamt|character|play|ghost story|story|series|lol|haha";

/** What only this person sees, is told or was chosen for; and nights without sleep that feel like clarity. */
export const UNSEEN_BY_OTHERS: readonly RuleText[] = [
  rule(
    "seen-by-one",
    `(theres|there is|see|seeing|saw|sees|the|a) .. (man|woman|girl|boy|child|children|person|figure|figures|someone|somebody|people|thing|things|dog|shadow|shadows|face|faces|lady|men|animals|cats) ... (nobody|no one|no other|other people|others|only i|they|my .. {relative}) (else|ever|one)? (can|could|cant|sees|see|seems to|notices|but me|dont|doesnt) (see|sees|notice)? (. |$|it|him|her|them|but)
     (bugs|insects|worms|spiders|ants|parasites|maggots|things) .. (are|is)? (coming|crawling|living|moving|under|inside|hatching|burrowing) .. (out of|out|under|inside|in|beneath)? (my|the) (skin|arms|eyes|brain|veins|body|face|head)
     (mum|mom|mother|wife|husband|dad|father|partner|brother|sister|son|daughter|boyfriend|girlfriend|family|parents|flatmate) .. (was|has been|is|got|been|were|have been) (replaced|swapped|switched) !at/on/by/as
     (looks|look|sounds|talks|acts) (exactly)? (like|the same as) (her|him|them|my .. {relative}|the same) but (isnt|its not|it is not|she isnt|he isnt|it isnt|theyre not|not (him|her|them))
     (everyone|everybody|people|they|strangers|all of them) (on|in|at) the (bus|train|street|shop|tube|office|supermarket) .. (know|knows|hear|hears|read|can read|can hear|reading) (what im|my (thoughts|mind)|what i (think|am))
     (telly|tv|television|radio|news|presenter|newsreader|adverts) (is|was|keeps|keep|are|s) (talking|speaking|referring|sending) (messages)? (about|to) me
     (worked out|cracked|decoded|understand|see|seen|found) (the|a) (code|hidden code|secret code|hidden messages|secret message|messages) (in|on|behind) the (newspaper|news|paper|number plates|plates|songs|tv|radio|numbers|bible|adverts|birds)
     (others|the others|my family|my parents|all of you|you all|my friends|the neighbours) are (robots|actors|clones|aliens|not real|fake|puppets|lizards|replicas)
     (dont think|not sure|dont believe) (im|i am|that im) real
     (phone|laptop|computer|telly|tv|fridge|lights|wifi|house) (is|are) (being)? (possessed|taken over|sending my thoughts|reading my (mind|thoughts))`,
    STORY,
  ),
  rule(
    "chosen",
    `(god|jesus|allah|the lord|the universe|heaven|the angels|an angel|the spirits) (has|have|had)? (chose|chosen|picked|selected|appointed|anointed) me (. |$|last|to|as|for|and|over|because|above|in|specially|this|yesterday)
     (im|i am) (the|a) (next|new|real|true|only|last|second) (messiah|prophet|jesus|christ|saviour|savior|god|chosen one|buddha|son of god)
     (im|i am) (jesuss|jesus|gods|christs|satans|the devils|marys|mohammeds) (own)? (brother|son|wife|bride|daughter|mother|messenger|servant|twin)
     (baby|son|daughter|child|kids|mum|husband|wife|he|she) (has|have|got|is|are) (the|a)? (devils|demons|demon|possessed|satans|antichrist|an alien|the devil|not human) .. (eyes|child|inside|face|. |$|and|voice)
     (found|start|starting|founding|launch) (a|my own|the) (new)? religion
     (marry|marrying) the (president|king|queen|prime minister|pope)
     cure (death|all (disease|diseases|cancer|illness))
     (lead|leading|rule|ruling|guide|unite) (the nations|all nations|humanity|mankind|the whole world|the planet|everyone on earth)`,
    `${STORY}|wedding|divorce|royal family|history essay`,
  ),
  rule(
    "awake-and-clear",
    `(awake|up) (for)? (48|60|70|72|80|90|96|100|120) hours
     (up|awake) (for)? (three|four|five|six|seven|3|4|5|6|7) (nights|days) ... .. (never been|never felt|clear|clearer|amazing|brilliant|genius|alive|unstoppable|best)
     (dont|do not|no longer) need (to)? sleep (anymore|any more|now|. |$) ... (business|businesses|company|companies|book|plan|idea|project|started|writing|energy|clear)
     never (been|felt|thought) (so|more)? (clear|clearer|sharper|more alive) ... (sleep|slept|awake|nights|hours)`,
    "baby|newborn|shift|shifts|flight|labour|jet lag|exam|exams|deadline|colic|hospital|teething|dissertation",
  ),
];
