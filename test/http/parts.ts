import type { CoachInput, Incoming } from "../../src/coach/coach.ts";
import { newSession, type Session } from "../../src/coach/session.ts";
import type { Practice } from "../../src/domain/practice.ts";
import { screen } from "../../src/safety/screen/screen.ts";
import { createLimits } from "../../src/server/limits.ts";
import { createLog } from "../../src/server/log.ts";
import { createMetrics } from "../../src/server/metrics.ts";
import type { TurnAnswer, Visitor } from "../../src/server/ports.ts";
import { createStoreWatch } from "../../src/server/store-watch.ts";
import type { ServerDeps } from "../../src/server/server-deps.ts";
import type { CommittedTurn } from "../../src/turn/store.ts";
import { loadPlanKit } from "../../src/wiring/plan-kit.ts";
import type { Consent } from "../../src/wire/consent.ts";
import type { ShownMessage } from "../../src/wire/conversation-view.ts";
import { fixedCoach } from "./fixed-coach.ts";

export const NOW = "2026-11-23T09:00:00.000Z";
export const ORIGIN = "https://practice.example";

export const PRACTICE: Practice = {
  id: "p-1",
  name: "Harbour Practice",
  country: "US",
  timeZone: "America/New_York",
  contact: { email: "front@practice.example" },
  coverHours: "Mon–Fri 9:00–17:00",
  allowedOrigins: [ORIGIN],
  cardsAcceptedAt: NOW,
  mode: "scripted",
};

interface Kept extends Visitor {
  readonly token: string;
  session: Session | undefined;
  messages: ShownMessage[];
  turns: Map<string, Promise<CommittedTurn>>;
  consents: Consent[];
}

/** The server's ports over plain memory, for the parts of the wire that need no database. */
export const memoryParts = (): ServerDeps & { lines: string[] } => {
  const kept: Kept[] = [];
  const lines: string[] = [];
  let count = 0;
  const next = () => `id-${(count += 1)}`;
  const find = ({ conversationId }: { conversationId: string }): Kept => {
    const found = kept.find((one) => one.conversationId === conversationId);
    if (!found) throw new Error("no such conversation");
    return found;
  };
  const respond = async (one: Kept, incoming: readonly Incoming[]): Promise<CommittedTurn> => {
    const input = { session: one.session, incoming } as unknown as CoachInput;
    const output = await fixedCoach.respond(input, undefined as never);
    one.session = output.session;
    const replyId = next();
    one.messages.push({ id: replyId, role: "coach", text: output.reply, at: NOW });
    return { turnId: next(), replyId, output, at: NOW, version: 1 };
  };
  const once = async (
    one: Kept,
    key: string,
    make: () => Promise<CommittedTurn>,
  ): Promise<TurnAnswer> => {
    const before = one.turns.get(key);
    if (before) return { kind: "repeat", turn: await before };
    const turn = make();
    one.turns.set(key, turn);
    return { kind: "committed", turn: await turn };
  };
  return {
    lines,
    practices: {
      byId: async (id) => (id === PRACTICE.id ? PRACTICE : undefined),
      byEmbedKey: async (key) => (key === "pk_test" ? PRACTICE : undefined),
      isAnyOrigin: async (origin) => origin === ORIGIN,
    },
    conversations: {
      start: async ({ practiceId, token, consents }) => {
        const visitor = { practiceId, conversationId: next(), clientId: next() };
        const given = consents.map((choice) => ({ ...choice, at: NOW }));
        kept.push({
          ...visitor,
          token,
          session: undefined,
          messages: [],
          turns: new Map(),
          consents: given,
        });
        return visitor;
      },
      byToken: async (given) => kept.find(({ token }) => token === given),
      redeem: async () => undefined,
      offerDevice: async () => undefined,
      joinDevice: async () => undefined,
      state: async (visitor) => ({
        kind: "widget",
        mode: "scripted",
        timeZone: "UTC",
        session: find(visitor).session ?? newSession(),
        hold: undefined,
        goals: [],
      }),
      messages: async (visitor) => find(visitor).messages,
      knows: async (visitor, id) => find(visitor).messages.some((message) => message.id === id),
    },
    turns: {
      open: (ref) => {
        const one = find(ref);
        return once(one, "opening", () => respond(one, []));
      },
      take: ({ conversation, messageId, text }) => {
        const one = find(conversation);
        return once(one, messageId, () => {
          one.messages.push({ id: messageId, role: "client", text, at: NOW });
          const result = screen(text);
          return respond(one, [{ messageId, seq: one.messages.length, text, screen: result }]);
        });
      },
      committed: async (ref, id) => find(ref).turns.get(id),
      edit: async () => ({ kind: "nothing-to-edit" }),
    },
    staff: {
      byToken: async () => undefined,
      drafts: async () => [],
      release: async () => "none",
      decline: async () => "none",
    },
    consents: {
      list: async (visitor) => find(visitor).consents,
      put: async (visitor, { kind, version, given }) => {
        const one = find(visitor);
        one.consents = [
          ...one.consents.filter((before) => before.kind !== kind),
          { kind, version, given, at: NOW },
        ];
      },
    },
    dataRights: {
      exportOf: async (visitor) => ({ messages: find(visitor).messages }),
      erase: async (visitor) => {
        kept.splice(kept.indexOf(find(visitor)), 1);
      },
    },
    screen: (text) => screen(text),
    cardWithoutStore: () => ({ reply: "Please call 988.", card: undefined }),
    spool: { put: async () => undefined },
    clock: { now: () => NOW },
    ids: { next, token: () => `token-${(count += 1)}`.padEnd(43, "x") },
    log: createLog("info", { write: (line) => lines.push(line) }),
    metrics: createMetrics(),
    limits: createLimits(),
    storeWatch: createStoreWatch(() => 0),
    consentVersions: {
      "automated-program": 1,
      storage: 1,
      "model-vendor": 1,
      "sharing-with-practice": 1,
    },
    helpCard: () => ({ id: "help", version: 1, title: "Help", body: "", resources: [] }),
    planKit: loadPlanKit("."),
    modeOf: ({ mode }) => mode,
    isReady: async () => true,
    settings: {
      webDir: undefined,
      demo: false,
      trustedProxies: 0,
      publicOrigin: undefined,
      metricsToken: undefined,
      patienceMs: 5_000,
      urgentPatienceMs: 200,
    },
  };
};
