import { PEOPLE } from "../lexicon/nouns.ts";
import type { Part } from "../statement/parts.ts";
import type { Statement } from "../statement/statement.ts";
import { holding } from "../statement/wording.ts";
import { gatedPatterns } from "../statement/gated-patterns.ts";
import { wordSet } from "../lexicon/word-set.ts";
import { gated, says } from "../statement/word-hits.ts";

const PERSON = `(?:${[...PEOPLE].filter((word) => /^[a-z-]+$/.test(word)).join("|")})`;
const NAMED = `(?:my|our|the|his|her|their|all|other|most|more|some|those|both|all my|all the|client's|every) (?:(?:new|old|older|younger|little|teenage|adult|own|estranged|elderly|other|entire|whole|best|two|three) )?${PERSON}`;
const WHO = `(?:${NAMED}|${PERSON})`;
const MANY =
  "(?:everyone|everybody|people|others|someone|somebody|nobody|no one|society|friends|kids|men|women|guys|girls|boys)";
const ADVERB =
  "(?:not |finally |always |never |just |really |actually |both |all |also |only |then |truly |fully |simply )*";
const INNER =
  "(?:love|like|respect|understand|listen|stop|change|be|feel|behave|apologize|forgive|appreciate|accept|notice|believe|trust|support|agree|admit|help|do|treat|care|obey|talk|call|leave|move|take|act|start|quit|become|open|clean|pay|come|propose|realize|see|hear|want|go|say|give|get|show|let|include|invite|miss|cheer|reply|text|study|stay|marry|choose|notice|look up to)";
const REGARD =
  "(?:approval|respect|attention|love|affection|validation|recognition|praise|forgiveness|apology|trust|admiration|appreciation|acceptance|sympathy|interest|friendship|loyalty|blessing|support|permission)";

