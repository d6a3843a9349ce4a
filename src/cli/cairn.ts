import { Command } from "commander";
import { screenCommand } from "./screen.ts";

const cairn = new Command("cairn").description("Cairn: a coach for goal setting.");

cairn.addCommand(screenCommand());

await cairn.parseAsync();
