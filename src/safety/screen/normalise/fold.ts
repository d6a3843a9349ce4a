/** Letters of other alphabets that look like Latin ones, and are used to slip past word lists. */
const LOOK_ALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["аαａɑ", "a"],
    ["вβ", "b"],
    ["сϲ", "c"],
    ["ԁ", "d"],
    ["еєεё", "e"],
    ["ɡ", "g"],
    ["нһ", "h"],
    ["іιıїɩ", "i"],
    ["ј", "j"],
    ["кκ", "k"],
    ["ӏł", "l"],
    ["мμ", "m"],
    ["ոη", "n"],
    ["оοσөø", "o"],
    ["рρ", "p"],
    ["ѕ", "s"],
    ["тτ", "t"],
    ["υս", "u"],
    ["ѵν", "v"],
    ["ѡω", "w"],
    ["хχ", "x"],
    ["уγү", "y"],
    ["ᴢ", "z"],
  ].flatMap(([alike = "", letter = ""]) => Array.from(alike, (one) => [one, letter] as const)),
);

const PICTURES: readonly (readonly [RegExp, string])[] = [
  [/[🔪🗡🪒]/gu, " picblade "],
  [/💊/gu, " picpills "],
  [/🔫/gu, " picgun "],
  [/🩸/gu, " picblood "],
  [/[⚰🪦]/gu, " picgrave "],
];

/** Signs of no width (format characters and variation selectors), put between letters to hide a word. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;

/** One plain alphabet: compatibility forms, accents, look-alikes, invisible signs and pictures are folded away. */
export function foldLetters(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replace(INVISIBLE, "")
    .toLowerCase();
  const pictured = PICTURES.reduce((said, [picture, word]) => said.replace(picture, word), plain);
  return pictured.replaceAll(/\P{ASCII}/gu, (letter) => LOOK_ALIKES[letter] ?? letter);
}
