import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { openTestServer, type TestServer } from "./open-test-server.ts";
import { NOW, ORIGIN } from "./parts.ts";
import { eventsOf, type SeenEvent } from "./read-events.ts";
import { startConversation } from "./start-conversation.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

interface Ticket {
  readonly conversationId: string;
  readonly token: string;
}
const headersOf = ({ token }: Ticket) => ({
  "content-type": "application/json",
  authorization: `Bearer ${token}`,
  origin: ORIGIN,
});
const run = (ticket: Ticket, id: string | undefined, content = "hello", signal?: AbortSignal) =>
  fetch(`${server.url}/v1/conversations/${ticket.conversationId}/runs`, {
    method: "POST",
    headers: headersOf(ticket),
    body: JSON.stringify({
      threadId: ticket.conversationId,
      runId: `run-${id ?? "opening"}`,
      messages: id === undefined ? [] : [{ id, role: "user", content }],
    }),
    ...(signal ? { signal } : {}),
  });
const kinds = (events: readonly SeenEvent[]) => events.map(({ type }) => type);
const rowsOf = async ({ conversationId }: Ticket) =>
  server.store.visits.messages({ practiceId: "p-1", conversationId, clientId: "any" });

describe("a run on the wire", () => {
  it("begins at once, tells the saved reply by sentence, then the state, then ends", async () => {
    const ticket = await startConversation(server.url);
    const events = await eventsOf(await run(ticket, undefined));
    expect(kinds(events)).toEqual([
      "RUN_STARTED",
      "TEXT_MESSAGE_START",
      "TEXT_MESSAGE_CONTENT",
      "TEXT_MESSAGE_CONTENT",
      "TEXT_MESSAGE_END",
      "STATE_SNAPSHOT",
      "RUN_FINISHED",
    ]);
    expect(events.map(({ delta }) => delta ?? "").join("")).toBe("Hello. What would you like?");
    expect(events[0]).toMatchObject({ threadId: ticket.conversationId, runId: "run-opening" });
  });

  it("answers the same message five times in parallel with one row and one reply", async () => {
    const ticket = await startConversation(server.url);
    await eventsOf(await run(ticket, undefined));
    const all = await Promise.all(
      Array.from({ length: 5 }, async () => eventsOf(await run(ticket, "m-1"))),
    );
    expect(all.every((events) => events.at(-1)?.type === "RUN_FINISHED")).toBe(true);
    expect((await rowsOf(ticket)).map(({ role }) => role)).toEqual(["coach", "client", "coach"]);
  });

  it("takes up both of two messages that come at once", async () => {
    const ticket = await startConversation(server.url);
    await eventsOf(await run(ticket, undefined));
    await Promise.all(
      [run(ticket, "m-1", "one"), run(ticket, "m-2", "two")].map(async (response) =>
        eventsOf(await response),
      ),
    );
    const texts = (await rowsOf(ticket)).filter(({ role }) => role === "client");
    expect(texts.map(({ text }) => text).sort()).toEqual(["one", "two"]);
  });

  it("goes on when the client hangs up, and is there when they come back", async () => {
    const ticket = await startConversation(server.url);
    await eventsOf(await run(ticket, undefined));
    const hangUp = new AbortController();
    const response = await run(ticket, "m-1", "hello", hangUp.signal);
    hangUp.abort();
    await response.text().catch(() => undefined);
    const events = await resume(ticket, "m-1");
    expect(kinds(events)).toEqual([
      "RUN_STARTED",
      "MESSAGES_SNAPSHOT",
      "STATE_SNAPSHOT",
      "RUN_FINISHED",
    ]);
    expect((await rowsOf(ticket)).filter(({ id }) => id === "m-1")).toHaveLength(1);
  });

  it("resumes the opening, and knows nothing of a run that never was", async () => {
    const ticket = await startConversation(server.url);
    await eventsOf(await run(ticket, undefined));
    const events = await resume(ticket, "opening");
    const [, messages] = events;
    expect(messages?.messages).toMatchObject([
      { role: "assistant", content: "Hello. What would you like?" },
    ]);
    const unknown = await fetch(
      `${server.url}/v1/conversations/${ticket.conversationId}/runs/m-404/events`,
      { headers: headersOf(ticket) },
    );
    expect(unknown.status).toBe(404);
  });

  it("gives the conversation back whole to someone who starts from nothing", async () => {
    const ticket = await startConversation(server.url);
    await eventsOf(await run(ticket, undefined));
    await eventsOf(await run(ticket, "m-1", "I want to be happier"));
    const view = await fetch(`${server.url}/v1/conversations/${ticket.conversationId}`, {
      headers: headersOf(ticket),
    }).then((response) => response.json());
    expect(view).toMatchObject({
      conversationId: ticket.conversationId,
      messages: [
        { role: "coach", text: "Hello. What would you like?", at: NOW },
        { id: "m-1", role: "client", text: "I want to be happier" },
        { role: "coach", text: "That is turn 1. And then?" },
      ],
      state: { phase: "exploration", progress: { filled: 1, of: 9 }, mode: "scripted" },
    });
  });

  const resume = async (ticket: Ticket, runId: string) =>
    eventsOf(
      await fetch(`${server.url}/v1/conversations/${ticket.conversationId}/runs/${runId}/events`, {
        headers: headersOf(ticket),
      }),
    );
});
