import type { GoalDraft } from "../../src/domain/goal.ts";
import type { TestServer } from "../http/open-test-server.ts";
import { ORIGIN } from "../http/parts.ts";
import { eventsOf } from "../http/read-events.ts";
import { startConversation } from "../http/start-conversation.ts";

/** One person with a conversation, a message and a saved goal, all of it marked with their own word. */
export interface Person {
  readonly conversationId: string;
  readonly token: string;
  readonly goal: string;
  readonly message: string;
  /** Stands in every text of this person and nowhere else. */
  readonly canary: string;
}

export const seedPerson = async (
  server: TestServer,
  name: string,
  embedKey = "pk_test",
): Promise<Person> => {
  const canary = `canary-${name}`;
  const ticket = await startConversation(server.url, { embedKey });
  const message = `m-${name}`;
  await say(server, ticket, undefined);
  await say(server, ticket, { id: message, text: `I want ${canary}` });
  const goal = await saveGoal(server, ticket, message, canary);
  return { ...ticket, goal, message, canary };
};

type Ticket = Pick<Person, "conversationId" | "token">;

export const headersOf = ({ token }: Pick<Person, "token">): Record<string, string> => ({
  "content-type": "application/json",
  authorization: `Bearer ${token}`,
  origin: ORIGIN,
});

const say = async (
  server: TestServer,
  ticket: Ticket,
  message: { id: string; text: string } | undefined,
): Promise<void> => {
  const response = await fetch(`${server.url}/v1/conversations/${ticket.conversationId}/runs`, {
    method: "POST",
    headers: headersOf(ticket),
    body: JSON.stringify({
      runId: message?.id ?? "opening",
      messages: message ? [{ id: message.id, role: "user", content: message.text }] : [],
    }),
  });
  await eventsOf(response);
};

const saveGoal = async (
  { store }: TestServer,
  ticket: Ticket,
  consentMessageId: string,
  canary: string,
): Promise<string> => {
  const visitor = await store.visits.byToken(ticket.token);
  if (!visitor) throw new Error("no such visitor");
  const goalId = `goal-${ticket.conversationId}`;
  const said = (value: string) =>
    ({ state: "filled", value, provenance: "said", quote: value }) as const;
  const draft: GoalDraft = {
    kind: "target",
    fields: {
      statement: said(`I'll walk with ${canary} every Sunday for four weeks, because I miss it.`),
      valueConnection: said("I miss it"),
      timeline: said("four weeks"),
      reviewSchedule: said("in four weeks"),
      actionSteps: said("ask a friend"),
    },
    dueOn: "2026-12-21",
    reviewOn: "2026-12-21",
  };
  await store.goals.addVersion({
    client: visitor,
    conversationId: visitor.conversationId,
    goalId,
    version: 1,
    draft,
    openPoints: [],
    status: "active",
    createdBy: "client",
    consentMessageId,
  });
  return goalId;
};
