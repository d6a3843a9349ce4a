import { createHash } from "node:crypto";

import { parse } from "yaml";

import { moveHeadSchema, type Move, type MoveWording } from "./move.ts";

/** All moves by id; an id that is not there is a broken promise, not an answer. */
export interface Catalogue {
  get(id: string): Move;
  readonly moves: readonly Move[];
}

export interface MoveFile {
  readonly name: string;
  readonly text: string;
}

/** A file of the catalogue that cannot be used, named with what is wrong in it. */
export class CatalogueError extends Error {
  readonly code = "catalogue-broken";
}

const HOLE = /\{([a-zA-Z]+)\}/g;

export const holesOf = (text: string): string[] =>
  [...text.matchAll(HOLE)].map((match) => match[1] ?? "");

const sectionOf = (body: string, heading: string): string => {
  const start = body.indexOf(`## ${heading}`);
  if (start < 0) return "";
  const from = body.indexOf("\n", start) + 1;
  const next = body.indexOf("\n## ", from);
  return body.slice(from, next < 0 ? undefined : next).trim();
};

const wordingsOf = (id: string, section: string, mark = "#"): MoveWording[] =>
  section
    .split("\n")
    .filter((line) => line.startsWith("- "))
    .map((line, index) => {
      const text = line.slice(2).trim();
      return { id: `${id}${mark}${index + 1}`, text, holes: holesOf(text) };
    });

/** Reads one Markdown file: front matter, an intent, and the wordings. */
export const parseMove = (file: MoveFile): Move => {
  const match = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file.text);
  if (!match) throw new CatalogueError(`${file.name}: no front matter`);
  const head = moveHeadSchema.safeParse(parse(match[1] ?? ""));
  if (!head.success) throw new CatalogueError(`${file.name}: ${head.error.message}`);
  if (`${head.data.id}.md` !== file.name)
    throw new CatalogueError(`${file.name}: its id is ${head.data.id}`);
  const body = match[2] ?? "";
  const intent = sectionOf(body, "Intent");
  const wordings = wordingsOf(head.data.id, sectionOf(body, "Wordings"));
  const plainer = wordingsOf(head.data.id, sectionOf(body, "In other words"), "#plain");
  if (!intent || wordings.length === 0)
    throw new CatalogueError(`${file.name}: needs an intent and a wording`);
  const hash = createHash("sha256").update(file.text).digest("hex");
  return { ...head.data, intent, wordings, plainer, hash };
};

export const createCatalogue = (files: readonly MoveFile[]): Catalogue => {
  const moves = files.map(parseMove);
  const byId = new Map(moves.map((move) => [move.id, move]));
  return {
    moves,
    get(id) {
      const move = byId.get(id);
      if (!move) throw new CatalogueError(`no move is called ${id}`);
      return move;
    },
  };
};
