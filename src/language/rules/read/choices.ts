import type { Ask, Option } from "../../../coach/ask.ts";
import { withoutHedges } from "./clauses.ts";

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

const ORDER = ["first", "second", "third", "fourth", "fifth"];

const byPlace = (answer: string, options: readonly Option[]): Option | undefined => {
  const ordinal = ORDER.findIndex(
    (word) => answer === word || answer === `the ${word}` || answer === `the ${word} one`,
  );
  if (ordinal >= 0) return options[ordinal];
  if (/^(?:the )?last(?: one)?$/.test(answer)) return options.at(-1);
  return /^[a-e]$/.test(answer) ? options[answer.charCodeAt(0) - 97] : undefined;
};

const isRuledOut = (text: string, label: string): boolean =>
  new RegExp(
    `\\b(?:not|never|rather not|instead of|rather than)(?: (?:on|in|by|the))* ${label}\\b`,
  ).test(text) && !label.startsWith("not ");

/** The option a message picks: by its label, its id, a part of it that no other option has, or its place. */
export const choiceIn = (text: string, ask: Ask | undefined): Option | undefined => {
  // "Not this week": what is ruled out is not picked.
  const options = ask?.options?.filter(({ label }) => !isRuledOut(plain(text), plain(label)));
  if (!ask || !options || options.length === 0) return undefined;
  const answer = plain(withoutHedges(text)) || plain(text);
  if (!answer) return undefined;
  const exact = options.find(({ id, label }) => plain(label) === answer || plain(id) === answer);
  if (exact) return exact;
  const opens = options.find(({ label }) => {
    const first = plain(text.split(/(?!(?<=\d)\.\d)[.!,;\n]/)[0] ?? "");
    return first !== "" && first === plain(label);
  });
  if (opens) return opens;
  const placed = byPlace(answer, options);
  if (placed) return placed;
  const said = new Set(plain(text).split(" "));
  const covered = options.filter(({ label }) =>
    plain(label)
      .split(" ")
      .every((word) => said.has(word)),
  );
  if (covered.length === 1 && said.size <= 7) return covered[0];
  if (ask.move === "choose-priority") {
    const first = ` ${plain(withoutHedges(text.split(/(?!(?<=\d)\.\d)[.!;\n]|\b(?:but|although|altho|though)\b/i)[0] ?? ""))} `;
    const named = options.filter(({ label }) => first.includes(` ${plain(label)} `));
    if (named.length === 1) return named[0];
  }
  const near = options.filter(({ label }) => {
    const words = plain(label);
    return (
      (answer.length >= 3 && ` ${words} `.includes(` ${answer} `)) ||
      (words.length >= 4 && answer.split(" ").length <= 12 && ` ${answer} `.includes(` ${words} `))
    );
  });
  return near.length === 1 ? near[0] : undefined;
};
