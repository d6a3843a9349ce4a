import { Command } from "commander";

import type { AuditVerdict } from "../store/audit.ts";
import type { Store } from "../store/open-store.ts";
import { practiceIdOf } from "./practice-option.ts";
import { withStore } from "./with-store.ts";

interface AuditOptions {
  readonly practice?: string;
}

const WHY: Record<Extract<AuditVerdict, { kind: "broken" }>["reason"], string> = {
  changed: "it is not as it was written",
  missing: "it is missing",
  unlinked: "it does not follow the line before",
  "head-differs": "there are lines that the sealed end does not know",
  "head-forged": "the sealed end was not written by this program",
};

export interface AuditReport {
  readonly text: string;
  readonly isIntact: boolean;
}

/** `cairn audit verify`: walks the chain of one practice, or of all. */
export async function verifyAudit(store: Store, options: AuditOptions): Promise<AuditReport> {
  const ids =
    options.practice === undefined
      ? (await store.practices.list()).map(({ id }) => id)
      : [await practiceIdOf(store, options.practice)];
  const verdicts = await Promise.all(
    ids.map(async (id) => ({ id, verdict: await store.audit.verify(id) })),
  );
  return {
    text: verdicts.map(({ id, verdict }) => `${id}  ${wordsOf(verdict)}\n`).join(""),
    isIntact: verdicts.every(({ verdict }) => verdict.kind === "intact"),
  };
}

/** The last hash is printed: noted elsewhere, it also shows when a whole database was put back to an older state. */
const wordsOf = (verdict: AuditVerdict): string =>
  verdict.kind === "intact"
    ? `intact, ${verdict.lines} lines, ends with ${verdict.head}`
    : `BROKEN at line ${verdict.seq}: ${WHY[verdict.reason]}`;

/** `cairn audit list`: the last lines, newest first. */
export async function listAudit(
  store: Store,
  options: AuditOptions & { readonly limit: number },
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const lines = await store.audit.list(practiceId, { limit: options.limit });
  return lines
    .map(
      ({ seq, at, actor, action, subject }) => `${[seq, at, actor, action, subject].join("  ")}\n`,
    )
    .join("");
}

export function auditCommand(): Command {
  const command = new Command("audit").description("who did and read what");
  command.addCommand(
    new Command("verify")
      .description("is every line as it was written?")
      .option("--practice <id>", "otherwise all of them")
      .action((options: AuditOptions) =>
        withStore(async (store) => {
          const { text, isIntact } = await verifyAudit(store, options);
          process.stdout.write(text);
          if (!isIntact) process.exitCode = 1;
        }),
      ),
  );
  command.addCommand(
    new Command("list")
      .description("the last lines, newest first")
      .option("--practice <id>", "needed when there are several")
      .option("--limit <n>", "how many", Number, 50)
      .action((options: AuditOptions & { limit: number }) =>
        withStore(async (store) => {
          process.stdout.write(await listAudit(store, options));
        }),
      ),
  );
  return command;
}
