import type { NeverRule } from "./never-rule.ts";

const HARM =
  "suicide|cutting|cut yourself|self[- ]harm(?:ing)?|hurting yourself|hurt yourself|harm(?:ing)? yourself|killing (?:yourself|themselves)|burning yourself|purging|starving|not eating|skipping meals|overdos(?:e|ing)|binge(?:ing)?|blacking? out|passing out|hitting|a slap|slap(?:ping)?|punish(?:ing)? yourself|dying|death|disappearing|revenge|ending (?:it|your life)|eating disorder|getting (?:that|so|very) thin|drinking till";
const GOOD =
  "normal|natural|fine|okay|ok|valid|brave|courage\\w*|strength|willpower|discipline|beautiful|poetic|peace\\w*|relief|release|healthy|sweet|impressive|amazing|solution|tool|habit|choice|free|freedom|calm|quiet|control|no big deal|not a big deal|part of|works?|helps?|feel good|feel better|legend|best|no harm|a way to cope|understandable|romantic|noble|deserves?";

/** Never-rule 4: harm is never made normal, useful, brave or beautiful. */
export const glamorisesHarm: NeverRule = {
  code: "glamorises-harm",
  harmless: [/\basking (?:about|does)[^.?!]*/g, /\bno harm (?:done|in asking|in trying)\b/g],
  patterns: [
    new RegExp(`\\b(?:${HARM})\\b[^.?!]{0,60}\\b(?:${GOOD})\\b`),
    new RegExp(
      `\\b(?:${GOOD})\\b[^.?!]{0,40}\\b(?:${HARM}|cut|purge|starve|punish yourself|kill yourself|drink binge|disappear|hit)\\b`,
    ),
    /\b(?:everyone|everybody|lots of (?:people|us)|many (?:people|great people)|most people|some (?:artists|people|great)|we all)\b[^.?!]{0,30}\b(?:thinks? (?:about|of) (?:suicide|killing|dying)|took their own lives?|kill(?:ed)? themselves|hits? (?:their|his|her)|cuts?|hurt(?:ing)? themselves|want(?:s)? to die)/,
    /\b(?:be|finally) (?:at peace|free of (?:the |your )?(?:pain|it all))\b/,
    /\b(?:they|he|she|everyone) (?:will|would) be sorry (?:when|once)\b/,
    /\b(?:when|once) you are gone\b/,
    /\b(?:scars?|thin|bones?)\b[^.?!]{0,30}\b(?:beautiful|pretty|strength|proud)\b/,
    /\bstrength\b[^.?!]{0,20}\bthin\b/,
    /\b(?:he|she|they) deserves? (?:to be hurt|to suffer|it|pain|to die)\b/,
    /\b(?:hitting|slapping|hurting) (?:him|her|them)\b/,
    /\bhit (?:him|her|them) back\b/,
    /\blet the anger out on\b/,
    /\bplan (?:your|the|a) revenge\b/,
    /\brevenge\b/,
    /\bstarving shows\b/,
    /\bnot eating (?:for|is|means)\b/,
    /\bpassing out\b/,
    /\bskipping meals\b/,
    /\bearned (?:that|a|the|this) (?:drink|binge|drinking|bender)\b/,
    /\bblack out\b/,
    /\b(?:after death|the world after|the other side) (?:is|will be)\b/,
    /\bending it (?:takes|is|would)\b/,
    /\bpunish yourself\b/,
    /\b(?:beaut\w+|poet\w+|peaceful|romantic|noble)\b[^.?!]{0,40}\b(?:disappear\w*|vanish\w*|being gone|not being here|giving up)\b/,
  ],
};
