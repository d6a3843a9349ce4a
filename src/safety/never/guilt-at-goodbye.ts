import type { NeverRule } from "./never-rule.ts";

const LEAVE =
  "leave|leaving|go|going|quit|quitting|stop|stopping|give up|log off|end here|walk away";

/** Never-rule 14: nobody is held back or made to feel bad for going. */
export const guiltAtGoodbye: NeverRule = {
  code: "guilt-at-goodbye",
  skipsQuotes: true,
  harmless: [
    /\byou can (?:always )?(?:stop|leave|go|rest|come back)[^.?!]*/g,
    /\b(?:before you go|if you (?:stop|leave|go)),? (?:the|what|your|everything|nothing)[^.?!]{0,20}\b(?:is kept|stays|waits|will (?:be|still)|will keep|gets lost)\b[^.?!]*/g,
  ],
  patterns: [
    /\b(?:do not|please do not|never) (?:leave|go|quit|abandon|close (?:the|this)|give up on|run away|stop now)\b|\bdo not (?:leave|abandon) me\b/,
    /\b(?:i will|i would|we will|i am going to) (?:be (?:so |very )?(?:sad|lonely|lost|heartbroken|disappointed)|miss you|be hurt|hate (?:it|to see))\b|\bhate to see you\b|\blonely without you\b|\bmiss (?:you|our talks|our chats)\b/,
    new RegExp(
      `\\bif you (?:${LEAVE})(?: [a-z]+){0,2}?,? [^.?!]{0,60}\\b(?:lost|back where|fade|ends?|sad|fail|regret|waste|nothing|never|start(?:ed)? over|undone|pity)\\b`,
    ),
    new RegExp(
      `\\b(?:regret (?:it|this|leaving)|are you sure you want to (?:${LEAVE})|you cannot (?:${LEAVE})|leaving (?:already|now)|(?:${LEAVE}) already\\b|not let you go|let you go)`,
    ),
    /\b(?:please |just )?stay (?:a (?:bit|little|while)|longer|with me|here with me|till|until|on)\b|\bneed you to stay\b|\bso stay\b/,
    /\b(?:only |just )?quitters?\b|\brunning away\b|\bgiv(?:e|ing) up on (?:us|me|yourself)\b|\babandon(?:ing)? (?:your|me|the|us)\b/,
    /\byou have not (?:even )?finished\b|\bwe were (?:just|so) (?:getting|close)\b|\bafter (?:all|everything) (?:we|i) (?:have|did)\b|\bput so much (?:work|effort)\b|\bwe had something\b/,
    /\byou owe (?:it|me|this|that|them|her|him)\b|\bcounting on you\b|\bletting (?:your|me|them|us|everyone|him|her)\b[^.?!]{0,20}\bdown\b|\bbreak my heart\b|\bit hurts (?:me )?when you\b/,
    /\b(?:before you go|one last (?:question|thing)|just one more)\b[^.?!]{0,30}\b(?:please|before i let|one more|just one|thing)\b|\bone last question before\b/,
    /\b(?:streak|progress) (?:ends?|will|is lost|fades?)\b|\byour progress will fade\b|\bcome back soon or\b/,
    /\b(?:i guess |so |clearly )?you do not (?:really )?(?:want to change|care)\b|\bdo not you care\b|\bdo you not care\b/,
    /\b(?:leaving|quitting|stopping|going) now (?:would|will|is)\b|\bwait,? do not\b|\bi am (?:so )?disappointed (?:that )?you\b|\byou promised\b|\beveryone else (?:finishes|stays|manages)\b|\bwhat a (?:pity|shame)\b/,
    /\bgiv(?:e|ing|en) (?:it )?up\?|\bgiving up\b|\bwill be (?:all )?(?:gone|lost|wasted|for nothing)\b|\bleave (?:me|us)\b|\b(?:five|ten|two|a few|just a few|one) more minutes?\b|\bnobody who (?:leaves|quits|stops)\b|\bsad that you (?:want|are|have)\b|\bgo yet\b|\bleave yet\b|\b(?:if|when) you quit\b|\bquit(?:ting|s)?\b|\bhang on\b|\bwait,? before you\b/,
    /\b(?:without|need) me\b|\bwaiting for you\b|\bso soon\b|\balready (?:leaving|going|off|done)\b|\bthrow(?:ing)? (?:it|all|everything) away\b|\bturn(?:ing)? your back\b|\b(?:such|real|big) (?:a )?(?:shame|pity|waste)\b|\bso close\b|\balmost (?:there|done|finished),? (?:so|do not|just|stay)\b/,
    /\b(?:so well|so good),? (?:and )?you leave\b|\byou leave[.!]?$|(?:^|[.!?] )stay,|\bmean a lot to (?:me|us)\b|\bleaving (?:early|again|me|us|so)\b|\bthen you (?:may|can) go\b|\bif you cared\b|\byou(?: would)? stayed\b|\bhurt yourself by quitting\b|\bend (?:it|this) here\b/,
    /\b(?:then|so|just|please|do) stay\b|\bdo (?:not you|you not) want to (?:get better|reach|finish|change|succeed)\b|\bwe were doing so\b|\bdoing so well\b[^.?!]*\b(?:go|leave|stop)\b/,
    /\b(?:throwing|giving|tossing) (?:it |all |everything )?away\b|\byou will (?:lose|undo|ruin|waste|throw)\b|\beverything we (?:have|had|did) ?(?:built|done|made)?\b/,
  ],
};
