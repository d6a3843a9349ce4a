import { createAlertRepository } from "./alerts.ts";
import { createClientRepository } from "./clients.ts";
import { createConsentRepository } from "./consents.ts";
import type { ClientRef, StoreContext } from "./context.ts";
import { createConversationRepository } from "./conversations.ts";
import { createGoalRepository } from "./goals.ts";
import { createHoldRepository } from "./holds.ts";
import { createNoteRepository } from "./notes.ts";
import { createRatingRepository } from "./ratings.ts";
import { createReminderRepository } from "./reminders.ts";
import { StoreError } from "./store-error.ts";
import { transcript } from "./turns/transcript.ts";
import { createWishRepository } from "./wishes.ts";

export type ClientExport = Awaited<ReturnType<typeof gatherClient>>;

/** What an export looks like; its shape is a promise to clients, so it only grows. */
export const gatherClient = async (context: StoreContext, client: ClientRef) => {
  const person = await createClientRepository(context).find(client);
  if (person === undefined) throw new StoreError("not-found", "no such client");
  const { practiceId, clientId } = client;
  return {
    format: "cairn-export",
    formatVersion: 1,
    exportedAt: context.now(),
    client: {
      id: person.clientId,
      practiceId: person.practiceId,
      createdAt: person.createdAt,
      ...person.profile,
    },
    consents: await createConsentRepository(context).history(client),
    goals: await gatherGoals(context, client),
    ratings: await createRatingRepository(context).ofClient(client),
    wishes: await createWishRepository(context).ofClient(client),
    notes: await createNoteRepository(context).ofClient(client),
    reminders: await createReminderRepository(context).ofClient(client),
    safety: {
      holds: await createHoldRepository(context).history(client),
      alerts: await createAlertRepository(context).list(practiceId, { clientId }),
    },
    conversations: await gatherConversations(context, client),
  };
};

const gatherGoals = async (context: StoreContext, client: ClientRef) => {
  const goals = createGoalRepository(context);
  return Promise.all(
    (await goals.ofClient(client)).map(async ({ goalId, status }) => ({
      goalId,
      status,
      versions: await goals.versions(client, goalId),
      decisions: await goals.decisions(client, goalId),
    })),
  );
};

const gatherConversations = async (context: StoreContext, client: ClientRef) => {
  const conversations = await createConversationRepository(context).ofClient(client);
  return Promise.all(
    conversations.map(async ({ ref, kind, locale, timeZone, createdAt, session }) => ({
      id: ref.conversationId,
      kind,
      locale,
      timeZone,
      createdAt,
      session: session ?? null,
      lines: await transcript(context, ref),
    })),
  );
};
