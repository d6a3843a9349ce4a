import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";

import { type PlanKit, planWordsSchema } from "../server/plan/plan-words.ts";

export const loadPlanKit = (root: string): PlanKit => ({
  words: planWordsSchema.parse(parse(readFileSync(join(root, "prompts/en/plan.yaml"), "utf8"))),
  fontFolder: join(root, "assets/fonts"),
});
