import { Command } from "commander";

import { readConfig } from "../config.ts";

/** `cairn graph`: the state machine as Mermaid text, drawn from the program itself. */
export function graphCommand(): Command {
  return new Command("graph").description("draw the state machine (Mermaid)").action(async () => {
    const { drawGraph } = await import("./graph/draw-graph.ts");
    process.stdout.write(await drawGraph(readConfig(process.env).root));
  });
}
