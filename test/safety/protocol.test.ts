import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, it } from "vitest";

import { protocolPage } from "../../src/safety/protocol.ts";
import { PROMPTS, texts } from "./texts.ts";

it("docs/safety-protocol.md is what the cards and rules say", () => {
  const committed = readFileSync(join(PROMPTS, "../docs/safety-protocol.md"), "utf8");
  expect(committed).toBe(protocolPage(texts));
});

it("names every card, question and region", () => {
  const page = protocolPage(texts);
  for (const { id } of [...texts.catalogue.cards, ...texts.catalogue.questions])
    expect(page).toContain(`\`${id}\``);
  for (const { region } of texts.regions.rows) expect(page).toContain(`| ${region} |`);
});
