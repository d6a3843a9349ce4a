import OpenAI, { APIError } from "openai";
import { z } from "zod";

import type { ModelAnswer } from "./answer.ts";
import { NO_USAGE } from "./answer.ts";
import { ANSWER_CAP_BYTES, createCappedFetch } from "./capped-fetch.ts";
import type { Dialect, ModelQuestion } from "./dialect.ts";
import { firstDialect, requestBody, simplerDialect } from "./dialect.ts";
import { readCompletion } from "./read-completion.ts";

export interface ModelOptions {
  readonly apiKey: string;
  readonly model: string;
  /** Any OpenAI-compatible server; OpenAI's own when absent. */
  readonly baseUrl?: string;
  readonly answerCapBytes?: number;
}

export interface ModelClient {
  readonly model: string;
  /** Ends within `timeoutMs`, whatever the server does, and never throws. */
  ask(question: ModelQuestion, timeoutMs: number): Promise<ModelAnswer>;
}

const OPENAI_URL = "https://api.openai.com/v1";
const MOST_ATTEMPTS = 4;

/**
 * The one place that speaks to a model server. Not streamed: a reply is worded whole and gated
 * whole before anyone sees it, and a whole body cannot pass for an end when it was cut.
 */
export const createModelClient = (options: ModelOptions): ModelClient => {
  const baseUrl = options.baseUrl ?? OPENAI_URL;
  const sdk = silentSdk(options, baseUrl);
  let dialect = firstDialect(baseUrl);

  const attempt = async (question: ModelQuestion, signal: AbortSignal): Promise<ModelAnswer> => {
    let trying: Dialect | undefined = dialect;
    for (let tries = 0; trying !== undefined && tries < MOST_ATTEMPTS; tries += 1) {
      try {
        const body = requestBody(options.model, question, trying);
        const response = await sdk.chat.completions.create(body, { signal }).asResponse();
        const answer = readCompletion(await response.text());
        if (answer.kind === "ok") dialect = trying;
        return answer;
      } catch (error) {
        const complaint = complaintOf(error);
        if (complaint === undefined) return { kind: "failed", usage: NO_USAGE };
        if (complaint.includes("content_filter")) return { kind: "refused", usage: NO_USAGE };
        trying = simplerDialect(trying, complaint);
      }
    }
    return { kind: "failed", usage: NO_USAGE };
  };

  return {
    model: options.model,
    ask: (question, timeoutMs) => withinMs(timeoutMs, (signal) => attempt(question, signal)),
  };
};

/** No retries, no log lines, no settings from the environment: each of them would act behind the budget's back. */
const silentSdk = (options: ModelOptions, baseURL: string): OpenAI =>
  new OpenAI({
    apiKey: options.apiKey,
    baseURL,
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    maxRetries: 0,
    timeout: 24 * 60 * 60_000,
    logLevel: "off",
    fetch: createCappedFetch(options.answerCapBytes ?? ANSWER_CAP_BYTES),
  });

/** The race is the promise's own: even a call that ignores its signal cannot hold up a turn. */
const withinMs = async (
  timeoutMs: number,
  run: (signal: AbortSignal) => Promise<ModelAnswer>,
): Promise<ModelAnswer> => {
  const controller = new AbortController();
  const timeout: ModelAnswer = { kind: "timeout", usage: NO_USAGE };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<ModelAnswer>((resolve) => {
    timer = setTimeout(() => {
      resolve(timeout);
      controller.abort();
    }, timeoutMs);
  });
  try {
    return await Promise.race([run(controller.signal), late]);
  } finally {
    clearTimeout(timer);
  }
};

const errorBodySchema = z.object({
  message: z.string().nullish(),
  param: z.string().nullish(),
  code: z.string().nullish(),
});

/** What a server said was wrong with the request (400, 415, 422); undefined for every other trouble. Never logged. */
const complaintOf = (error: unknown): string | undefined => {
  if (!(error instanceof APIError) || ![400, 415, 422].includes(error.status ?? 0)) {
    return undefined;
  }
  const said = errorBodySchema.safeParse(error.error).data;
  return `${said?.message} ${said?.param} ${said?.code}`;
};
