import { parse } from "yaml";
import { z } from "zod";

import { cardHeadSchema, optionSchema, questionSchema } from "./card.ts";
import type { SafetyCard, SafetyOption, SafetyQuestion } from "./card.ts";
import { countryResourcesSchema } from "./resources.ts";
import type { CountryResources } from "./resources.ts";
import { linesSchema } from "./lines.ts";
import type { SafetyLines } from "./lines.ts";

const textSchema = z.strictObject({ id: z.string(), text: z.string() });
type FixedText = z.infer<typeof textSchema>;

const reviewed = { version: z.number().int().positive(), reviewedBy: z.string() };
const questionsSchema = z.strictObject({
  ...reviewed,
  questions: z.array(questionSchema),
  options: z.array(optionSchema),
});
const groundingSchema = z.strictObject({ ...reviewed, texts: z.array(textSchema).min(1) });
const pausedSchema = groundingSchema.extend({
  youth: z.array(textSchema).min(8),
  parts: z.strictObject({
    first: z.array(z.string()).min(5),
    second: z.array(z.string()).min(5),
    third: z.array(z.string()).min(5),
  }),
});

/** Everything that may be said to a person at risk: fixed, versioned, read once at start. */
export interface SafetyCatalogue {
  readonly cards: readonly SafetyCard[];
  readonly questions: readonly SafetyQuestion[];
  readonly answerOptions: readonly SafetyOption[];
  readonly lines: SafetyLines;
  readonly paused: z.infer<typeof pausedSchema>;
  readonly grounding: readonly FixedText[];
  readonly resources: readonly CountryResources[];
}

const SECTION = /^## ([a-z]+)\n+/m;

const readCard = (path: string, content: string): SafetyCard => {
  const [, head = "", body = ""] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(content) ?? [];
  const [, ...pieces] = body.split(SECTION);
  const sections = new Map<string, string>();
  for (let at = 0; at < pieces.length; at += 2) {
    sections.set(pieces[at] ?? "", (pieces[at + 1] ?? "").trim());
  }
  const get = (name: string): string => {
    const text = sections.get(name);
    if (!text) throw new Error(`${path} has no section "${name}"`);
    return text;
  };
  return {
    ...cardHeadSchema.parse(parse(head)),
    concern: get("concern"),
    risk: get("risk"),
    imminent: get("imminent"),
    steps: get("steps"),
    invited: sections.get("invited"),
  };
};

/**
 * Reads the folder `prompts/<language>/safety` from its file contents, keyed by path inside it.
 * Throws when a file is missing or does not keep its contract: a program without its cards must not start.
 */
export const readCatalogue = (files: Readonly<Record<string, string>>): SafetyCatalogue => {
  const get = (path: string): string => {
    const content = files[path];
    if (content === undefined) throw new Error(`The safety texts have no ${path}`);
    return content;
  };
  const under = (folder: string): [string, string][] =>
    Object.entries(files)
      .filter(([path]) => path.startsWith(folder))
      .sort(([a], [b]) => (a < b ? -1 : 1));
  const questions = questionsSchema.parse(parse(get("questions.yaml")));
  return {
    cards: under("cards/").map(([path, content]) => readCard(path, content)),
    questions: questions.questions,
    answerOptions: questions.options,
    lines: linesSchema.parse(parse(get("lines.yaml"))),
    paused: pausedSchema.parse(parse(get("paused.yaml"))),
    grounding: groundingSchema.parse(parse(get("grounding.yaml"))).texts,
    resources: under("resources/").map(([, content]) =>
      countryResourcesSchema.parse(parse(content)),
    ),
  };
};
