import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import { z } from "zod";

/**
 * Which words of the chat protocol one server understands. Begun with the best, stepped down when the
 * server says 400, and remembered for its address once an answer came.
 */
export interface Dialect {
  readonly format: "json-schema" | "json-object" | "plain";
  readonly limit: "max_tokens" | "max_completion_tokens";
  readonly temperature: boolean;
}

export const firstDialect = (baseUrl: string): Dialect => ({
  format: "json-schema",
  limit: baseUrl.includes("api.openai.com") ? "max_completion_tokens" : "max_tokens",
  temperature: true,
});

const STEP_DOWN = { "json-schema": "json-object", "json-object": "plain" } as const;

/** What to try after this 400; undefined when nothing simpler is left. */
export const simplerDialect = (dialect: Dialect, complaint: string): Dialect | undefined => {
  if (dialect.temperature && /temperature/i.test(complaint)) {
    return { ...dialect, temperature: false };
  }
  if (dialect.limit === "max_tokens" && /max_completion_tokens/i.test(complaint)) {
    return { ...dialect, limit: "max_completion_tokens" };
  }
  if (dialect.limit === "max_completion_tokens" && /max_completion_tokens/i.test(complaint)) {
    return { ...dialect, limit: "max_tokens" };
  }
  if (dialect.format === "plain") return undefined;
  return { ...dialect, format: STEP_DOWN[dialect.format] };
};

/** One question for a model, before any server's dialect. */
export interface ModelQuestion {
  readonly name: string;
  readonly system: string;
  readonly user: string;
  readonly schema: z.ZodType;
  readonly maxTokens: number;
  readonly temperature: number;
}

export const requestBody = (
  model: string,
  question: ModelQuestion,
  dialect: Dialect,
): ChatCompletionCreateParamsNonStreaming => ({
  model,
  messages: [
    { role: "system", content: question.system },
    { role: "user", content: question.user },
  ],
  [dialect.limit]: question.maxTokens,
  ...(dialect.temperature ? { temperature: question.temperature } : {}),
  ...responseFormat(question, dialect),
});

const responseFormat = (
  { name, schema }: ModelQuestion,
  { format }: Dialect,
): Pick<ChatCompletionCreateParamsNonStreaming, "response_format"> => {
  if (format === "plain") return {};
  if (format === "json-object") return { response_format: { type: "json_object" } };
  return {
    response_format: {
      type: "json_schema",
      json_schema: { name, strict: true, schema: jsonSchemaOf(schema) },
    },
  };
};

const jsonSchemaOf = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { target: "draft-7" });
  return rest;
};
