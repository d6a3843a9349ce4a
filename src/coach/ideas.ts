import { parse } from "yaml";
import { z } from "zod";

import { CATEGORIES, type Category } from "../domain/category.ts";

/** An idea, or one that is left out where certain words were told ("Get up at the same time", of night work). */
const ideaSchema = z.union([z.string(), z.strictObject({ idea: z.string(), unless: z.string() })]);
type Idea = z.infer<typeof ideaSchema>;
const ideasSchema = z.array(ideaSchema).min(2).max(5);
/** So many are shown. */
const MOST_SHOWN = 3;

/** Small, varied ideas for someone who wants some: by what they talk about, otherwise by category. */
export interface Ideas {
  readonly topics: readonly {
    readonly words: ReadonlySet<string>;
    readonly ideas: readonly Idea[];
    /** Only where nothing told names another topic: sore knees say how, and not what. */
    readonly isLast: boolean;
  }[];
  readonly categories: Readonly<Record<Category, readonly Idea[]>>;
}

const fileSchema = z.strictObject({
  version: z.number().int(),
  reviewedBy: z.string(),
  topics: z.array(
    z.strictObject({
      topic: z.string(),
      words: z.string(),
      last: z.boolean().default(false),
      ideas: ideasSchema,
    }),
  ),
  categories: z.record(z.enum(CATEGORIES), ideasSchema),
});

/** Reads `prompts/<language>/ideas.yaml`; a category without ideas stops the start. */
export const parseIdeas = (text: string): Ideas => {
  const { topics, categories } = fileSchema.parse(parse(text));
  return {
    topics: topics.map(({ words, ideas, last }) => ({
      words: new Set(words.split(" ")),
      ideas,
      isLast: last,
    })),
    categories,
  };
};

const spokenIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[a-z]+/g));

/** Those that go with what was told, as many as are shown; all of them where nothing else is left. */
export const fittingOf = (ideas: readonly Idea[], told: readonly string[]): readonly string[] => {
  const spoken = spokenIn(told.join(" "));
  const isOut = (one: Idea): boolean =>
    typeof one !== "string" && one.unless.split(" ").some((word) => spoken.has(word));
  const fitting = ideas.filter((one) => !isOut(one));
  return (fitting.length > 0 ? fitting : ideas)
    .map((one) => (typeof one === "string" ? one : one.idea))
    .slice(0, MOST_SHOWN);
};

/**
 * The topic with most of its words in the first of these that names any: the wish, before what was told
 * beside it. The first of two alike; without one, those of the category.
 */
export const ideasFor = (
  { topics, categories }: Ideas,
  said: readonly string[],
  category: Category,
  told: readonly string[] = said,
): readonly string[] => {
  for (const isLast of [false, true])
    for (const one of said) {
      const spoken = spokenIn(one);
      const best = topics
        .filter((topic) => topic.isLast === isLast)
        .map(({ words, ideas }) => ({
          ideas,
          hits: [...words].filter((word) => spoken.has(word)).length,
        }))
        .reduce((most, next) => (next.hits > most.hits ? next : most), { ideas: NONE, hits: 0 });
      if (best.hits > 0) return fittingOf(best.ideas, told);
    }
  return fittingOf(categories[category], told);
};
const NONE: readonly Idea[] = [];
