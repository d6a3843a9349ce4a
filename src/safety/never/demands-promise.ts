import type { NeverRule } from "./never-rule.ts";

/** A contract at work, a wedding's vows: theirs, and nothing that is asked of them. */
const BINDING = ["contract", "oath", "vow", "pledge", "pact"] as const;
const ASKED_BEFORE =
  "(?:make|making|call|calling|treat|treating|consider) (?:it|this|that)|let us (?:make|sign|have)|seal|draw up|our|safety|no[- ]harm|no[- ]suicide";
const ASKED_AFTER =
  "yourself|with (?:me|us|cairn)|to me|between us|harm|suicid|safe|hurt|drink|cut|alive|never|no matter";

const theirOwn = (own: string): readonly RegExp[] =>
  BINDING.filter((noun) => new RegExp(`\\b${noun}s?\\b`).test(own)).map(
    (noun) =>
      new RegExp(
        `(?<!\\b(?:${ASKED_BEFORE})\\b[^.?!]*)\\b${noun}s?\\b(?![^.?!]*\\b(?:${ASKED_AFTER}))`,
        "g",
      ),
  );

/** Never-rule 7: no promise, contract or oath is asked for. */
export const demandsPromise: NeverRule = {
  code: "demands-promise",
  skipsQuotes: true,
  skipsNames: true,
  harmlessAfter: theirOwn,
  harmless: [
    /\b(?:i|we) (?:cannot|can not|do not|will not) promise\b/g,
    /\b(?:no|any) promises?\b(?! from)(?=[^?]*$)/g,
    /\bpromis(?:e|es|ed) (?:to|with) (?:your|his|her|their) (?:son|daughter|kids?|wife|husband|friend|mum|mom|dad|partner|self)\b/g,
  ],
  patterns: [
    /(?:^|[.?!,:;] |\b(?:please|just|now|then|to|you|you will|do you|can you|could you|will you|would you|must|need to|have to|and|okay|pinky) )(?:promise|swear|vow)(?: me| to| that| you| on|,|\?|\.| not| i|:|$)/,
    /\b(?:a|your|the|my|me a|one|this) promise\b[^.]{0,30}(?:\?|from you|today|:|me\b|$)/,
    /\bdo i have your (?:promise|word)\b/,
    /\bmake me a promise\b/,
    /\bowe me a promise\b/,
    /\blike a promise\b/,
    /\b(?:give|have|want|need|get) (?:me )?your word\b/,
    /\byour word (?:on|that)\b/,
    /\bpinky (?:promise|swear)\b/,
    /\bcross your heart\b/,
    /\bdo you swear\b/,
    /\bswear (?:on|to me|that|you)\b/,
    /\b(?:contract|agreement|pact|pledge)\b[^.?!]{0,40}\b(?:harm|suicide|safe|sign|cut|hurt|drink|yourself|alive)\b/,
    /\b(?:no[- ]suicide|safety|no[- ]harm|sign(?:ed)?(?: this| a)?) (?:agreement|contract|pact|pledge)\b/,
    /\b(?:can you |you must |please |i need you to |you need to )?guarantee (?:me )?(?:that )?you\b/,
    /\bassure me\b/,
    /\b(?:say|tell me|agree|confirm)(?: it)?:? (?:that |to )?(?:you|i) (?:will|would|are going to) (?:never|not|stay|stop)\b/,
    /(?<!\byou did )\bsay it:/,
    /\b(?:must|need to|have to|right now|a|your) commit(?:ment)?\b[^.?!]{0,30}\b(?:safe|alive|never|not|die|stay|harm|hurt|from you)\b/,
    /\bcommit right now\b/,
    /\bonly (?:go on|continue|talk|help) if you\b/,
    /\b(?:before we (?:go on|continue|start)), (?:promise|swear|you must)\b/,
    /\bvow that\b/,
    /\bi need (?:a|your) (?:commitment|promise)\b/,
    /\bgive me (?:a|your) promise\b/,
    /\bsign (?:here|this|below|your name)\b/,
    /\bcommit to me\b/,
    /\bhold you to\b/,
    /\bshake on it\b/,
    /\bgive your word\b/,
    /\byou(?: have)? got to promise\b/,
    /\bpromised me\b/,
    /\bon your (?:honou?r|life|word)\b/,
    /\b(?:oath|contract|vow|pledge)\b/,
    /\bpromise\b[^.?!]*\?/,
    /\bpact\b/,
    /(?:^|[.?!] )say ""/,
    /\bwithout a promise\b/,
    /\bin writing that you\b/,
    /\bno goal without\b/,
    /\bpromise (?:first|yourself)\b/,
    /\bmake (?:me )?(?:a|one|this|that|the) promise\b/,
    /\bagree (?:right now |now |here )?(?:that|with me that) you will (?:never|not)\b/,
    /\bone promise\b/,
    /\b(?:write|type|say|send)(?: it)? back:? ""/,
    /\b(?:write|type|say|send)[^.?!"]{0,12}"" and (?:then )?(?:we|i)\b/,
  ],
};
