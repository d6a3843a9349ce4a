import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Snapshot } from "../../src/wire/snapshot.ts";
import {
  type ChatAction,
  type ChatState,
  EMPTY_CHAT,
  isAwaited,
  isAwaitingPerson,
  nextChat,
} from "../../src/web/client/chat-state.ts";
import type { RunEvent } from "../../src/web/client/run-events.ts";

const after = (actions: readonly ChatAction[], from: ChatState = EMPTY_CHAT): ChatState =>
  actions.reduce(nextChat, from);

const said = (id: string, text = "words"): ChatAction => ({
  kind: "said",
  id,
  text,
  standing: "sending",
});
const began = (runId: string): ChatAction => ({ kind: "run-began", runId });
const ended = (runId: string): ChatAction => ({ kind: "run-ended", runId });
const event = (runId: string, told: RunEvent): ChatAction => ({
  kind: "event",
  runId,
  event: told,
});
const start = (runId: string, messageId = "r1") =>
  event(runId, { type: "TEXT_MESSAGE_START", messageId });
const text = (runId: string, delta: string, messageId = "r1") =>
  event(runId, { type: "TEXT_MESSAGE_CONTENT", messageId, delta });
const end = (runId: string, messageId = "r1") =>
  event(runId, { type: "TEXT_MESSAGE_END", messageId });
const scripted: Snapshot = {
  phase: "exploration",
  progress: { filled: 0, of: 9 },
  mode: "scripted",
};

describe("a reply", () => {
  it("grows sentence by sentence and stands when it is whole", () => {
    const growing = after([began("a"), start("a"), text("a", "One. ")]);
    expect(growing.messages[0]).toMatchObject({ text: "One. ", standing: "arriving" });
    const whole = after([text("a", "Two."), end("a"), ended("a")], growing);
    expect(whole.messages).toEqual([
      { id: "r1", from: "coach", text: "One. Two.", standing: "done" },
    ]);
  });

  it("begins anew when the run that wrote it is gone", () => {
    const cut = after([began("a"), start("a"), text("a", "One. "), ended("a")]);
    const again = after(
      [began("b"), start("b"), text("b", "One. "), text("b", "Two."), end("b")],
      cut,
    );
    expect(again.messages.map((message) => message.text)).toEqual(["One. Two."]);
  });

  it("is written by one run only when two carry it", () => {
    const both = [
      began("a"),
      began("b"),
      start("a"),
      start("b"),
      text("a", "One."),
      text("b", "One."),
      end("b"),
      end("a"),
    ];
    expect(after(both).messages.map((message) => message.text)).toEqual(["One."]);
  });

  it("is told whole on a repeat, without doubling what was shown", () => {
    const shown = after([said("m1"), began("a"), start("a"), text("a", "One.")]);
    const repeat = event("b", {
      type: "MESSAGES_SNAPSHOT",
      messages: [
        { id: "m1", role: "user", content: "words" },
        { id: "r1", role: "assistant", content: "One. Two." },
      ],
    });
    expect(after([repeat], shown).messages.map((message) => message.text)).toEqual([
      "words",
      "One. Two.",
    ]);
  });

  it("keeps its card through a later snapshot", () => {
    const card = { id: "c", version: 1, title: "Help", body: "", resources: [] };
    const state = after([
      began("a"),
      start("a"),
      end("a"),
      event("a", { type: "CUSTOM", name: "card", value: card }),
      event("a", {
        type: "MESSAGES_SNAPSHOT",
        messages: [{ id: "r1", role: "assistant", content: "x" }],
      }),
    ]);
    expect(state.messages[0]?.card).toEqual(card);
  });

  it("is no reason to lose what the server has not seen yet", () => {
    const state = after([said("m1"), event("a", { type: "MESSAGES_SNAPSHOT", messages: [] })]);
    expect(state.messages.map(({ id }) => id)).toEqual(["m1"]);
  });
});

describe("what is said of the waiting", () => {
  it.each<[string, readonly ChatAction[], boolean, boolean]>([
    ["nothing is said", [], false, false],
    ["the opening is on its way", [began("a")], true, false],
    ["a reply is on its way", [said("m1"), began("a")], true, false],
    ["a reply has begun to come", [said("m1"), began("a"), start("a")], false, false],
    [
      "the run has ended with a reply",
      [said("m1"), began("a"), start("a"), end("a"), ended("a")],
      false,
      false,
    ],
  ])("when %s", (_name, actions, awaited, person) => {
    const state = after(actions);
    expect([isAwaited(state), isAwaitingPerson(state)]).toEqual([awaited, person]);
  });

  it("is that a person reads first, once the message has arrived and nobody writes", () => {
    const reviewed: ChatAction = { kind: "snapshot", snapshot: { ...scripted, mode: "reviewed" } };
    const sent: ChatAction = { kind: "standing", id: "m1", standing: "sent" };
    expect(isAwaitingPerson(after([reviewed, said("m1"), sent]))).toBe(true);
    expect(isAwaitingPerson(after([reviewed, said("m1")]))).toBe(false);
    expect(isAwaitingPerson(after([said("m1"), sent]))).toBe(false);
  });
});

describe("whatever the order of events", () => {
  const replies = fc.constantFrom("r1", "r2");
  const ids = fc.constantFrom("r1", "r2", "m1", "m2");
  const runs = fc.constantFrom("a", "b", "c");
  const words = fc.constantFrom("One. ", "Two. ", "");
  const anyEvent: fc.Arbitrary<RunEvent> = fc.oneof(
    replies.map((messageId) => ({ type: "TEXT_MESSAGE_START", messageId }) as const),
    fc
      .tuple(replies, words)
      .map(([messageId, delta]) => ({ type: "TEXT_MESSAGE_CONTENT", messageId, delta }) as const),
    replies.map((messageId) => ({ type: "TEXT_MESSAGE_END", messageId }) as const),
    fc.uniqueArray(ids).map((all) => ({
      type: "MESSAGES_SNAPSHOT" as const,
      messages: all.map((id) => ({
        id,
        role: id.startsWith("m") ? "user" : "assistant",
        content: "x",
      })),
    })),
    fc.constant({ type: "RUN_FINISHED" } as const),
  );
  const anyAction: fc.Arbitrary<ChatAction> = fc.oneof(
    fc.tuple(runs, anyEvent).map(([runId, told]) => event(runId, told)),
    fc.constantFrom("m1", "m2").map((id) => said(id)),
    runs.map(began),
    runs.map(ended),
  );

  it("no id stands twice and nothing that the client said is lost", () => {
    fc.assert(
      fc.property(fc.array(anyAction, { maxLength: 40 }), (actions) => {
        const state = after(actions);
        const shown = state.messages.map(({ id }) => id);
        expect(new Set(shown).size).toBe(shown.length);
        const told = actions.flatMap((action) => (action.kind === "said" ? [action.id] : []));
        expect(shown).toEqual(expect.arrayContaining(told));
      }),
    );
  });
});
