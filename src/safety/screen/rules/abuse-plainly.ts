import type { RuleText } from "../rule.ts";
import { plainRule } from "./plain-rule.ts";

const GAMES =
  "chess|tennis|scrabble|cards|game|golf|high five|fist bump|pool|squash|fifa|mario|quiz|laughing|playing|in his sleep|in her sleep|accident|toddler";

/** Hit, burned, not safe at home: said before a saying ("burned my hand on the stove") can take it away. */
export const ABUSE_PLAINLY: readonly RuleText[] = [
  plainRule(
    { id: "child-abuse/plainly", kind: "child-abuse", level: "risk", clarity: "explicit" },
    `(mum|mom|mother|dad|father|stepdad|stepmum|stepmom|stepfather|stepmother|foster mum|foster dad|uncle|aunt|he|she) (burned|burnt|scalded|cut|broke|hit|whipped|held) (me|my .. {skin}) ... .. (on purpose|deliberately|to teach me|as punishment|to punish me|under the (hot|cold|boiling)|because i)`,
    GAMES,
  ),
  plainRule(
    { id: "partner-abuse/plainly", kind: "partner-abuse", level: "risk", clarity: "explicit" },
    `my (wife|husband|partner|boyfriend|girlfriend|fiance|fiancee) (hits|beats|kicks|punches|slaps|chokes|bites|strangles) me (. |$|when|and|in|if|every|but|with|at home|most|again|or|because)`,
    GAMES,
  ),
  plainRule(
    { id: "partner-abuse/not-safe", kind: "partner-abuse", level: "concern", clarity: "explicit" },
    `(dont|do not|never|not|doesnt) feel safe (at home|in my (own)? (home|house)|around (him|her|my .. {relative})|with (him|her|my .. {relative})|being home)
     (he|she) decides what i (do|wear|eat|spend|say|watch) ... .. (trouble|punish*|angry|or else|shouts|hits|if i dont)
     (broke|breaks|fractured|cracked|bruised) my (wrist|arm|rib|ribs|nose|jaw|finger|tooth|cheek) ... (. )? .. (says|said) sorry (every|each|after|and|but|. |$|again)
     (he|she|{partner}) (smashed|punched|destroyed|kicked in) (my|the|a) (laptop|phone|computer|door|tablet|glasses|things|stuff|wall|tv|mirror|car)`,
    GAMES,
  ),
];
