import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { awaitAllCallbacks } from "@langchain/core/callbacks/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { readConfig } from "../../src/config.ts";
import type { Coach } from "../../src/coach/coach.ts";
import { loadSafetyTexts } from "../../src/safety/load-cards.ts";
import { turnTracingOff } from "../../src/tracing-off.ts";
import { coachOf, type Speaker } from "../../src/wiring/coach-of.ts";

const before = { ...process.env };
/** The bodies of everything that was sent to the third party. */
let heard = "";
let spy: Server;
let speaker: Speaker;

/** What an operator's machine may have exported for another program. */
const exportTracing = (): void => {
  const { port } = spy.address() as AddressInfo;
  Object.assign(process.env, {
    LANGSMITH_TRACING: "true",
    LANGCHAIN_TRACING_V2: "true",
    LANGSMITH_API_KEY: "lsv2_test",
    LANGSMITH_DISABLE_RUN_COMPRESSION: "true",
    LANGSMITH_ENDPOINT: `http://127.0.0.1:${port}`,
    LANGCHAIN_ENDPOINT: `http://127.0.0.1:${port}`,
  });
};

beforeAll(async () => {
  spy = createServer((request, response) => {
    request.setEncoding("utf8");
    request.on("data", (part: string) => {
      heard += part;
    });
    request.on("end", () => response.end("{}"));
  });
  await new Promise<void>((resolve) => {
    spy.listen(0, "127.0.0.1", resolve);
  });
  const config = readConfig({});
  speaker = await coachOf(config, loadSafetyTexts(`${config.root}/prompts`), () => "id-1");
});
afterAll(async () => {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
  spy.closeAllConnections();
  await new Promise((resolve) => {
    spy.close(resolve);
  });
});

const takeTurn = async (text: string): Promise<void> => {
  const language = speaker.languages.forTurn({ mode: "scripted" });
  const input: Parameters<Coach["respond"]>[0] = {
    moment: { now: "2026-11-23T09:00:00.000Z", timeZone: "UTC" },
    kind: "widget",
    mode: "scripted",
    practice: {
      id: "p-1",
      name: "Harbour",
      country: "US",
      timeZone: "America/New_York",
      coverHours: "",
      contact: {},
    },
    client: { hasClinician: false },
    session: undefined,
    incoming: [
      { messageId: "m-1", seq: 1, text, screen: { level: "none", kinds: [], rule: "none" } },
    ],
    recent: [],
    hold: undefined,
    goals: [],
    disclosure: undefined,
  };
  await speaker.coach.respond(input, language);
  await awaitAllCallbacks();
};

const untilHeard = (canary: string) =>
  expect.poll(() => heard.includes(canary), { timeout: 10_000 }).toBe(true);

describe("tracing exported into the environment", () => {
  it("would send what a client wrote to a third party", async () => {
    exportTracing();
    await takeTurn("canary-1");
    await untilHeard("canary-1");
  });

  it("sends nothing once the program has switched it off, as it does before anything else", async () => {
    exportTracing();
    turnTracingOff(process.env);
    await takeTurn("canary-2");
    await takeTurn("canary-3");
    // What is sent is sent in order: once a later text has come through, an earlier one would have too.
    exportTracing();
    await takeTurn("canary-4");
    await untilHeard("canary-4");
    expect(heard).not.toMatch(/canary-[23]/);
  });
});
