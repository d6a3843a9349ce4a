import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

import type { Suite } from "../suite.ts";
import { wilson, type Share } from "../tally.ts";
import { readHostile } from "./hostile.ts";
import {
  asLabel,
  isReadRightly,
  KINDS,
  labelText,
  loadPhrases,
  NEGATIVES,
  readPhrase,
} from "./phrases.ts";
import { peerFigures } from "./peers.ts";

const EXACT_BAR = 0.92;
const FALSE_READ_BAR = 0.03;

const percent = ({ share, low, high, hits, of }: Share): string =>
  `${(share * 100).toFixed(1)} % (${hits}/${of}; 95 % ${(low * 100).toFixed(1)}–${(high * 100).toFixed(1)})`;

function measureKind(kind: string): Share {
  const phrases = loadPhrases(kind);
  let hits = 0;
  for (const labelled of phrases) {
    if (isReadRightly(labelled)) hits++;
    else {
      const read = labelText(asLabel(readPhrase(labelled)));
      const wanted = labelText(labelled.expected);
      const asked = labelled.expecting ? ` <${labelled.expecting}>` : "";
      console.log(
        `  ${kind}: ${JSON.stringify(labelled.phrase)}${asked}\n    want ${wanted}\n    read ${read}`,
      );
    }
  }
  return wilson(hits, phrases.length);
}

function report(names: readonly string[]): { hits: number; of: number } {
  let hits = 0;
  let of = 0;
  for (const name of names) {
    const share = measureKind(name);
    console.log(`${name.padEnd(12)} ${percent(share)}`);
    hits += share.hits;
    of += share.of;
  }
  return { hits, of };
}

/** Exact-match rate per kind, false reads into phrases that hold nothing, every error listed. */
async function run(args: readonly string[]): Promise<{ ok: boolean }> {
  const { values } = parseArgs({
    args: [...args],
    options: { peers: { type: "string" }, hostile: { type: "string" } },
  });
  const kinds = KINDS.filter((kind) => existsSync(join(import.meta.dirname, `${kind}.jsonl`)));
  const exact = report(kinds);
  const negatives = NEGATIVES.filter((name) =>
    existsSync(join(import.meta.dirname, `${name}.jsonl`)),
  );
  const clean = report(negatives);
  const all = wilson(exact.hits, exact.of);
  const falseReads = wilson(clean.of - clean.hits, clean.of);
  console.log(`read exactly ${percent(all)}; bar ${EXACT_BAR * 100} %`);
  console.log(`false reads  ${percent(falseReads)}; bar ${FALSE_READ_BAR * 100} %`);
  if (values.peers !== undefined) for (const line of peerFigures(values.peers)) console.log(line);
  if (values.hostile !== undefined) console.log(readHostile(values.hostile));
  return { ok: all.share >= EXACT_BAR && falseReads.share <= FALSE_READ_BAR };
}

export const suite: Suite = { name: "reading", run };

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { ok } = await run(process.argv.slice(2));
  process.exitCode = ok ? 0 : 1;
}
