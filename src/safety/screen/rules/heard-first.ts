import { phraseSet } from "../phrase-set.ts";
import type { Finding } from "../rule.ts";

/**
 * Listened for in the whole message, before anything is set aside: what a denial or a saying would
 * swallow with it ("he doesn't hit me hard" is not "he doesn't hit me").
 */
export const HEARD_FIRST: readonly {
  readonly said: ReturnType<typeof phraseSet>;
  readonly finding: Finding;
}[] = [
  {
    said: phraseSet(
      `(better|good|quiet|careful|perfect|nicer|obedient) (wife|husband|girlfriend|boyfriend|partner|mum|mother|enough|when|around) .. .. (he|she|{partner}) (doesnt|dont|wont|does not|stops|would stop|will stop) ... (hit|hitting|hurt|hurting|beat|beating|slap|choke) (me|us|the kids)
       (he|she|{partner}) (doesnt|does not|didnt|dont) (hit|slap|punch|kick|choke|hurt) me (hard|often|that hard|that often|much|that much|badly|every|in the face|in front|where|unless|when)`,
    ),
    finding: {
      id: "partner-abuse/half-denied",
      kind: "partner-abuse",
      level: "concern",
      clarity: "explicit",
      isSure: true,
    },
  },
  {
    said: phraseSet(
      `my -- ({relative}|{acquaintance}|fiance|flatmate|gf|bf) (attempted|made an attempt|tried to (die|kill {themself})) (on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|last|yesterday|this (week|morning|month)|again|at the weekend|two|three|. |$)
       (one of (the|my) ... ...|my .. ({relative}|{acquaintance})|he|she) (says|said|told me|texted|admitted) (shes|hes|theyre|she is|he is|she was|he was) (thinking|thought|been thinking) (of|about) (suicide|dying|killing {themself}|ending it)
       (one of (the|my) ... ...|my .. ({relative}|{acquaintance})|he|she) (says|said|told me|texted|admitted) (shes|hes|she has|he has|theyve) (got)? (a|the) (date|day|way|method|rope|plan) (picked|chosen|set|ready|planned|to end)`,
    ),
    finding: {
      id: "third-party/told",
      kind: "suicide",
      level: "concern",
      clarity: "explicit",
      isSure: true,
    },
  },
];
