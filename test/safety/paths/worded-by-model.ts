import { CONSENTS } from "../../http/start-conversation.ts";

/** A model that words every reply the same, and the visitor who lets it. */
export const MODEL_TOO = [...CONSENTS, { kind: "model-vendor", version: 1, given: true }];
export const WORDED = "That is a lot at once.";
export const ANSWER = {
  facts: [],
  wishes: [],
  talk: { change: 0, sustain: 0 },
  requests: [],
  answer: null,
  choice: null,
  ratingWords: null,
  tone: null,
  reflection: null,
  disclosure: null,
  takeUp: WORDED,
  request: "If one day next week went well, what would you be doing?",
};
export const SAID = "it is all a bit much and everything somehow feels grey lately";
