/** Finer than the labels: each is met with an answer of its own, and is labelled as what it is a kind of. */
const IS_A: Readonly<Record<string, string>> = {
  "cannot-know": "question",
  "no-answer": "question",
  "how-to": "question",
  "what-if-not": "question",
  "must-i": "question",
  "change-later": "question",
  "needs-others": "question",
  who: "question",
  "what-about": "question",
  "what-plan": "confused",
  "heard-me": "unheard",
  "left-out": "unheard",
};

export const asLabelled = (request: string): string => IS_A[request] ?? request;
