import { Command } from "commander";
import { chatCommand } from "./chat.ts";
import { checkCommand } from "./check.ts";
import { graphCommand } from "./graph.ts";
import { doctorCommand } from "./doctor.ts";
import { practiceCommand } from "./practice.ts";
import { readCommand } from "./read.ts";
import { screenCommand } from "./screen.ts";

const cairn = new Command("cairn").description("Cairn: a coach for goal setting.");

cairn.addCommand(chatCommand());
cairn.addCommand(checkCommand());
cairn.addCommand(graphCommand());
cairn.addCommand(doctorCommand());
cairn.addCommand(practiceCommand());
cairn.addCommand(readCommand());
cairn.addCommand(screenCommand());

await cairn.parseAsync();
