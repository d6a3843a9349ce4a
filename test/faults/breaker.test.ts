import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";

import { createLanguageSource, type LanguageSource } from "../../src/language/source.ts";
import { SYSTEM_PROMPTS, wordInput } from "../language/openai/inputs.ts";
import { plainLanguage } from "../language/openai/plain-language.ts";
import { answering, startModelServer, type ModelServer } from "./model-server.ts";

const START = Date.parse("2026-11-23T18:00:00.000Z");
const GOOD = answering({
  takeUp: "People, and maybe football.",
  request: "What made it fall away?",
});

let server: ModelServer;
beforeAll(async () => {
  server = await startModelServer();
});
afterAll(() => server.close());

describe("the breaker", () => {
  let nowMs = START;
  let source: LanguageSource;
  beforeEach(() => {
    nowMs = START;
    source = createLanguageSource({
      rules: plainLanguage,
      openai: {
        apiKey: "key",
        model: "by-hand",
        baseUrl: server.baseUrl,
        systemPromptsDir: SYSTEM_PROMPTS,
      },
      clock: { now: () => new Date(nowMs).toISOString() },
    });
  });

  const reply = async (): Promise<"rules" | "model"> => {
    const turn = source.forTurn({ mode: "generative" });
    return (await turn.word(wordInput("seeing people i guess"))).by;
  };
  const breakIt = async (): Promise<void> => {
    server.behave((response) => response.writeHead(500).end());
    for (let turn = 0; turn < 5; turn += 1) await reply();
  };

  it("leaves a server alone after five failures in a row", async () => {
    await breakIt();
    server.behave(GOOD);
    const asked = server.bodies.length;
    expect([await reply(), await reply()]).toEqual(["rules", "rules"]);
    expect(server.bodies.length).toBe(asked);
    expect(source.model).toBe("resting");
  });

  it("still asks after four failures and an answer", async () => {
    server.behave((response) => response.writeHead(500).end());
    for (let turn = 0; turn < 4; turn += 1) await reply();
    server.behave(GOOD);
    expect(await reply()).toBe("model");
    server.behave((response) => response.writeHead(500).end());
    for (let turn = 0; turn < 4; turn += 1) await reply();
    server.behave(GOOD);
    expect(await reply()).toBe("model");
  });

  it("closes again when the trial after a minute is answered", async () => {
    await breakIt();
    server.behave(GOOD);
    nowMs += 60_000;
    expect([await reply(), await reply()]).toEqual(["model", "model"]);
    expect(source.model).toBe("up");
  });

  it("rests another minute when the trial breaks too", async () => {
    await breakIt();
    nowMs += 60_000;
    await reply();
    server.behave(GOOD);
    nowMs += 59_000;
    expect(await reply()).toBe("rules");
    nowMs += 1_000;
    expect(await reply()).toBe("model");
  });

  it("lets one trial through, not all who wait", async () => {
    await breakIt();
    nowMs += 60_000;
    server.behave(GOOD);
    const asked = server.bodies.length;
    const replies = await Promise.all([reply(), reply(), reply()]);
    expect(replies.toSorted()).toEqual(["model", "rules", "rules"]);
    expect(server.bodies.length).toBe(asked + 1);
  });

  it("does not stay open for hours when the clock is set back", async () => {
    await breakIt();
    server.behave(GOOD);
    nowMs -= 3_600_000;
    expect(await reply()).toBe("model");
  });

  it("takes a refusal or an unfit reply for an answer: the server is up", async () => {
    server.behave(answering({ takeUp: null, request: "You should try harder!" }));
    for (let turn = 0; turn < 8; turn += 1) await reply();
    server.behave(GOOD);
    expect(await reply()).toBe("model");
  });
});
