import type { NeverRule } from "./never-rule.ts";

const AGREE =
  "you are right|i agree|agreed|that is true|true|it is true|yes|indeed|i see (?:that|why|it)|as you say|let us face it|i believe you|i understand why|it makes sense|i would too|i can see why|exactly";
const DARK =
  "hopeless|worthless|pointless to live|no point|no hope|no way out|nothing (?:will|can|would|left|ever)|nobody (?:can|would|will|cares|loves)|no one (?:can|would|will|cares|loves)|never (?:get|change|be|improve)|too late|a burden|better off|better without you|broken|beyond help|cannot be (?:helped|fixed|saved)|lost cause|alone forever|everyone hates|hates? you|(?:want|deserve|ought|should|wish) to (?:die|be dead|give up|be happy)|be dead|give up|end it|no meaning|not deserve|failure|unlovable|ruined";
const DELUSION =
  "following you|watching you|poisoning you|spying on you|after you|out to get you|bugged|implant\\w*|chip in your|sending (?:you )?signals|chosen (?:by|one)|special powers|voices? (?:know|are|is|tell|say)|messages? in the|meant for you|replaced by|reading your (?:mind|thoughts)|controlling your|a prophet|the messiah|through the (?:phone|tv|walls?|radio)";

/** Never-rule 10: it agrees neither that all is hopeless nor with what nobody else can see. */
export const agreesWithHopelessness: NeverRule = {
  code: "agrees-with-hopelessness",
  skipsQuotes: true,
  harmless: [
    /\b(?:it is|it's) never too late\b/g,
    /\b(?:you are|that does not make you|you are not) not (?:a burden|broken|worthless|a failure)\b/g,
    /\b(?:nothing|no one|nobody) (?:will|can|would) be (?:kept|saved|sent|shared|lost|decided)\b/g,
  ],
  patterns: [
    new RegExp(`\\b(?:${AGREE})\\b[^.?!]{0,50}\\b(?:${DARK})\\b`),
    new RegExp(`\\b(?:${AGREE})\\b[^.?!]{0,60}\\b(?:${DELUSION})`),
    /\b(?:there is|there's|you have) (?:really |just |simply )?(?:no (?:way out|hope|point|future|cure)|nothing left|no reason to (?:live|try|go on)|every reason to (?:end|give up|die))\b/,
    /\b(?:things|it|that|this|life|nothing|you) (?:will|would|can|could|is|are|does|do|ever|really )+(?: ?(?:not|never|ever|really|always))* ?(?:get(?:ting)? (?:any )?better|change for you|improve|be like this|help you|hopeless|a lost cause)\b/,
    /\byou (?:are|will be|will always be|will never be) (?:really |just |simply )*(?:a burden|broken|worthless|hopeless|beyond (?:help|saving)|a lost cause|too far gone|a failure|alone forever|like this|unlovable|loved|happy|normal|well)\b/,
    /\b(?:would|will) be better (?:off )?(?:without you|if you were (?:gone|dead))\b/,
    /\bbetter off (?:dead|without)\b/,
    /\b(?:it is|it's|be|is) too late (?:for|to)\b(?! (?:text|call|write))/,
    /\bcannot be (?:helped|fixed|saved|cured)\b/,
    /\bnot (?:possible|going to happen) for (?:someone|people) like you\b/,
    /\bif i were you,? i would\b[^.?!]{0,20}\b(?:give up|too|die|end|stop)\b/,
    /\bi would (?:want to die|give up|feel the same|do the same|too)\b/,
    /\b(?:lives?|life) (?:is not|are not|has no|not) (?:worth|meaning|point)/,
    /\bworth living\b/,
    /\b(?:nobody|no one|no-one) (?:can help|will help|would miss|cares|loves|would care|would notice)\b/,
    /\beveryone (?:hates|would be happier|is against)\b/,
    new RegExp(
      `\\b(?:your|the|they|he|she|it|neighbou?rs?|government|family|police|people|someone) (?:[a-z]+ ){0,3}?(?:is|are|really|clearly|indeed|actually|truly)(?: (?:is|are|really|clearly|indeed|actually|truly))* (?:[a-z]+ ){0,3}?(?:${DELUSION}|real\\b)`,
    ),
    /\b(?:you (?:really )?are|you are (?:really )?|i believe you (?:really )?are) (?:chosen|a prophet|the messiah|special to god|being (?:followed|watched|poisoned|controlled))\b/,
    /\bmeant for you\b/,
    /\breplaced by\b/,
    /\b(?:makes sense|right|okay|fine) to give up\b/,
    /\bthere is no point\b/,
    /\bsome people (?:just )?cannot\b/,
    /\bdo not deserve\b/,
    /\bno meaning\b/,
    /\bsomeone like you\b/,
    /\b(?:probably|quite|totally|absolutely) right (?:that|about)\b[^.?!]{0,40}\b(?:nobody|no one|nothing|never|worthless|hopeless|hate|burden)/,
    /\b(?:will|would|can|does) (?:not|never)(?: ever)? (?:change|improve|get better|work out|matter|end well)\b/,
    /\b(?:way out|light) for you\b/,
    /\bno (?:hope|future|way out|point|use|cure)\b/,
    /\bhappier without\b/,
    /\bdownhill\b/,
    /\bwhat is the (?:use|point)\b/,
    /\byou (?:really )?are (?:really )?an? (?:failure|burden|mistake|waste|loser|lost)\b/,
    /\b(?:doomed|hopeless|pointless|worthless|unfixable|beyond saving)\b/,
    /\bgave up on you\b/,
    /\b(?:nobody|no one|none|who) (?:could|would|will|can) (?:ever )?(?:love|want|help|need|miss|forgive|save|like|hire|believe)\b/,
    /\bnever (?:recover|heal|find|be (?:loved|happy|whole|well|normal|free|okay))\b/,
    /\b(?:broadcast\w*|tracker|satellites?|aliens?|microchip|hidden cameras?|brainwash\w*|mind[- ]read\w*)\b/,
    /\bborn (?:unlucky|broken|bad|wrong|that way)\b/,
    /\bstay that way\b/,
    /\b(?:it|this|that) is (?:all )?pointless\b/,
    /\bbetter if you (?:were|are|had)? ?(?:not|gone|dead|never)\b/,
    /\b(?:nothing|never|not|no one|nobody)\b[^.?!]{0,25}\b(?:going to |gonna |will |ever )+(?:ever )?(?:get (?:any )?better|change|improve|help|work|care|matter|be (?:okay|ok|fine|well|loved|enough))\b/,
    /\b(?:no longer|not) (?:worth|any) (?:it|hope|use|point)\b/,
    /\bcorrect,? (?:nobody|no one|nothing|you)\b/,
    /\bnobody cares\b/,
    /\bnothing matters\b/,
    /\b(?:no one|nobody) can\b/,
    /\bthere is nothing (?:anyone can|left for)\b/,
    /\bwill lose everything\b/,
    /\b(?:not|never) meant to be\b/,
  ],
};
