import type { ConsentChoice } from "../../wire/consent.ts";
import type { ConversationView } from "../../wire/conversation-view.ts";
import type { DeviceLink } from "../../wire/device-link.ts";
import type { FieldEditAnswer } from "../../wire/field-edit.ts";
import type { Problem } from "../../wire/problem.ts";
import type { StartRequest, StartResponse } from "../../wire/start-conversation.ts";
import type { Welcome } from "../../wire/welcome.ts";
import { eventsOf, type RunEvent } from "./run-events.ts";
import { Trouble } from "./trouble.ts";

/** What opens one conversation; all that a device ever keeps. */
export interface Ticket {
  readonly conversationId: string;
  readonly token: string;
}

export interface RunMessage {
  readonly id: string;
  readonly text: string;
}

export interface Api {
  welcome(embedKey: string): Promise<Welcome>;
  start(request: Partial<StartRequest>): Promise<StartResponse>;
  read(ticket: Ticket): Promise<ConversationView>;
  /** The opening without a message. Ends when the server has said all; throws when it was cut short. */
  run(ticket: Ticket, runId: string, message: RunMessage | undefined): AsyncGenerator<RunEvent>;
  /** A repeat under the same `editId` changes nothing more. */
  editField(
    ticket: Ticket,
    name: string,
    edit: { value: string; editId: string },
  ): Promise<FieldEditAnswer>;
  setConsent(ticket: Ticket, choice: ConsentChoice): Promise<void>;
  /** Deletes the client and everything kept of them. */
  erase(ticket: Ticket): Promise<void>;
  /** Where a form with the token opens the plan as a page. */
  planAddress(ticket: Ticket, goalId: string): string;
  planFile(ticket: Ticket, goalId: string, kind: "pdf" | "ics"): Promise<Blob>;
  offerDevice(ticket: Ticket): Promise<DeviceLink>;
  joinDevice(link: string): Promise<StartResponse>;
}

/** No answer of the server to a request may take longer; a run may pause this long between two events. */
const PATIENCE_MS = 30_000;

export const createApi = (server: string): Api => {
  const call = async (path: string, init: RequestInit = {}, ticket?: Ticket): Promise<Response> => {
    const headers = new Headers(init.headers);
    if (ticket) headers.set("authorization", `Bearer ${ticket.token}`);
    if (typeof init.body === "string") headers.set("content-type", "application/json");
    const response = await fetch(new URL(path, server), {
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...init,
      headers,
      credentials: "omit",
      referrerPolicy: "no-referrer",
      cache: "no-store",
    }).catch((cause: unknown) => {
      throw new Trouble("unreachable", 0, { cause });
    });
    if (response.ok) return response;
    throw await troubleOf(response);
  };
  const json = async <T>(path: string, init?: RequestInit, ticket?: Ticket): Promise<T> =>
    (await (await call(path, init, ticket)).json()) as T;
  const of = (ticket: Ticket) => `/v1/conversations/${encodeURIComponent(ticket.conversationId)}`;

  const goalOf = (ticket: Ticket, goalId: string) =>
    `${of(ticket)}/goals/${encodeURIComponent(goalId)}`;

  return {
    welcome: (embedKey) => json(`/v1/welcome/${encodeURIComponent(embedKey)}`),
    start: (request) =>
      json("/v1/conversations", { method: "POST", body: JSON.stringify(request) }),
    read: (ticket) => json(of(ticket), {}, ticket),
    async *run(ticket, runId, message) {
      const silence = new AbortController();
      const response = await call(
        `${of(ticket)}/runs`,
        {
          method: "POST",
          headers: { accept: "text/event-stream" },
          body: JSON.stringify(runInputOf(ticket, runId, message)),
          signal: silence.signal,
        },
        ticket,
      );
      yield* eventsOf(response, silence, PATIENCE_MS);
    },
    editField: (ticket, name, edit) =>
      json(
        `${of(ticket)}/goal/fields/${encodeURIComponent(name)}`,
        { method: "PATCH", body: JSON.stringify(edit) },
        ticket,
      ),
    setConsent: async (ticket, { kind, version, given }) => {
      const body = JSON.stringify({ version, given });
      await call(`${of(ticket)}/consents/${kind}`, { method: "PUT", body }, ticket);
    },
    erase: async (ticket) => {
      await call(of(ticket), { method: "DELETE" }, ticket);
    },
    planAddress: (ticket, goalId) => new URL(`${goalOf(ticket, goalId)}/page`, server).href,
    planFile: async (ticket, goalId, kind) =>
      (await call(`${goalOf(ticket, goalId)}/plan.${kind}`, {}, ticket)).blob(),
    offerDevice: (ticket) => json(`${of(ticket)}/devices`, { method: "POST" }, ticket),
    joinDevice: (link) => json("/v1/devices", { method: "POST", body: JSON.stringify({ link }) }),
  };
};

const runInputOf = (ticket: Ticket, runId: string, message: RunMessage | undefined) => ({
  threadId: ticket.conversationId,
  runId,
  state: {},
  messages: message ? [{ id: message.id, role: "user", content: message.text }] : [],
  tools: [],
  context: [],
  forwardedProps: {},
});

const troubleOf = async (response: Response): Promise<Trouble> => {
  const problem: Partial<Problem> = await response.json().catch(() => ({}));
  const retryAfter = Number(response.headers.get("retry-after")) || undefined;
  return new Trouble(problem.code ?? `http-${response.status}`, response.status, {
    retryAfterSeconds: retryAfter,
  });
};
