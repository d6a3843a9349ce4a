import { D } from "../../../src/safety/screen/sense/network.ts";
import { partsOf, type SenseWeights } from "../../../src/safety/screen/sense/sense.ts";
import type { Sense } from "./fit-sense.ts";
import { wordIn, writeWord } from "./word-book.ts";

/** Every known word as the one vector it has become, a signed byte a number. */
export function writtenSense({ network, book }: Sense): SenseWeights {
  const words = [...book.words.keys()];
  const vectors = new Float32Array(words.length * D);
  for (const [at, word] of words.entries()) writeWord(book, wordIn(book, word), true, vectors, at);
  const table = inBytes(vectors);
  const sounds = inBytes(book.sounds);
  const numbers = partsOf(network).flatMap((part) => [...part]);
  return {
    words: words.join(" "),
    table: table.base64,
    scale: table.scale,
    sounds: sounds.base64,
    soundScale: sounds.scale,
    network: base64Of(Float32Array.from(numbers).buffer),
  };
}

const base64Of = (bytes: ArrayBufferLike): string => Buffer.from(bytes).toString("base64");

function inBytes(values: Float32Array): { base64: string; scale: number } {
  const largest = values.reduce((most, one) => Math.max(most, Math.abs(one)), 1e-9);
  const scale = Number((largest / 127).toPrecision(6));
  const bytes = Int8Array.from(values, (one) => Math.round(one / scale));
  return { base64: base64Of(bytes.buffer), scale };
}
