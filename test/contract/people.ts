import type { CoachOutput, Incoming } from "../../src/coach/coach.ts";
import type { Effect } from "../../src/coach/effects.ts";
import { newSession } from "../../src/coach/session.ts";
import type { Session } from "../../src/coach/session.ts";
import type { GoalDraft } from "../../src/domain/goal.ts";
import type { Hold, ScreenResult } from "../../src/domain/hold.ts";
import type { Practice } from "../../src/domain/practice.ts";
import type { Store } from "../../src/store/open-store.ts";
import type { ConversationRef, FinishedTurn, Lease, NewMessage } from "../../src/turn/store.ts";

export const AT = "2026-11-21T20:00:00.000Z";

export const NOTHING: ScreenResult = { level: "none", kinds: [], rule: "none" };
export const RISK: ScreenResult = { level: "risk", kinds: ["suicide"], rule: "explicit" };

export const practiceOf = (id: string): Practice => ({
  id,
  name: "Harbour Practice",
  country: "US",
  region: "OR",
  timeZone: "America/Los_Angeles",
  contact: { phone: "555-0100", email: "team@practice.example" },
  coverHours: "Mon–Fri 9:00–17:00",
  allowedOrigins: ["https://practice.example"],
  mode: "generative",
});

let made = 0;
const fresh = (what: string): string => `${what}-${(made += 1)}`;

export interface Person {
  readonly practiceId: string;
  readonly clientId: string;
  readonly conversation: ConversationRef;
}

/** A practice, a client of it and an empty conversation. */
export async function person(store: Store, practiceId = fresh("practice")): Promise<Person> {
  await store.practices.put(practiceOf(practiceId));
  const clientId = await store.clients.add({ practiceId, profile: { name: "Robin" } });
  return { practiceId, clientId, conversation: await conversationOf(store, practiceId, clientId) };
}

export const conversationOf = (
  store: Store,
  practiceId: string,
  clientId: string,
): Promise<ConversationRef> =>
  store.conversations.start({
    practiceId,
    clientId,
    kind: "widget",
    locale: "en",
    timeZone: "America/Los_Angeles",
    mode: "scripted",
  });

export const messageOf = (
  conversation: ConversationRef,
  text: string,
  rest: Partial<NewMessage> = {},
): NewMessage => ({
  conversation,
  messageId: fresh("message"),
  text,
  screen: NOTHING,
  at: AT,
  ...rest,
});

export const sessionAt = (turns: number): Session => ({ ...newSession(), turns });

export const outputOf = (reply: string, rest: Partial<CoachOutput> = {}): CoachOutput => ({
  session: sessionAt(1),
  phase: "exploration",
  move: "ask-desired-change",
  reply,
  ask: { move: "ask-desired-change", slot: "desiredChange", input: "text" },
  card: undefined,
  effects: [],
  wordedBy: "rules",
  ...rest,
});

export const turnFor = (
  incoming: readonly Incoming[],
  output: CoachOutput,
  rest: Partial<FinishedTurn> = {},
): FinishedTurn => ({
  turnId: fresh("turn"),
  incoming,
  opening: incoming.length === 0,
  output,
  replyId: fresh("reply"),
  disclosed: false,
  modelCalls: [],
  at: AT,
  ...rest,
});

export async function leaseOf(store: Store, conversation: ConversationRef): Promise<Lease> {
  const lease = await store.turns.takeLease(conversation, "test");
  if (lease === undefined) throw new Error("the conversation is taken");
  return lease;
}

/** A whole turn: the message, the lease, the reply with its effects. */
export async function exchange(
  store: Store,
  conversation: ConversationRef,
  text: string,
  reply: { text: string; effects?: readonly Effect[]; rest?: Partial<CoachOutput> },
  message: Partial<NewMessage> = {},
): Promise<{ message: NewMessage; turn: FinishedTurn }> {
  const written = messageOf(conversation, text, message);
  await store.turns.accept(written);
  const lease = await leaseOf(store, conversation);
  const { incoming } = await store.turns.load(lease);
  const output = outputOf(reply.text, { ...reply.rest, effects: reply.effects ?? [] });
  const turn = turnFor(incoming, output);
  const outcome = await store.turns.commit(lease, turn);
  if (outcome !== "committed") throw new Error("the turn was stale");
  return { message: written, turn };
}

/** A reply to what waits, kept for a clinician. */
export async function keepDraft(
  store: Store,
  conversation: ConversationRef,
  reply: string,
): Promise<void> {
  const lease = await leaseOf(store, conversation);
  const { incoming } = await store.turns.load(lease);
  await store.turns.keepDraft(lease, turnFor(incoming, outputOf(reply)));
  await store.turns.dropLease(lease);
}

export const draftOf = (statement: string): GoalDraft => ({
  kind: "target",
  fields: { statement: { state: "filled", value: statement, provenance: "agreed" } },
  reviewOn: "2026-12-21",
});

export const saveGoal = (
  goalId: string,
  version: number,
  statement: string,
): Extract<Effect, { kind: "save-goal" }> => ({
  kind: "save-goal",
  goalId,
  version,
  draft: draftOf(statement),
  openPoints: [],
  status: "active",
});

export const holdOf = (level: Hold["level"], rest: Partial<Hold> = {}): Hold => ({
  level,
  kinds: ["suicide"],
  clarity: "explicit",
  raisedAt: AT,
  shown: [],
  ...rest,
});
