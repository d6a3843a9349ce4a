import { z } from "zod";

import type { ModelAnswer, Usage } from "./answer.ts";
import { NO_USAGE } from "./answer.ts";
import { parseJsonAnswer } from "./parse-json-answer.ts";

const count = z.number().int().nonnegative().max(10_000_000).catch(0);
const usageSchema = z
  .object({ prompt_tokens: count, completion_tokens: count })
  .catch({ prompt_tokens: 0, completion_tokens: 0 });

const partSchema = z.object({ text: z.string() });
const contentSchema = z
  .union([
    z.string(),
    z.array(partSchema).transform((parts) => parts.map(({ text }) => text).join("")),
  ])
  .nullish();

const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: contentSchema, refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: usageSchema,
});

/** Servers agree on "stop"; a few say it in their own words. Anything else is not a finished answer. */
const FINISHED = new Set(["stop", "eos", "eos_token", "end_turn"]);

/** Reads the body of a 200: a finished answer's JSON, or in which way it is none. Never throws. */
export const readCompletion = (body: string): ModelAnswer => {
  const parsed = completionSchema.safeParse(parseJsonAnswer(body));
  if (!parsed.success) return { kind: "malformed", usage: NO_USAGE };
  const [choice] = parsed.data.choices;
  const usage: Usage = {
    promptTokens: parsed.data.usage.prompt_tokens,
    completionTokens: parsed.data.usage.completion_tokens,
  };
  if (choice === undefined) return { kind: "malformed", usage };
  if (choice.message.refusal || choice.finish_reason === "content_filter") {
    return { kind: "refused", usage };
  }
  if (!FINISHED.has(choice.finish_reason ?? "")) return { kind: "malformed", usage };
  const json = parseJsonAnswer(choice.message.content ?? "");
  return json === undefined ? { kind: "malformed", usage } : { kind: "ok", json, usage };
};
