import { HttpAgent, type Message } from "@ag-ui/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { snapshotSchema } from "../../src/wire/snapshot.ts";
import { ORIGIN } from "./parts.ts";
import { openTestServer, type TestServer } from "./open-test-server.ts";
import { startConversation } from "./start-conversation.ts";

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(() => server.close());

const openAgent = async (): Promise<HttpAgent> => {
  const { conversationId, token } = await startConversation(server.url);
  return new HttpAgent({
    url: `${server.url}/v1/conversations/${conversationId}/runs`,
    threadId: conversationId,
    headers: { authorization: `Bearer ${token}`, origin: ORIGIN },
  });
};

const say = (agent: HttpAgent, id: string, content: Message["content"]): void =>
  agent.addMessage({ id, role: "user", content } as Message);

const texts = (agent: HttpAgent): unknown[] => agent.messages.map(({ content }) => content);

describe("a conversation through the published AG-UI client", () => {
  it("opens without a message and answers each message once", async () => {
    const agent = await openAgent();
    await agent.runAgent();
    say(agent, "m-1", "I want to be happier");
    await agent.runAgent();
    say(agent, "m-2", [{ type: "text", text: "seeing people" }]);
    const { newMessages } = await agent.runAgent();
    expect(newMessages.map(({ content }) => content)).toEqual(["That is turn 2. And then?"]);
    expect(texts(agent)).toHaveLength(5);
  });

  it("sends a state that keeps to the shared schema, with the client's words on the card", async () => {
    const agent = await openAgent();
    await agent.runAgent();
    say(agent, "m-1", "I want to be happier");
    await agent.runAgent();
    const state = snapshotSchema.parse(agent.state);
    expect(state.goal?.fields.statement).toMatchObject({ value: "I want to be happier" });
  });

  it("answers a repeat with everything said so far, and says nothing twice", async () => {
    const agent = await openAgent();
    await agent.runAgent();
    say(agent, "m-1", "I want to be happier");
    await agent.runAgent();
    const before = texts(agent);
    await agent.runAgent();
    expect(texts(agent)).toEqual(before);
  });
});
