import type { ConsentVersions } from "../domain/consent.ts";
import type { PolicyMode } from "../domain/conversation.ts";
import type { Practice } from "../domain/practice.ts";
import type { Card } from "../wire/snapshot.ts";
import type { Log } from "./log.ts";
import type { Limits } from "./limits.ts";
import type { StoreWatch } from "./store-watch.ts";
import type { Metrics } from "./metrics.ts";
import type { PlanKit } from "./plan/plan-words.ts";
import type {
  CardWithoutStore,
  Clock,
  Consents,
  Conversations,
  DataRights,
  Ids,
  Practices,
  Screen,
  Spool,
  Staff,
  Turns,
} from "./ports.ts";

/** All that the server stands on; whoever wires it decides what is behind each port. */
export interface ServerDeps {
  readonly practices: Practices;
  readonly conversations: Conversations;
  readonly turns: Turns;
  readonly staff: Staff;
  readonly consents: Consents;
  readonly dataRights: DataRights;
  readonly screen: Screen;
  readonly cardWithoutStore: CardWithoutStore;
  readonly spool: Spool;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly limits: Limits;
  readonly storeWatch: StoreWatch;
  readonly consentVersions: ConsentVersions;
  /** Emergency number and lines of the practice's country. */
  readonly helpCard: (practice: Practice) => Card;
  readonly planKit: PlanKit;
  /** What the practice, its region and this installation allow, before any consent. */
  readonly modeOf: (practice: Practice) => PolicyMode;
  /** May new runs begin? Asks the store. */
  readonly isReady: () => Promise<boolean>;
  readonly settings: ServerSettings;
}

export interface ServerSettings {
  /** Folder of the built interface; absent: no pages. */
  readonly webDir: string | undefined;
  /** Show the demo practice at `/`. */
  readonly demo: boolean;
  readonly trustedProxies: number;
  readonly publicOrigin: string | undefined;
  readonly metricsToken: string | undefined;
  /** Longest a run may take before its caller is told to look again. */
  readonly patienceMs: number;
  /** Longest a message at risk waits for the store before the card is sent without it. */
  readonly urgentPatienceMs: number;
}
