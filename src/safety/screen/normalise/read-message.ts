import { foldLetters } from "./fold.ts";
import { joinWords, longhand, withoutFillers } from "./shorthand.ts";
import { drawTogether, hiddenWord, mendSpelling } from "./spelling.ts";

/** A message as the rules see it: plain words, each behind one space, sentences parted by " .". */
export interface ReadMessage {
  /** All words. */
  readonly full: string;
  /** Without words that only colour ("really", "just", "lol"). */
  readonly said: string;
}

const LONGEST_WORD = 40;
const SHORTEST_RUN = 7;

/** Words written without spaces, as in hashtags, and what they stand for. */
const RUN_TOGETHER: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:(?:i)?(?:want|wanna|wanto|wantto)(?:to)?(die|disappear|sleepforever|end|killmyself)){1,4}[a-z]{0,9}$/,
    "i want to $1",
  ],
  [/^(?:ill|illjust)?kill(?:ing)?myself$/, "kill myself"],
  [/^suicid(?:al|e)(?:thoughts?|ideation|note|plan)$/, "suicidal"],
  [/^end(?:my|this)life$/, "end my life"],
  [/^endit(?:all)?$/, "end it all"],
  [/^readyto(die|go)$/, "ready to $1"],
  [/^(?:self)?harm(?:ing)?myself$/, "harm myself"],
  [/^(?:cant|donewith)(?:life|living)$/, "done with life"],
  [/^goodbye(?:world|everyone|forever|cruelworld)$/, "goodbye world"],
  [/^betteroff(dead|withoutme)$/, "better off $1"],
  [/^withoutme$/, "without me"],
];

/** "OD'd", "sh'd": letters that stand for a word, and were done. */
const LETTERS_DONE: readonly (readonly [RegExp, string])[] = [
  [/\bod['’‘`´ʼ]d\b/g, "overdosed"],
  [/\bsh['’‘`´ʼ]d\b/g, "self harmed"],
];
const written = (text: string): string =>
  LETTERS_DONE.reduce((said, [letters, word]) => said.replace(letters, word), text);

/** Reads one message into plain words. Pure, linear, never throws. */
export function readMessage(text: string, known: ReadonlySet<string>): ReadMessage {
  const words = written(foldLetters(text))
    .replaceAll(/(?<=[a-z])['’‘`´ʼ"](?=[a-z])/g, "")
    .split(/\s+/)
    .flatMap((chunk) => chunkWords(chunk, known));
  const joined = joinLetters(words).map((word) => (word.length === 1 ? longhand(word) : word));
  const plain = ` . ${joined.join(" ")} . `.replaceAll(/(?: +\.)+(?= )/g, " .");
  const full = joinWords(joinWords(plain));
  return { full, said: withoutFillers(withoutFillers(full)) };
}

/** "d.i.e": letters with points between them. */
const POINTED = /^(?:[a-z][.*_-]){2,}[a-z]$/;

function chunkWords(chunk: string, known: ReadonlySet<string>): string[] {
  if (/^[a-z]+$/.test(chunk)) return plainWords(chunk, known);
  const core = chunk.replaceAll(/^[("'[{<*_~#-]+|[)"'\]}>,_~-]+$/g, "");
  if (POINTED.test(core)) return spelledOut(core.split(/[^a-z]/));
  const ended = /(?:^|[^.])[.!?;:]["')]*$/.test(chunk);
  const hidden = hiddenWord(core.replaceAll(/[.!?,;:]+$/g, ""));
  const words =
    hidden === undefined
      ? core.split(/([.!?;:]+|[^a-z0-9'.]+)/).flatMap((part) => plainWords(part, known))
      : longhand(hidden).split(" ");
  return ended ? [...words, "."] : words;
}

function plainWords(part: string, known: ReadonlySet<string>): string[] {
  const word = part.replaceAll("'", "");
  if (word === "") return [];
  if (!/^[a-z0-9]+$/.test(word)) return /^(?:[.!?;:—–]|[!?]+)$/.test(word) ? ["."] : [];
  const whole = word.slice(0, LONGEST_WORD);
  const age = /^(1[0-7])(yo|yrs?|y|m|f)$/.exec(whole);
  if (age?.[1] && age[2]) return [age[1], age[2]];
  const runTogether =
    whole.length < SHORTEST_RUN ? undefined : RUN_TOGETHER.find(([pattern]) => pattern.test(whole));
  if (runTogether) return whole.replace(runTogether[0], runTogether[1]).split(" ");
  const long = whole.length === 1 ? whole : longhand(whole);
  if (long !== whole) return long.split(" ").filter(Boolean);
  const drawn = drawTogether(whole, known);
  const mended = mendSpelling(drawn, known);
  return mended.length === 1 ? [mended] : longhand(mended).split(" ");
}

const SPELLED_OUT =
  /^(?:(?:i)?(?:want|wanna)(?:to)?)?(kill|die|dead|end|suicide|suicidal|self|harm|kms|cut|kys|hurt|myself|killmyself|killme|wanttodie|endit|selfharm)$/;

/** "s e l f" → "self": letters set apart, where together they spell a word that carries danger. */
function joinLetters(words: readonly string[]): string[] {
  const joined: string[] = [];
  let run: string[] = [];
  const close = (): void => {
    // One by one: a run may be longer than a call takes arguments.
    for (const word of spelledOut(run)) joined.push(word);
    run = [];
  };
  for (const word of words) {
    if (/^[a-z]$/.test(word)) run.push(word);
    else {
      close();
      joined.push(word);
    }
  }
  close();
  return joined;
}

const GLUED: Readonly<Record<string, string>> = {
  killmyself: "kill myself",
  killme: "kill me",
  wanttodie: "want to die",
  endit: "end it",
  selfharm: "self harm",
  kms: "kill myself",
  kys: "kill yourself",
};

function spelledOut(letters: readonly string[]): string[] {
  if (letters.length < 3) return [...letters];
  const word = letters.join("");
  const first = SPELLED_OUT.exec(word);
  if (first?.[1] !== undefined) return (GLUED[first[1]] ?? first[1]).split(" ");
  const behindI = SPELLED_OUT.exec(word.slice(1));
  if (word.startsWith("i") && behindI?.[1] !== undefined)
    return ["i", ...(GLUED[behindI[1]] ?? behindI[1]).split(" ")];
  return [...letters];
}
