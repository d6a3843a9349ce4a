import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readConfig } from "../../../src/config.ts";
import type { Visitor } from "../../../src/server/ports.ts";
import type { ServerDeps } from "../../../src/server/server-deps.ts";
import type { Alert } from "../../../src/store/alerts.ts";
import { type Cairn, openCairn } from "../../../src/wiring.ts";
import { eventsOf, type SeenEvent } from "../../http/read-events.ts";
import { startServer } from "../../http/running-server.ts";
import { startConversation } from "../../http/start-conversation.ts";

export const ORIGIN = "http://localhost:1";

export interface Heard {
  readonly status: number;
  readonly events: readonly SeenEvent[];
  readonly text: string;
  readonly card: unknown;
}

export interface Talk {
  readonly conversationId: string;
  readonly token: string;
  /** One run; `id` is the message's own. */
  says(text: string, id?: string): Promise<Heard>;
  /** One run with a body of the caller's making. */
  sends(body: unknown): Promise<Heard>;
  edits(
    field: string,
    value: string,
    editId?: string,
  ): Promise<{ status: number; body: EditAnswer }>;
  visitor(): Promise<Visitor>;
  alerts(): Promise<readonly Alert[]>;
  isHeld(): Promise<boolean>;
}

export interface EditAnswer {
  readonly reply?: string;
  readonly card?: { readonly resources: readonly unknown[] };
  readonly code?: string;
}

export interface RealCairn {
  readonly cairn: Cairn;
  readonly url: string;
  readonly folder: string;
  /** Someone begins; they agreed to what is needed, or to these. */
  begins(consents?: readonly object[]): Promise<Talk>;
  close(): Promise<void>;
}

/** The whole program over a database of its own, asked from outside. */
export const openRealCairn = async (
  change: (deps: ServerDeps) => ServerDeps = (deps) => deps,
  environment: NodeJS.ProcessEnv = {},
): Promise<RealCairn> => {
  const folder = mkdtempSync(join(tmpdir(), "cairn-paths-"));
  const cairn = await openCairn(
    readConfig({ CAIRN_DATA_DIR: folder, LOG_LEVEL: "silent", ...environment }),
  );
  const server = await startServer(change(cairn.server));
  return {
    cairn,
    folder,
    url: server.url,
    begins: async (consents) => talkOf(cairn, server.url, consents ? { consents } : {}),
    close: async () => {
      cairn.stopTaking();
      await server.close();
      await cairn.settle();
      await cairn.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const talkOf = async (cairn: Cairn, url: string, more: object): Promise<Talk> => {
  const { conversationId, token } = await startConversation(
    url,
    { embedKey: "pk_demo", ...more },
    ORIGIN,
  );
  const address = `${url}/v1/conversations/${conversationId}`;
  const headers = { "content-type": "application/json", authorization: `Bearer ${token}` };
  let count = 0;
  const visitor = async (): Promise<Visitor> => {
    const found = await cairn.server.conversations.byToken(token);
    if (!found) throw new Error("no such visitor");
    return found;
  };
  const sends = async (body: unknown): Promise<Heard> => {
    const init = { method: "POST", headers, body: JSON.stringify(body) };
    return heardOf(await fetch(`${address}/runs`, init));
  };
  return {
    conversationId,
    token,
    sends,
    says: (content, id = `m-${(count += 1)}`) =>
      sends({ runId: id, messages: [{ id, role: "user", content }] }),
    edits: async (field, value, editId) => {
      const response = await fetch(`${address}/goal/fields/${field}`, {
        method: "PATCH",
        headers,
        body: JSON.stringify({ value, ...(editId === undefined ? {} : { editId }) }),
      });
      return { status: response.status, body: (await response.json()) as EditAnswer };
    },
    visitor,
    alerts: async () => {
      const { practiceId, clientId } = await visitor();
      return cairn.store.alerts.list(practiceId, { clientId });
    },
    isHeld: async () => {
      const { hold } = await cairn.server.conversations.state(await visitor());
      return hold !== undefined && hold.released === undefined;
    },
  };
};

const heardOf = async (response: Response): Promise<Heard> => {
  const { status } = response;
  const events = await eventsOf(response);
  const shown = events.flatMap(({ messages }) => messages ?? []).map(({ content }) => content);
  return {
    status,
    events,
    text: [...events.map(({ delta }) => delta ?? ""), ...shown].join(""),
    card: events.find(({ type, name }) => type === "CUSTOM" && name === "card")?.value,
  };
};
