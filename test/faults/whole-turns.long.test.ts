import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { loadRulesLanguage } from "../../evals/generative/conversation.ts";
import { FAULTS } from "./faults.ts";
import { startModelServer, type ModelServer } from "./model-server.ts";
import { spyOnOutput } from "./output-spy.ts";
import { CLIENT, hold, modelFor, rulesFor, type Held } from "./whole-turns.ts";

const BUDGET_MS = 600;
const SLACK_MS = 1_000;

let server: ModelServer;
let byRules: Held;
const rules = loadRulesLanguage();
beforeAll(async () => {
  server = await startModelServer();
  byRules = await hold(rulesFor(rules));
});
afterAll(() => server.close());

/** Every fault, in every turn of a whole conversation. */
describe.each(FAULTS)("$name, from the first turn to the last", ({ behave }) => {
  it("every turn ends in time with what rules would say, and keeps what rules would keep", async () => {
    server.behave(behave);
    const output = spyOnOutput();
    const held = await hold(modelFor(rules, server.baseUrl, BUDGET_MS));
    output.stop();
    expect(held.replies).toEqual(byRules.replies);
    expect(held.goals).toEqual(byRules.goals);
    expect(Math.max(...held.tookMs)).toBeLessThan(BUDGET_MS + SLACK_MS);
    for (const line of CLIENT) expect(output.printed()).not.toContain(line);
  });
});
