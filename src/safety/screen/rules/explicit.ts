import type { RuleText } from "../rule.ts";

/** The wish to die or to end one's life, said outright. */
export const EXPLICIT: readonly RuleText[] = [
  {
    id: "explicit/kill-myself",
    kind: "suicide",
    level: "risk",
    clarity: "explicit",
    phrases: [
      "(kill|killing|murder|hang|hanging|shoot|shooting|drown|drowning|gas|gassing|off|offing) myself",
    ],
  },
  {
    id: "explicit/want-to-die",
    kind: "suicide",
    level: "risk",
    clarity: "explicit",
    phrases: ["(i|im|id|ill|and|but|^) .. want to {die}"],
  },
  {
    id: "explicit/end-my-life",
    kind: "suicide",
    level: "risk",
    clarity: "explicit",
    phrases: [
      "(end|ending|take|taking|finish) (my|my own|this) life",
      "(end|ending) it all",
      "im .. suicidal",
    ],
  },
];
