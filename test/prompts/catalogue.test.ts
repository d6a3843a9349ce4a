import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { CatalogueError, createCatalogue, parseMove } from "../../src/coach/moves/catalogue.ts";
import { loadCatalogue } from "../../src/coach/moves/load-catalogue.ts";

const root = join(import.meta.dirname, "../..");
const catalogue = loadCatalogue(join(root, "prompts/en/moves"));
const HOLES = new Set([
  "practice",
  "contact",
  "coverHours",
  "reflection",
  "value",
  "aValue",
  "echo",
  "act",
  "scene",
  "ifThen",
  "where",
  "doing",
  "thatMoment",
  "thatPlan",
  "withThat",
  "remember",
  "ifItComes",
  "besideIt",
  "there",
  "pictured",
  "pointed",
  "standing",
  "lastShown",
  "noSentence",
  "trouble",
  "often",
  "topic",
  "told",
  "unnamedTopic",
  "unnamedTold",
  "toWish",
  "thing",
  "wished",
  "number",
  "obstacle",
  "statement",
  "still",
  "now",
  "deeper",
  "known",
  "recalled",
  "theirs",
  "said",
  "worry",
  "lookDay",
  "other",
  "askedAbout",
  "reviewWhen",
  "onceReviewWhen",
  "helper",
  "guessed",
  "keptDate",
  "goal",
  "agreed",
  "lookBack",
  "scopeSentence",
]);

const sourceOf = (folder: string): string =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(root, folder, name), "utf8"))
    .join("\n");

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

describe("the catalogue of moves", () => {
  it("opens only holes that code can fill", () => {
    const unknown = catalogue.moves.flatMap((move) =>
      move.wordings.flatMap(({ id, holes }) =>
        holes.filter((hole) => !HOLES.has(hole)).map((hole) => `${id} {${hole}}`),
      ),
    );
    expect(unknown).toEqual([]);
  });

  it("gives every move that asks for a slot a wording for each of two askings, without holes", () => {
    const thin = catalogue.moves
      .filter(({ slot, asks }) => slot !== undefined && asks)
      .filter(
        ({ wordings }) =>
          wordings.filter(({ holes }) => holes.every((hole) => hole === "reviewWhen")).length < 2,
      )
      .map(({ id }) => id);
    expect(thin).toEqual([]);
  });

  it("asks one thing at a time, briefly, and never raises its voice", () => {
    const faults = catalogue.moves.flatMap((move) =>
      move.wordings.flatMap(({ id, text }) => [
        ...(text.split("?").length > 2 ? [`${id} asks twice`] : []),
        ...(words(text) > 45 ? [`${id} is long`] : []),
        ...(text.includes("!") ? [`${id} shouts`] : []),
        ...(!move.asks && text.includes("?") ? [`${id} asks although it should not`] : []),
      ]),
    );
    expect(faults).toEqual([]);
  });

  it("has no move that nothing in the coach ever makes", () => {
    const source = sourceOf("src/coach");
    const unused = catalogue.moves.map(({ id }) => id).filter((id) => !source.includes(`"${id}"`));
    expect(unused).toEqual([]);
  });

  it("has a file for every move an agenda names", () => {
    const named = [...sourceOf("src/coach/agenda").matchAll(/move: "([a-z-]+)"/g)].map(
      (match) => match[1] ?? "",
    );
    const known = new Set(catalogue.moves.map(({ id }) => id));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each([
    ["no front matter", "hello"],
    [
      "an unknown slot",
      "---\nid: x\nphase: any\nserves: a\nslot: nothing\ninput: text\nreviewedBy: nobody yet\nversion: 1\n---\n## Intent\na\n## Wordings\n- b\n",
    ],
    [
      "no wording",
      "---\nid: x\nphase: any\nserves: a\ninput: text\nreviewedBy: nobody yet\nversion: 1\n---\n## Intent\na\n",
    ],
    [
      "another file's id",
      "---\nid: y\nphase: any\nserves: a\ninput: text\nreviewedBy: nobody yet\nversion: 1\n---\n## Intent\na\n## Wordings\n- b\n",
    ],
  ])("refuses a file with %s, by name", (_what, text) => {
    expect(() => parseMove({ name: "x.md", text })).toThrow(CatalogueError);
    expect(() => parseMove({ name: "x.md", text })).toThrow(/x\.md/);
  });

  it("says which move is missing", () => {
    expect(() => createCatalogue([]).get("ask-nothing")).toThrow(/ask-nothing/);
  });
});
