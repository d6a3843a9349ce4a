import { Command } from "commander";
import { checkCommand } from "./check.ts";
import { readCommand } from "./read.ts";
import { screenCommand } from "./screen.ts";

const cairn = new Command("cairn").description("Cairn: a coach for goal setting.");

cairn.addCommand(checkCommand());
cairn.addCommand(readCommand());
cairn.addCommand(screenCommand());

await cairn.parseAsync();
