import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { issueStaffKey } from "../../../src/cli/staff.ts";
import { declineDraft, listDrafts, releaseDraft } from "../../../src/cli/drafts.ts";
import { answering, type ModelServer, startModelServer } from "../../faults/model-server.ts";
import { ANSWER, MODEL_TOO, SAID, WORDED } from "./worded-by-model.ts";
import { openRealCairn, type RealCairn, type Talk } from "./real-cairn.ts";

const AND_SHARED = [...MODEL_TOO, { kind: "sharing-with-practice", version: 1, given: true }];
const DEMO = "demo";
const staff = "dr-lee";

let model: ModelServer;
let real: RealCairn;
beforeEach(async () => {
  model = await startModelServer();
  model.behave(answering(ANSWER));
  real = await openRealCairn(undefined, {
    OPENAI_API_KEY: "key",
    OPENAI_BASE_URL: model.baseUrl,
    CAIRN_TURN_BUDGET_MS: "1500",
  });
  const { practices } = real.cairn.store;
  const practice = await practices.find(DEMO);
  if (!practice) throw new Error("no demo practice");
  await practices.put({ ...practice, mode: "reviewed" });
});
afterEach(async () => {
  await real.close();
  await model.close();
});

const store = () => real.cairn.store;
const drafts = () => store().drafts.waiting(DEMO, staff);
const linesOf = async (talk: Talk) => store().visits.messages(await talk.visitor());
const opened = async (): Promise<Talk> => {
  const talk = await real.begins(AND_SHARED);
  await talk.sends({ runId: "opening", messages: [] });
  return talk;
};

describe("reviewed: the model drafts, a clinician releases", () => {
  it("keeps a worded reply from the client until it is released, then it is there", async () => {
    const talk = await opened();
    const heard = await talk.says(SAID, "m-1");
    expect(heard.events.map(({ type }) => type)).toEqual([
      "RUN_STARTED",
      "STATE_SNAPSHOT",
      "RUN_FINISHED",
    ]);
    expect((await linesOf(talk)).at(-1)).toMatchObject({ role: "client", text: SAID });
    const [draft] = await drafts();
    expect(draft).toMatchObject({ messages: [SAID] });
    expect(draft?.reply).toContain(WORDED);
    const shown = await listDrafts(store(), { practice: DEMO, staff });
    expect(shown).toContain(WORDED);
    expect(await releaseDraft(store(), draft?.id ?? "", { practice: DEMO, staff })).toBe(
      "Released.\n",
    );
    expect((await linesOf(talk)).at(-1)?.text).toBe(draft?.reply);
    expect((await talk.says(SAID, "m-1")).text).toContain(WORDED);
    expect(await drafts()).toEqual([]);
  });

  it("sends the clinician's own words where they gave some", async () => {
    const talk = await opened();
    await talk.says(SAID);
    const [draft] = await drafts();
    const text = "Thank you for saying so. What would help today?";
    await releaseDraft(store(), draft?.id ?? "", { practice: DEMO, staff, text });
    expect((await linesOf(talk)).at(-1)?.text).toBe(text);
  });

  it("is answered by the rules when it is kept back, and the model's words are gone", async () => {
    const talk = await opened();
    await talk.says(SAID);
    const [draft] = await drafts();
    await declineDraft(store(), draft?.id ?? "", { practice: DEMO, staff });
    const asked = model.bodies.length;
    await real.cairn.recover();
    const last = (await linesOf(talk)).at(-1);
    expect(last?.role).toBe("coach");
    expect(last?.text).not.toContain(WORDED);
    expect(model.bodies.length).toBe(asked);
    await expect(releaseDraft(store(), draft?.id ?? "", { staff, practice: DEMO })).rejects.toThrow(
      /no draft/,
    );
  });

  it("never keeps a card waiting: danger after a draft is answered at once, for both messages", async () => {
    const talk = await opened();
    await talk.says(SAID);
    const heard = await talk.says("I want to kill myself");
    expect(heard.card).toBeDefined();
    expect(heard.text).toContain("988");
    expect(await drafts()).toEqual([]);
    expect(await talk.alerts()).toHaveLength(1);
  });

  it("takes several messages up in one draft, and makes no second one for a repeat", async () => {
    const talk = await opened();
    await talk.says(SAID, "m-1");
    const asked = model.bodies.length;
    await talk.says(SAID, "m-1");
    await real.cairn.recover();
    expect(model.bodies.length).toBe(asked);
    await talk.says("and my sister is away", "m-2");
    const [draft, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(draft?.messages).toEqual([SAID, "and my sister is away"]);
    const topics = (await store().outbox.pending(DEMO)).map(({ topic }) => topic);
    expect(topics.filter((topic) => topic === "draft.waiting")).toHaveLength(1);
  });

  it("is moot when consent is taken back while it waits: the rules answer, nothing is released", async () => {
    const talk = await opened();
    await talk.says(SAID);
    const [draft] = await drafts();
    const url = `${real.url}/v1/conversations/${talk.conversationId}/consents/model-vendor`;
    const headers = { authorization: `Bearer ${talk.token}` };
    await fetch(url, { method: "DELETE", headers });
    expect(await releaseDraft(store(), draft?.id ?? "", { practice: DEMO, staff })).toMatch(
      /has changed/,
    );
    await real.cairn.recover();
    const last = (await linesOf(talk)).at(-1);
    expect(last?.role).toBe("coach");
    expect(last?.text).not.toContain(WORDED);
  });

  it("needs the client's yes to being read: without it the rules speak", async () => {
    const talk = await real.begins(MODEL_TOO);
    await talk.sends({ runId: "opening", messages: [] });
    const heard = await talk.says(SAID);
    expect(heard.text).not.toBe("");
    expect(model.bodies).toEqual([]);
    expect(await drafts()).toEqual([]);
  });
});

describe("the staff's door", () => {
  const asked = async (path: string, key: string, init: RequestInit = {}) => {
    const headers = { "content-type": "application/json", authorization: `Bearer ${key}` };
    const response = await fetch(`${real.url}/v1/staff${path}`, { ...init, headers });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const keyFor = async (practice: string): Promise<string> => {
    const issued = await issueStaffKey(
      store(),
      { practice, staff, days: "90" },
      new Date().toISOString(),
    );
    return issued.split("\n")[0] ?? "";
  };

  it("lists and releases with a key, and notes by whom", async () => {
    const talk = await opened();
    await talk.says(SAID);
    const key = await keyFor(DEMO);
    const { body } = await asked("/drafts", key);
    const [draft] = body["drafts"] as { id: string; reply: string }[];
    const released = await asked(`/drafts/${draft?.id}/release`, key, {
      method: "POST",
      body: "{}",
    });
    expect(released).toEqual({ status: 200, body: { outcome: "released" } });
    expect((await linesOf(talk)).at(-1)?.text).toBe(draft?.reply);
    const audit = await store().audit.list(DEMO, { limit: 10 });
    expect(audit.map(({ actor, action }) => `${actor} ${action}`)).toContain(
      "staff:dr-lee draft.released",
    );
  });
});
