import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { build } from "vite";

import { formatKeyRing } from "../../../src/store/key-ring.ts";
import type { ConversationRef } from "../../../src/turn/store.ts";
import type { Database } from "../../contract/databases.ts";
import { person } from "../../contract/people.ts";
import type { Orders } from "./worker.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** One file, so that a worker is up in a quarter of a second and kills hit the store, not the loader. */
export async function bundleWorker(): Promise<string> {
  const outDir = `${root}node_modules/.cairn-kill/${process.pid}`;
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
}

/** What a client saw happen: these promises must hold whatever died. */
export interface Witnessed {
  readonly acknowledged: Set<string>;
  readonly answered: Set<string>;
  readonly kills: number;
}

interface Life {
  readonly lines: readonly string[];
  readonly stderr: string;
}

/** One life of the worker: killed some time after it is ready, or left to end by itself. */
const live = (worker: string, orders: Orders, killAfterMs: number | undefined): Promise<Life> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [worker, JSON.stringify(orders)], { cwd: root });
    let stdout = "";
    let stderr = "";
    let isArmed = false;
    child.stderr.on("data", (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    child.stdout.on("data", (chunk: Buffer) => {
      stdout += chunk.toString();
      if (isArmed || killAfterMs === undefined || !stdout.includes("ready")) return;
      isArmed = true;
      setTimeout(() => child.kill("SIGKILL"), killAfterMs);
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
const LONGEST_LIFE_MS = 150;

/** Load, kill -9, restart; again and again. Every second life has its clock an hour back. */
export async function killAgainAndAgain(
  database: Database,
  worker: string,
  kills: number,
): Promise<Witnessed> {
  const conversations = await startConversations(database);
  const next = new Map(conversations.map(({ conversationId }) => [conversationId, 1]));
  const witnessed = { acknowledged: new Set<string>(), answered: new Set<string>(), kills };
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
      next.set(conversationId, Number(n));
    }
    for (const id of idsOf(life, "accepted")) witnessed.acknowledged.add(id);
    for (const id of idsOf(life, "answered")) witnessed.answered.add(id);
  };
  for (let round = 0; round < kills; round += 1) {
    remember(await live(worker, ordersFor(round, false), Math.random() * LONGEST_LIFE_MS));
    await expireLeases(database);
  }
  remember(await live(worker, ordersFor(kills, true), undefined));
  return witnessed;
}

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
