import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { build } from "vite";

import { formatKeyRing } from "../../../src/store/key-ring.ts";
import type { ConversationRef } from "../../../src/turn/store.ts";
import type { Database } from "../../contract/databases.ts";
import { person } from "../../contract/people.ts";
import type { Orders } from "./worker.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** Test files run beside each other: each thread has a folder of its own. */
const outDir = `${root}node_modules/.cairn-kill/${randomUUID()}`;
let bundled: Promise<string> | undefined;

/** One file, so that a worker is up in a quarter of a second and kills hit the store, not the loader. */
export const bundleWorker = (): Promise<string> => (bundled ??= bundle());

export const removeWorker = (): void => {
  bundled = undefined;
  rmSync(outDir, { recursive: true, force: true });
};

const bundle = async (): Promise<string> => {
  await build({
    configFile: false,
    root,
    logLevel: "silent",
    build: {
      ssr: "test/store/kill/worker.ts",
      outDir,
      emptyOutDir: true,
      target: "node20",
      rolldownOptions: { output: { entryFileNames: "worker.mjs" } },
    },
  });
  return `${outDir}/worker.mjs`;
};

/** What a client saw happen: these promises must hold whatever died. */
export interface Witnessed {
  readonly acknowledged: Set<string>;
  readonly answered: Set<string>;
}

interface Life {
  readonly lines: readonly string[];
  readonly stderr: string;
}

/** When a worker dies: so long after so many messages were acknowledged; none means from its birth. */
interface Death {
  readonly acknowledged: number;
  readonly ms: number;
}

/** One life of the worker: killed, or left to end by itself. */
const live = (worker: string, orders: Orders, death: Death | undefined): Promise<Life> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker, JSON.stringify(orders)], { cwd: root });
    let stdout = "";
    let stderr = "";
    let isArmed = false;
    const arm = (): void => {
      if (isArmed || death === undefined) return;
      isArmed = true;
      setTimeout(() => child.kill("SIGKILL"), death.ms);
    };
    if (death?.acknowledged === 0) arm();
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
      if (stdout.split("accepted").length > (death?.acknowledged ?? Infinity)) arm();
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      if (signal === "SIGKILL" || code === 0) resolve({ lines: wholeLines(stdout), stderr });
      else reject(new Error(`the worker ended with ${code}: ${stderr}`));
    });
  });

/** The last line may have been cut by the kill. */
const wholeLines = (text: string): string[] => text.split("\n").slice(0, -1);

const idsOf = (life: Life, verb: string): string[] =>
  life.lines.flatMap((line) => (line.startsWith(`${verb} `) ? [line.slice(verb.length + 1)] : []));

const CONVERSATIONS = 4;
const MOST_ACKNOWLEDGED = 24;

/**
 * Every fifth dies while it starts or finishes what the last one left; the others in the middle of the
 * load. Counted in work, not in time, so that a busy machine kills at the same points.
 */
const deathOf = (round: number): Death =>
  round % 5 === 4
    ? { acknowledged: 0, ms: Math.random() * 400 }
    : { acknowledged: 1 + Math.floor(Math.random() * MOST_ACKNOWLEDGED), ms: Math.random() * 20 };

/** Load, kill -9, restart; again and again. Every second life has its clock an hour back. */
export async function killAgainAndAgain(
  database: Database,
  worker: string,
  kills: number,
): Promise<Witnessed> {
  const conversations = await startConversations(database);
  const next = new Map(conversations.map(({ conversationId }) => [conversationId, 1]));
  const witnessed = { acknowledged: new Set<string>(), answered: new Set<string>() };
  const ordersFor = (round: number, onlyRecover: boolean): Orders => ({
    database: database.location(),
    keys: formatKeyRing(database.keys.keys),
    conversations: conversations.map((ref) => ({ ref, next: next.get(ref.conversationId) ?? 1 })),
    onlyRecover,
    clockHours: round % 2 === 0 ? 0 : -1,
  });
  const remember = (life: Life): void => {
    for (const id of idsOf(life, "sending")) {
      const [conversationId = "", n] = id.split("/");
      // Also when it was acknowledged: a client that missed the answer sends it again.
      next.set(conversationId, Number(n));
    }
    for (const id of idsOf(life, "accepted")) witnessed.acknowledged.add(id);
    for (const id of idsOf(life, "answered")) witnessed.answered.add(id);
  };
  for (let round = 0; round < kills; round += 1) {
    remember(await live(worker, ordersFor(round, false), deathOf(round)));
    await expireLeases(database);
  }
  remember(await live(worker, ordersFor(kills, true), undefined));
  return witnessed;
}

/** A worker on whatever is there, killed so long after its birth. */
export const dieAtBirth = (database: Database, worker: string, ms: number): Promise<Life> => {
  const orders: Orders = {
    database: database.location(),
    keys: formatKeyRing(database.keys.keys),
    conversations: [],
    onlyRecover: false,
    clockHours: 0,
  };
  return live(worker, orders, { acknowledged: 0, ms });
};

const startConversations = async (database: Database): Promise<ConversationRef[]> => {
  const store = await database.open();
  const conversations: ConversationRef[] = [];
  for (let n = 0; n < CONVERSATIONS; n += 1) {
    conversations.push((await person(store)).conversation);
  }
  await store.close();
  return conversations;
};

/** Half a minute passes on PostgreSQL's clock: the dead process's leases run out. */
const expireLeases = async (database: Database): Promise<void> => {
  if (database.dialect === "sqlite") return;
  await database.query(
    "update conversations set lease_expires_at = now() - interval '1 second' where lease_holder is not null",
  );
};
