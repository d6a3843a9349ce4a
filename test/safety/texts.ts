import { join } from "node:path";

import { loadSafetyTexts } from "../../src/safety/load-cards.ts";

export const PROMPTS = join(import.meta.dirname, "../../prompts");

/** The real texts, read once. */
export const texts = loadSafetyTexts(PROMPTS);
