/* oxlint-disable typescript/no-non-null-assertion -- every index is bounded by the loop it stands in */
import { type EarVerdict, likelihoods, verdictOf, VOICES } from "../ear/ear.ts";
import { D, H, HEARD, listenTo, logitsOf, type Network } from "./network.ts";
import { SOUNDS, soundsOf } from "./word-sounds.ts";

/** What the training script writes: see `evals/safety/sense/write-sense.ts`. */
export interface SenseWeights {
  /** Known words, in the order of the rows of `table`. */
  readonly words: string;
  /** One signed byte a number, in base64: D for each word, and D for each sound. */
  readonly table: string;
  readonly scale: number;
  readonly sounds: string;
  readonly soundScale: number;
  /** All numbers of the network one after the other, as base64 of four bytes each. */
  readonly network: string;
}

interface Read {
  readonly rows: ReadonlyMap<string, number>;
  readonly table: Int8Array;
  readonly sounds: Int8Array;
  readonly network: Network;
}

const LONGEST = 60;

/** A reader of whole messages, word after word in both directions. Pure; its tables are read when the first message comes. */
export function senseOf(weights: SenseWeights): (said: string) => EarVerdict {
  let kept: Read | undefined;
  return (said) => {
    const read = (kept ??= readWeights(weights));
    const shares = windowsOf(said).map((words) => {
      const vectors = new Float32Array(words.length * D);
      for (const [at, word] of words.entries()) writeWord(read, weights, word, vectors, at);
      return likelihoods(logitsOf(read.network, listenTo(read.network, vectors).heard));
    });
    return verdictOf(shares);
  };
}

/** Up to sixty words at once; of a longer message every half window begins a new one, and none is read twice. */
function windowsOf(said: string): string[][] {
  const words = said.split(" ").filter(Boolean);
  if (words.length <= LONGEST) return isTalk(words) ? [words] : [];
  const windows = new Map<string, string[]>();
  for (let from = 0; from < words.length - LONGEST / 2; from += LONGEST / 2) {
    const window = words.slice(from, from + LONGEST);
    if (isTalk(window)) windows.set(window.join(" "), window);
  }
  return [...windows.values()];
}

/** Letters set apart are no sentence, and whoever reads sentences would make something of them. */
const isTalk = (words: readonly string[]): boolean => {
  const whole = words.filter((word) => word !== ".");
  return whole.filter((word) => word.length > 1).length * 2 >= Math.max(1, whole.length);
};

/** A word nobody knows is what it sounds like. */
function writeWord(
  { rows, table, sounds }: Read,
  { scale, soundScale }: SenseWeights,
  word: string,
  into: Float32Array,
  at: number,
): void {
  const row = rows.get(word);
  if (row !== undefined) {
    for (let i = 0; i < D; i += 1) into[at * D + i] = table[row * D + i]! * scale;
    return;
  }
  const heard = soundsOf(word);
  const share = soundScale / Math.sqrt(heard.length || 1);
  for (const sound of heard) {
    for (let i = 0; i < D; i += 1) into[at * D + i]! += sounds[sound * D + i]! * share;
  }
}

function readWeights({ words, table, sounds, network }: SenseWeights): Read {
  const known = words.split(" ");
  const read: Read = {
    rows: new Map(known.map((word, at) => [word, at])),
    table: new Int8Array(bytesOf(table)),
    sounds: new Int8Array(bytesOf(sounds)),
    network: networkIn(new Float32Array(bytesOf(network))),
  };
  if (read.table.length !== known.length * D || read.sounds.length !== SOUNDS * D) {
    throw new RangeError("The weights of the sense do not fit its network.");
  }
  return read;
}

function bytesOf(base64: string): ArrayBuffer {
  const letters = atob(base64);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes.buffer;
}

/** The parts of a network lie in this order; `write-sense.ts` writes them so. */
export const partsOf = ({ onward, back, voices, bias }: Network): Float32Array[] => [
  ...[onward, back].flatMap((side) => [side.input, side.carried, side.inputBias, side.carriedBias]),
  voices,
  bias,
];

function networkIn(all: Float32Array): Network {
  let from = 0;
  const take = (length: number): Float32Array => all.subarray(from, (from += length));
  const side = (): Network["onward"] => ({
    input: take(3 * H * D),
    carried: take(3 * H * H),
    inputBias: take(3 * H),
    carriedBias: take(3 * H),
  });
  return {
    onward: side(),
    back: side(),
    voices: take(VOICES.length * HEARD),
    bias: take(VOICES.length),
  };
}
