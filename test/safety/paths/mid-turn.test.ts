import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  answering,
  type Behaviour,
  type ModelServer,
  startModelServer,
} from "../../faults/model-server.ts";
import { ANSWER, MODEL_TOO, SAID, WORDED } from "./worded-by-model.ts";
import { openRealCairn, type RealCairn, type Talk } from "./real-cairn.ts";

let model: ModelServer;
let real: RealCairn;
beforeEach(async () => {
  model = await startModelServer();
  real = await openRealCairn(undefined, {
    OPENAI_API_KEY: "key",
    OPENAI_BASE_URL: model.baseUrl,
    CAIRN_TURN_BUDGET_MS: "4000",
  });
});
afterEach(async () => {
  await real.close();
  await model.close();
});

const takeBack = (talk: Talk, kind: string) =>
  fetch(`${real.url}/v1/conversations/${talk.conversationId}/consents/${kind}`, {
    method: "DELETE",
    headers: { authorization: `Bearer ${talk.token}` },
  });

/** A model that has been asked, and answers when it is told to. */
const heldBack = (): { asked: Promise<void>; answer: () => void } => {
  let release: () => void = () => undefined;
  const free = new Promise<void>((done) => {
    release = done;
  });
  let hear: () => void = () => undefined;
  const asked = new Promise<void>((done) => {
    hear = done;
  });
  const behave: Behaviour = (...call) => {
    hear();
    void free.then(() => answering(ANSWER)(...call));
  };
  model.behave(behave);
  return { asked, answer: release };
};

describe("consent taken back while a turn runs", () => {
  it("to the model's vendor: what the model says is thrown away, and it is not asked again", async () => {
    const talk = await real.begins(MODEL_TOO);
    await talk.sends({ runId: "opening", messages: [] });
    const { asked, answer } = heldBack();
    const running = talk.says(SAID);
    await asked;
    expect((await takeBack(talk, "model-vendor")).status).toBe(200);
    answer();
    const heard = await running;
    expect(heard.text).not.toContain(WORDED);
    expect(heard.text).not.toBe("");
    const before = model.bodies.length;
    await talk.says("and the evenings are too long for me somehow");
    expect(model.bodies.length).toBe(before);
  });

  it("to being kept: no model's words, and nothing after it is taken in", async () => {
    const talk = await real.begins(MODEL_TOO);
    await talk.sends({ runId: "opening", messages: [] });
    const { asked, answer } = heldBack();
    const running = talk.says(SAID);
    await asked;
    await takeBack(talk, "storage");
    answer();
    expect((await running).text).not.toContain(WORDED);
    expect((await talk.says("one more thing")).status).toBe(403);
    expect((await talk.says("I want to kill myself")).card).toBeDefined();
  });

  it("and the same model's words are said where nothing was taken back", async () => {
    const talk = await real.begins(MODEL_TOO);
    await talk.sends({ runId: "opening", messages: [] });
    model.behave(answering(ANSWER));
    expect((await talk.says(SAID)).text).toContain(WORDED);
  });
});
