import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { loadRulesLanguage } from "../../evals/generative/conversation.ts";
import { answering, sendJson, startModelServer, type ModelServer } from "./model-server.ts";
import { hold, modelFor, rulesFor, type Held } from "./whole-turns.ts";

let server: ModelServer;
let byRules: Held;
const rules = loadRulesLanguage();
beforeAll(async () => {
  server = await startModelServer();
  byRules = await hold(rulesFor(rules));
});
afterAll(() => server.close());

const LYING = answering({
  facts: [
    { slot: "action", quote: "quit my job", value: "quit my job" },
    { slot: "frequency", quote: "tuesdays", value: "9 times a day" },
    { slot: "confidence", quote: "6", value: "10" },
  ],
  talk: { change: 0, sustain: 0 },
  statement: "I'll run a marathon every day with Danny by 3 March.",
  takeUp: "You must be so proud, Danny!",
  request: "When will you ring 555 0199, and why?",
});

describe("a whole conversation is what rules make of it, to the letter, and so is what is kept", () => {
  it.each([
    ["down", (response: Parameters<typeof LYING>[0]) => void response.writeHead(500).end()],
    [
      "empty",
      (response: Parameters<typeof LYING>[0]) => {
        sendJson(response, 200, "{}");
      },
    ],
  ])("when the model's server is %s", async (_, behave) => {
    server.behave(behave);
    const asked = server.bodies.length;
    const held = await hold(modelFor(rules, server.baseUrl, 12_000));
    expect(server.bodies.length).toBeGreaterThan(asked + 5);
    expect(held.replies).toEqual(byRules.replies);
    expect(held.goals).toEqual(byRules.goals);
  });

  it("when it lies, but for the remarks: nothing it says is said, and what is asked and kept is the same", async () => {
    server.behave(LYING);
    const held = await hold(modelFor(rules, server.baseUrl, 12_000));
    const questionOf = (reply: string): string => reply.split(/(?<=[.?!"*])\s+/).at(-1) ?? "";
    expect(held.replies.join(" ")).not.toMatch(/proud|Danny|555|marathon|job/);
    const same = held.replies.filter(
      (reply, at) => questionOf(reply) === questionOf(byRules.replies[at] ?? ""),
    );
    expect(same.length).toBeGreaterThanOrEqual(held.replies.length - 1);
    expect(held.goals).toEqual(byRules.goals);
  });
});
