/** A text made plain for comparing, with the way back: `at[i]` is where folded character i begins in the original. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

const SAME: ReadonlyMap<string, string> = new Map([
  ...pairs("'", "’‘‛ʼʹ´`′"),
  ...pairs('"', "“”„‟«»″"),
  ...pairs("-", "‐‑‒–—―−"),
]);

function pairs(plain: string, fancy: string): [string, string][] {
  return Array.from(fancy, (one) => [one, plain]);
}

/** Unicode, case, accents, quotation marks, dashes and spaces made alike; invisible characters dropped. */
export const foldWithMap = (original: string): Folded => {
  let text = "";
  const at: number[] = [];
  let index = 0;
  for (const character of original) {
    for (const plain of foldCharacter(character)) {
      if (plain === " " && (text === "" || text.endsWith(" "))) continue;
      text += plain;
      for (let unit = 0; unit < plain.length; unit += 1) at.push(index);
    }
    index += character.length;
  }
  at.push(original.length);
  return { text, at };
};

export const fold = (original: string): string => foldWithMap(original).text.trim();

const foldCharacter = (character: string): Iterable<string> => {
  if (character >= "a" && character <= "z") return character;
  const same = SAME.get(character);
  if (same !== undefined) return same;
  const plain = character
    .normalize("NFKD")
    .replaceAll(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
  return plain.replaceAll(/\s/gu, " ");
};
