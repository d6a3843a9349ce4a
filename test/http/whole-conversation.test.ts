import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { HttpAgent } from "@ag-ui/client";
import { afterAll, beforeAll, expect, it } from "vitest";

import { readConfig } from "../../src/config.ts";
import { createApp } from "../../src/server/app.ts";
import { type Snapshot, snapshotSchema } from "../../src/wire/snapshot.ts";
import { type Cairn, openCairn } from "../../src/wiring.ts";
import { describeEachDatabase } from "../contract/databases.ts";
import { startConversation } from "./start-conversation.ts";

const ORIGIN = "http://localhost:8080";
const folder = mkdtempSync(join(tmpdir(), "cairn-whole-"));

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

const start = async (location: string): Promise<Running> => {
  const cairn: Cairn = await openCairn(
    readConfig({
      CAIRN_DATA_DIR: folder,
      LOG_LEVEL: "silent",
      DATABASE_URL: location.startsWith("postgres") ? location : `sqlite:${location}`,
    }),
  );
  const server = createServer(createApp(cairn.server));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await cairn.settle();
      await cairn.close();
    },
  };
};

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What this client says when asked for a thing; whatever else is asked is skipped. */
const ANSWERS: Readonly<Record<string, string>> = {
  desiredChange: "I want to see my friends more, I'm stuck at home after work",
  picture: "play 5-a-side with my mates",
  reason: "because I miss my mates and I'd feel like me again",
  action: "play 5-a-side",
  frequency: "once a week",
  deadline: "4 weeks",
  baseline: "not at all at the moment",
  sign: "I come home tired and happy",
  obstacle: "I often work late on Thursdays",
  ifThen: "if it rains, then I'll go to the gym with Danny",
  firstStep: "text Danny tomorrow",
  support: "Danny",
  resources: "my old boots",
  review: "in 2 weeks",
  importance: "8",
  confidence: "8",
};

const answerTo = (state: Snapshot): string => {
  const { ask } = state;
  if (ask?.input === "confirm") return "yes";
  return ANSWERS[ask?.slot ?? ""] ?? "skip";
};

describeEachDatabase("a whole conversation over HTTP, in the rules language", (database) => {
  let running: Running;
  beforeAll(async () => {
    running = await start(database.location());
  });
  afterAll(() => running.stop());

  it("comes to a goal that is saved with the client's yes, and is there after a restart", async () => {
    const ticket = await startConversation(running.url, { embedKey: "pk_demo" }, ORIGIN);
    const headers = { authorization: `Bearer ${ticket.token}` };
    const path = `/v1/conversations/${ticket.conversationId}`;
    const agent = new HttpAgent({ url: `${running.url}${path}/runs`, headers });
    await agent.runAgent();
    const seen: string[] = [];
    for (let turn = 0; turn < 45; turn += 1) {
      const state = snapshotSchema.parse(agent.state);
      seen.push(`${state.ask?.move} → ${answerTo(state)}`);
      if (state.ended) break;
      agent.addMessage({ id: `m-${turn}`, role: "user", content: answerTo(state) });
      await agent.runAgent();
    }
    const state = snapshotSchema.parse(agent.state);
    expect({ goal: state.goal, seen }).toMatchObject({ goal: { status: "Agreed" } });
    expect(state.goal?.version).toBeGreaterThanOrEqual(1);
    expect({ progress: state.progress, seen }).toMatchObject({ progress: { filled: 9, of: 9 } });
    await running.stop();
    running = await start(database.location());
    const view = (await (await fetch(`${running.url}${path}`, { headers })).json()) as {
      messages: { text: string }[];
      state: Snapshot;
    };
    expect(view.state).toEqual(state);
    expect(view.messages.map(({ text }) => text)).toEqual(
      agent.messages.map(({ content }) => content),
    );
    const { goals } = (await (await fetch(`${running.url}${path}/goals`, { headers })).json()) as {
      goals: { draft: { fields: { statement: { value: string } } } }[];
    };
    expect(goals).toHaveLength(1);
    expect(goals[0]?.draft.fields.statement).toEqual(state.goal?.fields.statement);
  });

  it("takes a time for an answer where it asked for one, and for danger where it did not", async () => {
    const talk = async () => {
      const ticket = await startConversation(running.url, { embedKey: "pk_demo" }, ORIGIN);
      const headers = { authorization: `Bearer ${ticket.token}` };
      const url = `${running.url}/v1/conversations/${ticket.conversationId}/runs`;
      const agent = new HttpAgent({ url, headers });
      await agent.runAgent();
      let count = 0;
      return async (text: string): Promise<string> => {
        count += 1;
        agent.addMessage({ id: `t-${count}`, role: "user", content: text });
        await agent.runAgent();
        return JSON.stringify(agent.messages.at(-1)?.content);
      };
    };
    const TONIGHT = "tonight when shes asleep";
    const asked = await talk();
    for (const line of ["i want to see my sister more", "ringing my sister", "i miss her", "yes"])
      await asked(line);
    await asked("yes");
    expect(await asked("just once")).toMatch(/When would suit|By when/);
    expect(await asked(TONIGHT)).toMatch(/Here's how I'd put it/);
    const unasked = await talk();
    expect(await unasked(TONIGHT)).toMatch(/988|killing yourself/);
  });
});
