import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

const SAYING =
  "makes me|made me|make me|embarrass*|cringe|awkward|mortified|dont|didnt|never|nobody|lol|haha|client|patient";

/** Few words, and the thing itself among them, whatever stands around: what is left once denials are out. */
export const IN_SO_MANY_WORDS: readonly RuleText[] = [
  plainRule(
    { id: "plainly/in-so-many-words", kind: "suicide", level: "risk", clarity: "explicit" },
    `(want|wish|wanting) to (die|be dead) (. |$)
     (i|id|just|still|and|but|that) (want|wanna|wish) to (die|be dead) !laughing/of/my/from/on/inside/happy/old/trying/hard/when/if/every/at/in
     (^|i|i have|and|still) (have|got|saved|keep|kept|wrote|written) (a|my) suicide (note|letter|plan)`,
    SAYING,
  ),
  plainRule(
    { id: "plainly/rather-not-be", kind: "suicide", level: "risk", clarity: "unclear" },
    `(wish|wished) (i|that i) (was|were|had|could) (dead|died|die|be dead)
     (wish|should have|shouldve|wished) .. (i had|id|i|been me) .. (died|dead|gone) (instead|not (him|her|them)|with (him|her|them))
     (dont|do not|no longer) want to (live|exist|be alive|go on living) (. |$|anymore|any more|any longer|and|but|because|like this|through|another|in this (body|world|head))
     better off (without me|if i (died|was gone|were gone|was dead))`,
    "inside|dont think|do not think|doesnt think|dont believe|not true|alone|my parents|my ex|flatmates|in laws|with him|with her|at home|on my own|party|band|team|goalkeeper|quiz",
  ),
  plainRule(
    { id: "plainly/hurts-self", kind: "self-harm", level: "risk", clarity: "explicit" },
    `(been|keep|kept|started|start|still|only|hadnt|cant stop) (hurt|hurting|harm|harming|hurting) myself
     (hurt|hurting|harm|harming) myself (less|once|the once|twice|every (day|night)|again|this week|last night|today|tonight|yesterday|most (days|nights)|more|worse|til|till|until)
     (i|still|and i|but i|yes i) (self harm|am self harming)
     (but i|i have|and i) cut (. |$|again|last night|today|yesterday)`,
    "not|havent|hasnt|isnt|arent|wasnt|zero|none|nope|nah|nor|neither|rather than|nobody|anyone|others|wouldnt|would i|am i|by accident|accidentally|gym|running|run|fell|ladder|lifting|football|playing|training|yoga|dance|didnt|never|without|no|if i|worried about|chance of me|hair|grass|nails|used to|years ago|dont|thoughts of death or|hedge|fringe|cake|price|fabric|knife skills",
  ),
];
