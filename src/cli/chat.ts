import { Command } from "commander";

import { readConfig } from "../config.ts";
import { turnTracingOff } from "../tracing-off.ts";

/** `cairn chat`: the same coach in the terminal; it goes on where it stopped. */
export function chatCommand(): Command {
  return new Command("chat")
    .description("talk with the coach in the terminal")
    .option("--new", "start over instead of going on")
    .action(async (options: { new?: boolean }) => {
      turnTracingOff(process.env);
      const { holdChat } = await import("./chat/hold-chat.ts");
      await holdChat(readConfig(process.env), options.new === true);
    });
}
