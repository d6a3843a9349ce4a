import { keptByWord } from "../lexicon/kept-words.ts";

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `running=run jogging=jog swimming=swim planning=plan getting=get quitting=quit putting=put sitting=sit
   stopping=stop cutting=cut setting=set letting=let having=have making=make taking=take writing=write
   being=be is=be are=be am=be was=be dying=die lying=lie tying=tie did=do does=do done=do goes=go went=go
   gone=go has=have had=have ran=run wrote=write read=read ate=eat took=take made=make submitting=submit
   hugging=hug chatting=chat logging=log shopping=shop skipping=skip jotting=jot`
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]),
);

/** Base forms a written verb may have, the likeliest first; not a dictionary, only the regular endings. */
const workOut = (word: string): readonly string[] => {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return [irregular];
  const bases = [word];
  if (word.endsWith("ing") && word.length > 5) {
    const stem = word.slice(0, -3);
    bases.push(stem, `${stem}e`);
    if (stem.at(-1) === stem.at(-2)) bases.push(stem.slice(0, -1));
  } else if (word.endsWith("ies") && word.length > 4) bases.push(`${word.slice(0, -3)}y`);
  else if (word.endsWith("es") && word.length > 4) bases.push(word.slice(0, -2), word.slice(0, -1));
  else if (word.endsWith("s") && !word.endsWith("ss") && word.length > 3)
    bases.push(word.slice(0, -1));
  else if (word.endsWith("ed") && word.length > 4) bases.push(word.slice(0, -2), word.slice(0, -1));
  return bases;
};

export const basesOf = keptByWord(workOut);

/** The base form that the lexicon knows, if it knows one. */
export const baseIn = (word: string, lexicon: ReadonlySet<string>): string | undefined =>
  basesOf(word).find((base) => lexicon.has(base));
