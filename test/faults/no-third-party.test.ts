import { Socket } from "node:net";

import { afterEach, beforeEach, expect, it, vi } from "vitest";

import {
  loadCoach,
  loadRulesLanguage,
  startConversation,
  SYSTEM_PROMPTS,
} from "../../evals/generative/conversation.ts";
import { createLanguageSource } from "../../src/language/source.ts";
import { turnTracingOff } from "../../src/tracing-off.ts";
import { answering, startModelServer, type ModelServer } from "./model-server.ts";

/** Nobody listens there; whoever dials it would have sent text to a third party. */
const ELSEWHERE = "http://127.0.0.1:59999";

/** Where every TCP connection of this process goes, however it is made. */
const dialled: string[] = [];
let server: ModelServer;

beforeEach(async () => {
  dialled.length = 0;
  const connect: unknown = Reflect.get(Socket.prototype, "connect");
  vi.spyOn(Socket.prototype, "connect").mockImplementation(function spied(
    this: Socket,
    ...args: unknown[]
  ) {
    dialled.push(JSON.stringify(args[0]));
    return Reflect.apply(connect as (...all: unknown[]) => Socket, this, args);
  });
  for (const [name, value] of Object.entries({
    LANGSMITH_TRACING: "true",
    LANGCHAIN_TRACING_V2: "true",
    LANGSMITH_API_KEY: "lsv2_key",
    LANGSMITH_ENDPOINT: ELSEWHERE,
    OPENAI_LOG: "debug",
    OPENAI_BASE_URL: ELSEWHERE,
  })) {
    vi.stubEnv(name, value);
  }
  server = await startModelServer();
  server.behave(answering({ takeUp: "A walk, then.", request: "Where would you go?" }));
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await server.close();
});

const twoTurns = async (): Promise<void> => {
  const rules = loadRulesLanguage();
  const source = createLanguageSource({
    rules,
    openai: {
      apiKey: "key",
      model: "by-hand",
      baseUrl: server.baseUrl,
      systemPromptsDir: SYSTEM_PROMPTS,
    },
    clock: { now: () => "2026-11-23T18:00:00.000Z" },
  });
  const conversation = startConversation(await loadCoach());
  await conversation.say(undefined, source.forTurn({ mode: "generative" }));
  await conversation.say("i would like to walk more", source.forTurn({ mode: "generative" }));
};

it("nothing leaves but for the model's own server, with tracing asked for in the environment", async () => {
  turnTracingOff(process.env);
  await twoTurns();
  const own = new URL(server.baseUrl).port;
  expect(dialled.length).toBeGreaterThan(0);
  expect(dialled.filter((to) => !to.includes(own))).toEqual([]);
});

it("and the spy sees whoever dials somewhere else", async () => {
  await fetch(`${ELSEWHERE}/runs`).catch(() => undefined);
  expect(dialled.some((to) => to.includes("59999"))).toBe(true);
});
