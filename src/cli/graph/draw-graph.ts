import { readFileSync } from "node:fs";
import { join } from "node:path";

import { createGraph } from "../../coach/graph.ts";
import { parseIdeas } from "../../coach/ideas.ts";
import { loadCatalogue } from "../../coach/moves/load-catalogue.ts";
import { createRulesLanguage } from "../../language/rules/rules-language.ts";
import { loadSafetyTexts } from "../../safety/load-cards.ts";

/** Mermaid of the compiled graph: what runs is what is drawn. */
export const drawGraph = async (root: string): Promise<string> => {
  const prompts = join(root, "prompts");
  const texts = loadSafetyTexts(prompts);
  const graph = createGraph({
    catalogue: loadCatalogue(join(prompts, "en/moves")),
    rules: createRulesLanguage({ acknowledgements: new Map(), transitions: new Map() }),
    safety: texts.catalogue,
    disclosure: texts.disclosure,
    scopeSentence: () => "",
    ideas: parseIdeas(readFileSync(join(prompts, "en/ideas.yaml"), "utf8")),
    newId: () => "",
  });
  const drawn = await graph.getGraphAsync();
  return drawn.drawMermaid({ withStyles: false });
};
