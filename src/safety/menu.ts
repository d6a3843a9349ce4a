import type { Hold } from "../domain/hold.ts";
import type { SafetyOption } from "./card.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import { sayTo } from "./compose.ts";
import type { SafetyInput } from "./reply.ts";

export type MenuItem = "call" | "practice" | "plan" | "note" | "grounding";
export type Choice = "go-on" | "else" | "leave";

const MENU: readonly MenuItem[] = ["call", "practice", "plan", "note", "grounding"];
const CHOICES: readonly Choice[] = ["go-on", "else", "leave"];

const buttons = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  ids: readonly (MenuItem | Choice)[],
): readonly SafetyOption[] =>
  ids.map((id) => ({ id, label: sayTo(input, catalogue.lines.buttons[id]) }));

/** What a person can do while the goal rests; after an unclear message also to take it back. */
export const menu = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
  clarity: Hold["clarity"] = "explicit",
): readonly SafetyOption[] => [
  ...buttons(catalogue, input, MENU),
  ...(clarity === "unclear"
    ? [{ id: "not-meant", label: catalogue.lines.buttons["not-meant"] }]
    : []),
];

/** What comes after the card where the choice is the person's. */
export const choices = (catalogue: SafetyCatalogue, input: SafetyInput): readonly SafetyOption[] =>
  buttons(catalogue, input, CHOICES);

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The button a message comes from, if it is one's label or a plain way to say it. */
export const chosenItem = (
  catalogue: SafetyCatalogue,
  input: SafetyInput,
): MenuItem | Choice | undefined => {
  const said = plain(input.text);
  const all = buttons(catalogue, input, [...MENU, ...CHOICES]);
  const found = all.find((option) => plain(option.label) === said)?.id;
  if (found !== undefined) return [...MENU, ...CHOICES].find((id) => id === found);
  if (/^(go on|carry on|continue|let s go on|lets go on)( with (the|my) goal)?$/.test(said)) {
    return "go-on";
  }
  if (/^(show me )?(my )?(safety )?plan$/.test(said)) return "plan";
  return ASKS_TO_PASS_ON.test(said) ? "note" : undefined;
};

/** Typed instead of pressed: who asks that something be passed on is asked for the words. */
const ASKS_TO_PASS_ON =
  /^(?:please |can you |could you |can i |i want to |i d like to |just )*(?:leave|write|send) (?:(?:a|my|the|them|her|him) )*(?:note|message)\b|^(?:please |can you |could you |will you )+(?:tell|let|message|write to|pass (?:this|that|it) on to) (?:my |the )?(?:therapist|counsell?or|clinician|doctor|practice|them|her|him)\b/;
