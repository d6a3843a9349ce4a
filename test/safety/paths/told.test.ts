import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { listAlerts, readNotes } from "../../../src/cli/alerts.ts";
import { openRealCairn, type RealCairn, type Talk } from "./real-cairn.ts";

let real: RealCairn;
beforeAll(async () => {
  real = await openRealCairn();
});
afterAll(() => real.close());

const noticesOf = async (talk: Talk): Promise<readonly string[]> => {
  const { practiceId, clientId } = await talk.visitor();
  const waiting = await real.cairn.store.outbox.pending(practiceId);
  return waiting.filter((one) => one.clientId === clientId).map(({ topic }) => topic);
};
const notesOf = async (talk: Talk) => real.cairn.store.notes.ofClient(await talk.visitor());

describe("what a practice is told of an answer", () => {
  it("stands on the alert, also where the level stays, and a yes is sent word of", async () => {
    const talk = await real.begins();
    await talk.says("i dont want to wake up anymore");
    expect(await noticesOf(talk)).toEqual(["alert.raised"]);
    await talk.says("Yes");
    const [alert] = await talk.alerts();
    expect(alert?.answers).toEqual(["kill-self/yes"]);
    expect(await noticesOf(talk)).toEqual(["alert.raised", "alert.answered"]);
    await talk.says("No");
    expect((await talk.alerts())[0]?.answers).toEqual(["kill-self/yes", "act-today/no"]);
    expect(await talk.alerts()).toHaveLength(1);
    expect(await listAlerts(real.cairn.store, {})).toContain("asked kill-self: yes");
  });

  it("is noted without another notice where it was no yes", async () => {
    const talk = await real.begins();
    await talk.says("i dont want to wake up anymore");
    await talk.says("Rather not say");
    expect((await talk.alerts())[0]?.answers).toEqual(["kill-self/rather-not"]);
    expect(await noticesOf(talk)).toEqual(["alert.raised"]);
  });
});

describe("words for the practice", () => {
  it("are passed on, and someone there can read them", async () => {
    const talk = await real.begins();
    await talk.says("i want to kill myself");
    const asked = await talk.says("please tell my therapist");
    expect(asked.text).toContain("next message");
    await talk.says("ring me after four, purple-canary");
    expect(await noticesOf(talk)).toContain("note.left");
    const { store } = real.cairn;
    expect(await listAlerts(store, {})).not.toContain("purple-canary");
    expect(await readNotes(store, { staff: "dr-a" })).toContain(
      "ring me after four, purple-canary",
    );
    expect(await readNotes(store, { staff: "dr-a" })).not.toContain("purple-canary");
  });

  it("are passed on as promised when they are grave themselves", async () => {
    const talk = await real.begins();
    await talk.says("i want to kill myself");
    await talk.says("A note for Demo Practice");
    const heard = await talk.says("tell them i want to die");
    expect(heard.text).toContain("I've put your words with the message");
    expect((await notesOf(talk)).map(({ text }) => text)).toContain("tell them i want to die");
    expect(await talk.alerts()).toHaveLength(2);
  });

  it("are not said to be found where nothing was left", async () => {
    const talk = await real.begins();
    const said = [(await talk.says("i want to kill myself")).text];
    for (let at = 0; at < 14; at += 1) said.push((await talk.says(`whatever ${at}`)).text);
    expect(said.join("\n")).not.toMatch(/will find them/);
    expect((await notesOf(talk)).filter(({ text }) => text !== undefined)).toEqual([]);
  });
});
