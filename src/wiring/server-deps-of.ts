import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";
import { z } from "zod";

import type { Config } from "../config.ts";
import { cardWithoutStore, helpCard } from "../safety/bare-card.ts";
import type { SafetyTexts } from "../safety/load-cards.ts";
import { createLimits, type LimitSettings } from "../server/limits.ts";
import type { Log } from "../server/log.ts";
import { createMetrics } from "../server/metrics.ts";
import type { Clock, Ids, Screen, Spool, Turns } from "../server/ports.ts";
import type { ServerDeps } from "../server/server-deps.ts";
import { createStoreWatch } from "../server/store-watch.ts";
import { shownCardOf } from "../server/shown-card.ts";
import { type EditTexts, takeEdit } from "../server/take-edit.ts";
import type { Store } from "../store/open-store.ts";
import { consentsPort } from "./consents-port.ts";
import { conversationsPort } from "./conversations-port.ts";
import { loadPlanKit } from "./plan-kit.ts";
import type { Policy } from "./policy.ts";
import { practicesPort } from "./practices-port.ts";
import { staffPort } from "./staff-port.ts";

export interface ServerParts {
  readonly config: Config;
  readonly store: Store;
  readonly turns: Omit<Turns, "edit">;
  readonly texts: SafetyTexts;
  readonly policy: Policy;
  readonly screen: Screen;
  readonly spool: Spool;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly isStopping: () => boolean;
  readonly limits?: LimitSettings;
}

/** The server's ports over the store. */
export const serverDepsOf = (parts: ServerParts): ServerDeps => {
  const { store, texts, clock, ids, screen, config } = parts;
  const editTexts = loadEditTexts(config.root);
  const practices = practicesPort(store, () => performance.now());
  const conversations = conversationsPort(store, parts.policy, () => clock.now());
  return {
    practices,
    conversations,
    turns: {
      ...parts.turns,
      edit: (edit) => takeEdit({ store: store.turns, screen, clock, ids, texts: editTexts }, edit),
    },
    staff: staffPort(store),
    consents: consentsPort(store, parts.policy),
    dataRights: {
      exportOf: (visitor) => store.dataRights.exportClient(visitor, "client"),
      erase: (visitor) => store.dataRights.eraseClient(visitor, "client"),
    },
    screen,
    cardWithoutStore: (heard, conversationId) =>
      cardWithoutStore(
        texts.catalogue,
        heard,
        practices.remembered(conversations.practiceOf(conversationId)),
      ),
    spool: parts.spool,
    clock,
    ids,
    log: parts.log,
    metrics: createMetrics(),
    limits: createLimits(parts.limits),
    storeWatch: createStoreWatch(() => performance.now()),
    consentVersions: texts.consents.versions,
    helpCard: (practice) => {
      const card = shownCardOf(helpCard(texts.catalogue, practice));
      if (!card) throw new Error("there is no help card");
      return card;
    },
    planKit: loadPlanKit(config.root),
    modeOf: (practice) => parts.policy.ofPractice(practice).mode,
    isReady: async () => {
      if (parts.isStopping()) return false;
      await store.ping();
      return true;
    },
    settings: settingsOf(config),
  };
};

const settingsOf = (config: Config): ServerDeps["settings"] => ({
  webDir: join(config.root, "dist", "web"),
  demo: config.demo,
  trustedProxies: config.trustedProxies,
  publicOrigin: config.publicUrl === undefined ? undefined : new URL(config.publicUrl).origin,
  metricsToken: config.metricsToken,
  // The model's time, and as much again as any turn of our own may need.
  patienceMs: config.turnBudgetMs + 8_000,
  urgentPatienceMs: 120,
});

const editTextsSchema = z.looseObject({
  kept: z.string(),
  noted: z.string(),
  asked: z.string(),
});

const loadEditTexts = (root: string): EditTexts =>
  editTextsSchema.parse(parse(readFileSync(join(root, "prompts/en/edits.yaml"), "utf8")));
