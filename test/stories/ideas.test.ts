import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { ideasFor, parseIdeas } from "../../src/coach/ideas.ts";

const ideas = parseIdeas(readFileSync("prompts/en/ideas.yaml", "utf8"));

describe("ideas for someone who asks", () => {
  it.each([
    [
      "the wish, not what was told beside it",
      ["see my friends again", "work too many hours"],
      "miss",
    ],
    ["what they pictured, where no wish is known", ["", "eat and talk together", "my job"], "miss"],
    [
      "how things are, where nothing else names a topic",
      ["more of it", "", "work, my boss"],
      "work",
    ],
  ])("fit %s", (_, said, word) => {
    expect(ideasFor(ideas, said, "relationship").join(" ")).toContain(word);
  });

  it("are those of the category where no topic is named", () => {
    expect(ideasFor(ideas, ["more of it"], "skill-development")).toEqual(
      ideas.categories["skill-development"],
    );
  });

  it("leave out what does not go with night work, or with knees that will not bend", () => {
    const sleep = ideasFor(ideas, ["sleep better"], "behavioral", ["i work nights"]);
    expect(sleep.join(" ")).not.toContain("each morning");
    expect(sleep).toHaveLength(3);
    const garden = ideasFor(ideas, ["my allotment"], "behavioral", ["i can not kneel any more"]);
    expect(garden.join(" ")).toContain("table");
    expect(garden.join(" ")).not.toContain("Weed");
  });
});
