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
  ].flatMap(([alike = "", letter = ""]) => [...alike].map((one) => [one, letter] as const)),
);

const PICTURES: readonly (readonly [RegExp, string])[] = [
  [/[🔪🗡🪒]/gu, " picblade "],
  [/💊/gu, " picpills "],
  [/🔫/gu, " picgun "],
  [/🩸/gu, " picblood "],
  [/[⚰🪦]/gu, " picgrave "],
];

const INVISIBLE =
  /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFE00-\uFE0F\uFEFF]/g;

/** One plain alphabet: compatibility forms, accents, look-alikes, invisible signs and pictures are folded away. */
export function foldLetters(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .replace(INVISIBLE, "")
    .toLowerCase();
  const pictured = PICTURES.reduce((said, [picture, word]) => said.replace(picture, word), plain);
  return pictured.replaceAll(/[^\u0000-\u007F]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
}