const PATTERNS = [
  // make my partner understand me; make my parents proud
  `\\b(?:make|making) (?:sure )?(?:that )?${WHO} (?!a |an |the |\\d|one |two |some |my |our |his |her |their |breakfast|lunch|dinner|tea|coffee|supper|food|pancakes|soup|cookies|feel welcome|and i )[a-z]+`,
  // get the other departments to cooperate; I need my teenager to open up
  `\\b(?:get|getting|want|wants|wanted|need|needs|expect|force|convince|convincing|persuade|persuading|pressure|cause|push|would like|'d like|i'd like|wish|waiting|wait|like|for|require|motivate) (?:for )?(?:(?:my|the|our|his|her|their|other|all|more|client's|some|this|that) ){0,2}(?!my |the |our |his |her |from |out |in |up |down |off |on |over |ready |better |able |home |here |there |is |was |it |back |used |through |close |closer |round |into |sadness|pain|anxiety|panic|fear|voices|thoughts|feelings?|worry|worries|stress|hurt|grief|memories|weight|score|time|inbox|a1c|bmi|gpa|grade|pulse|heart|myself|body|mind|life|blood|house|room|car |dog|puppy|cat )[a-z'-]+(?: [a-z-]+)? (?:to|not to) (?!\\d|bed |school |work |church |the |my |a |under |below |zero)${ADVERB}[a-z]+`,
  `\\b(?:convince|persuade|change|fix|control|impress|please) ${WHO}\\b(?!'s (?:diaper|nappy|bed|bike|room|password|tyre|tire))`,
  `\\b(?:change|fix|control) (?:my |our |his |her |their )?[a-z-]+'s (?:mind|attitude|behavior|behaviour|habits|opinion|drinking|personality|feelings|ways)\\b`,
  `\\b(?:have|having) (?:my|the|our|his|her|their) (?:[a-z]+ )?${PERSON} (?!to |and |or |over|round|around|for|at |in |with|on |home|back|as |who|a |an |the |my |by |of |out |off |up |there|here|visit|stay|every|each|twice|once|this|next|,)[a-z]+`,
  `\\b(?:get|getting|want|wants|need|needs|push|force|convince|persuade|expect|like|wish for|wait for|for) (?:him|her|them|everyone|everybody|people|someone) (?:to|not to) (?!bed |school |work |church |the |my |a )[a-z]+`,
  "\\bwin (?:[a-z'-]+ ){1,3}over\\b|\\bthe one (?:that |who )?(?:they|everyone|people|he|she|my [a-z]+) (?!and )[a-z]+",
  "^(?:a |an |the )?(?:new |nice |good |better |steady |loving |rich )*(?:boyfriend|girlfriend|husband|wife|partner|soulmate|bf|gf)$",
  `\\b(?:have|having|let) ${WHO} (?:(?:at|in|from|on|around) (?:my |the )?[a-z]+ )?${ADVERB}${INNER}\\b`,
  // I want that my boss give me respect; I hope my sister forgives me
  `\\b(?:want|wish|hope|hoping|need|(?<!feel |feels |felt )like|pray) (?:that )?(?:${NAMED}|everyone|everybody|people|others|someone) ${ADVERB}(?!to |and |or |but |in |at |for |with |time |day )[a-z]+`,
  `\\b(?:make|get) ${WHO} (?:more |less |back|better|happy|happier|proud|jealous|sober|interested|off my back|to myself)`,
  // that he finally understands; my son will stop fighting; people respect me
  `^(?:that |if |when |i wish |i hope |i want |hopefully )(?:${WHO}) ${ADVERB}(?:will |would |could |can )?(?!and |or |to |who )[a-z]+`,
  `^(?:${NAMED}|${MANY}) ${ADVERB}(?:will|should|must|need to|needs to|has to|have to|would|could|can|is|are|to) ${ADVERB}[a-z]+`,
  `^(?:${NAMED}|${MANY}) ${ADVERB}(?:stops?|starts?|understands?|listens?|respects?|loves?|likes?|changes?|apologizes?|treats?|quits?|appreciates?|accepts?|notices?|forgives?|trusts?|behaves?|approves?|invites?|includes?|calls?|texts?|supports?|helps?|works?|does|do|gets?|believes?|wants?|cares?|takes?|sees?|leaves?|gives?|talks?|comes?)\\b`,
  `\\bstop ${WHO} (?:from )?[a-z]+ing\\b`,
  // be loved, get promoted
  `(?<!\\b(?:not|never|longer) )\\b(?:be|become|get|getting|feel|feeling|being) (?:more |better |really |truly |finally |well |fully |less |the most |so |always )*(?:loved|liked|respected|accepted (?!into|to )|accepted$|understood|appreciated|noticed|valued|admired|included|supported|forgiven|popular|famous|promoted|chosen|picked|selected|elected|hired|recognized|trusted|heard|seen (?:as|by)|invited|approved|praised|validated|taken (?:more |less |very |so )?seriously|made (?:partner|captain|manager|permanent|director|head)|treated|needed|adored|voted|nominated|scouted|headhunted|spotted|asked out|invited|signed|discovered|wanted)\\b`,
  `\\b(?:get|getting|win|earn|earning|gain|receive|have|want|deserve|win back|regain|keep|secure) (?:the |more |some |a |an |back |my |their |his |her |our |any |better |full |everyone's |people's |[a-z-]+'s )*${REGARD}\\b(?! (?:group|network|worker|line|dog|system|from a))(?: (?:from|of|back|by|at|on|in|with)\\b|$| (?:this|next|within|again)\\b)`,
  `\\b(?:win|earn|gain|get|regain|keep|have) (?:back )?(?:my |the |our |his |her |their )?[a-z-]+'s? (?:[a-z]+ )?${REGARD}\\b`,
  `\\b(?:get|win) (?:my |back )?(?:ex|ex-[a-z]+|him|her|them|${NAMED}) back\\b|\\b(?:get|keep|have) (?:[a-z]+ ){1,3}off my (?:back|case)\\b|\\bbring (?:${WHO}) back\\b|\\bwin back (?:my |the )?[a-z-]+`,
  "^(?:a |the |my )?(?:big |pay |salary )*(?:promotion|pay rise|raise)$",
  `^(?:more |some |the |a )?${REGARD} (?:from|of|by) `,
  "\\b(?:get|getting|earn|land|receive|secure|win|be given) (?:a |my |the |an |that )?(?:big |pay |salary )*(?:promotion|pay rise|raise|award|scholarship|nomination|standing ovation)\\b",
  "\\b(?:get|gain|reach|hit|have|earn|win|grow to) (?:[\\d.,k]+|a million|a thousand|more|one million|thousands of|millions of|lots of|many) (?:[a-z]+ )?(?:followers|likes|subscribers|views|fans|votes|matches|retweets|clients|customers)\\b|\\bgo viral\\b",
  `\\b(?:find|get|meet) someone (?:who|that|to) (?:[a-z]+ ){0,2}(?:love|loves|like|likes|understand|understands|appreciate|appreciates|take care|wants|marry|treats)\\b`,
  `\\b(?:see|watch) ${NAMED} (?:happy|happier|succeed|successful|settled?|smile|grow up|graduate|make friends|thrive|find|doing|do well|married|recover|grow|get|be|become|stop)\\b`,
  `\\b(?:be|become) (?:my |the |his |her |their )?[a-z-]+'s (?:favou?rite|pet|priority|best friend|number one|first choice)\\b`,
  `\\bimpress (?!myself)[a-z]+`,
  `\\b(?:less|more) (?:[a-z]+ )?(?:from|by) (?:${WHO})$`,
];
const NEEDS: ReadonlySet<string> = new Set([
  ...PEOPLE,
  ...wordSet(`approval respect attention love affection validation recognition praise forgiveness apology trust admiration
    appreciation acceptance sympathy interest friendship loyalty blessing support permission loved liked respected accepted
    understood appreciated noticed valued admired included supported forgiven popular famous promoted chosen picked selected
    elected hired recognized trusted heard seen invited approved praised validated taken treated needed adored voted nominated
    headhunted spotted asked one mates boyfriend girlfriend soulmate over followers
    scouted signed discovered wanted promotion raise rise award scholarship nomination ovation followers likes subscribers
    views fans votes matches retweets clients customers viral impress to back men women guys girls boys society nobody no
    favourite favorite pet priority bestseller`),
]);
const holdsNeeded = holding((word) => NEEDS.has(word));
const externalAmong = gatedPatterns(PATTERNS);

