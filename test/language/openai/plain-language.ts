import type { Language } from "../../../src/coach/language.ts";

/** A deterministic language that knows one sentence for each task: whoever says these words was the fallback. */
export const plainLanguage: Language = {
  read: ({ text }) =>
    Promise.resolve({
      facts: [],
      wishes: [],
      talk: { change: 0, sustain: 0 },
      requests: [],
      ...(text === "yes" ? { answer: "yes" as const } : {}),
      complete: text === "yes",
    }),
  draft: () => Promise.resolve({ statement: "I'll start with a walk.", by: "rules" }),
  word: ({ move }) =>
    Promise.resolve({ text: "What would help?", used: [`${move.id}#1`], by: "rules" }),
};
