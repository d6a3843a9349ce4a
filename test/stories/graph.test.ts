import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { drawGraph } from "../../src/cli/graph/draw-graph.ts";

const root = join(import.meta.dirname, "../..");

it("docs/graph.mmd is the graph that runs", async () => {
  expect(readFileSync(join(root, "docs/graph.mmd"), "utf8")).toBe(await drawGraph(root));
});