/** Asked, told, invited or helped: one's own part towards someone, whatever they then do. */
const OWN_PART = gated(
  /^(?:i (?:will |want to )?|client will |to )?(?!bring [a-z' ]+ back (?:to|into)\b)(?:ask|asking|tell|telling|invite|inviting|teach|help|helping|remind|offer|thank|let|show|encourage|listen|talk|speak|write|text|call|email|visit|apologize|support|say|explain|request|share|express|hug|drive|take|bring|pick|play|read|spend|buy|give|send|meet|check)\b/,
);

/** "If she would only admit it and say sorry": what is joined on is still theirs to do. */
const withJoined = ({ parts }: Statement, external: readonly Part[]): readonly Part[] =>
  external.length === 0
    ? external
    : parts.filter((part, index) => {
        if (external.includes(part)) return true;
        const before = parts[index - 1];
        const isJoined = part.kind === "act" && JOINED.test(part.norm);
        return isJoined && before !== undefined && external.includes(before);
      });
const JOINED = /^(?:and|or) (?!i\b|i'|we\b|my\b|me\b|then\b|to\b)[a-z]+/;

/** The clauses whose success depends on what another person does, feels or decides. */
export const externalPartsOf = (statement: Statement): readonly Part[] => {
  if (!holdsNeeded(statement)) return [];
  const patterns = externalAmong(statement.hits);
  if (patterns.length === 0) return [];
  const external = statement.parts.filter(
    ({ kind, norm, hits }) =>
      kind === "act" &&
      !says(hits, OWN_PART, norm) &&
      patterns.some((pattern) => pattern.test(norm)),
  );
  return withJoined(statement, external);
};

/** The statement opens with one's own part towards someone: then nothing in it waits on that person. */
export const isOwnPart = ({ parts }: Statement): boolean => {
  const first = parts.find(({ kind }) => kind === "act");
  return first !== undefined && says(first.hits, OWN_PART, first.norm);
};
