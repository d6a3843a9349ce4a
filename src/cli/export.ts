import { writeFileSync } from "node:fs";

import { Command, Option } from "commander";

import type { Store } from "../store/open-store.ts";
import { exportPage } from "../server/export-page.ts";
import { practiceIdOf } from "./practice-option.ts";
import { withStore } from "./with-store.ts";

interface ExportOptions {
  readonly practice?: string;
  readonly format: "json" | "html";
  readonly out?: string;
}

/** `cairn export`: everything that is kept of one client, for them to have. */
export async function exportClient(
  store: Store,
  clientId: string,
  options: Pick<ExportOptions, "practice" | "format">,
): Promise<string> {
  const practiceId = await practiceIdOf(store, options.practice);
  const found = await store.dataRights.exportClient({ practiceId, clientId }, "staff:cli");
  return options.format === "html" ? exportPage(found) : `${JSON.stringify(found, undefined, 2)}\n`;
}

export function exportCommand(): Command {
  return new Command("export")
    .description("everything that is kept of one client")
    .argument("<client>", "the client's id")
    .option("--practice <id>", "needed when there are several")
    .addOption(
      new Option("--format <format>", "for a program or to read")
        .choices(["json", "html"])
        .default("json"),
    )
    .option("--out <file>", "written there, readable by you alone")
    .action((clientId: string, options: ExportOptions) =>
      withStore(async (store) => {
        const text = await exportClient(store, clientId, options);
        if (options.out === undefined) process.stdout.write(text);
        else writeFileSync(options.out, text, { mode: 0o600 });
      }),
    );
}
