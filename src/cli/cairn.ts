import { Command } from "commander";
import { alertsCommand } from "./alerts.ts";
import { auditCommand } from "./audit.ts";
import { backupCommand } from "./backup.ts";
import { chatCommand } from "./chat.ts";
import { checkCommand } from "./check.ts";
import { graphCommand } from "./graph.ts";
import { doctorCommand } from "./doctor.ts";
import { draftsCommand } from "./drafts.ts";
import { eraseCommand } from "./erase.ts";
import { exportCommand } from "./export.ts";
import { CommandProblem } from "./practice-option.ts";
import { practiceCommand } from "./practice.ts";
import { readCommand } from "./read.ts";
import { releaseCommand } from "./release.ts";
import { rotateKeysCommand } from "./rotate-keys.ts";
import { screenCommand } from "./screen.ts";
import { staffCommand } from "./staff.ts";

const cairn = new Command("cairn").description("Cairn: a coach for goal setting.");

cairn.addCommand(alertsCommand());
cairn.addCommand(auditCommand());
cairn.addCommand(backupCommand());
cairn.addCommand(chatCommand());
cairn.addCommand(checkCommand());
cairn.addCommand(graphCommand());
cairn.addCommand(doctorCommand());
cairn.addCommand(draftsCommand());
cairn.addCommand(eraseCommand());
cairn.addCommand(exportCommand());
cairn.addCommand(practiceCommand());
cairn.addCommand(readCommand());
cairn.addCommand(releaseCommand());
cairn.addCommand(rotateKeysCommand());
cairn.addCommand(screenCommand());
cairn.addCommand(staffCommand());

try {
  await cairn.parseAsync();
} catch (thrown) {
  // What was typed cannot be done: one sentence, no stack.
  if (!(thrown instanceof CommandProblem)) throw thrown;
  process.stderr.write(`${thrown.message}\n`);
  process.exitCode = 1;
}
