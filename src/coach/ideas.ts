import { parse } from "yaml";
import { z } from "zod";

import { CATEGORIES, type Category } from "../domain/category.ts";

const ideasSchema = z.array(z.string()).min(2).max(3);

/** Small, varied ideas for someone who wants some: by what they talk about, otherwise by category. */
export interface Ideas {
  readonly topics: readonly {
    readonly words: ReadonlySet<string>;
    readonly ideas: readonly string[];
  }[];
  readonly categories: Readonly<Record<Category, readonly string[]>>;
}

const fileSchema = z.strictObject({
  version: z.number().int(),
  reviewedBy: z.string(),
  topics: z.array(z.strictObject({ topic: z.string(), words: z.string(), ideas: ideasSchema })),
  categories: z.record(z.enum(CATEGORIES), ideasSchema),
});

/** Reads `prompts/<language>/ideas.yaml`; a category without ideas stops the start. */
export const parseIdeas = (text: string): Ideas => {
  const { topics, categories } = fileSchema.parse(parse(text));
  return {
    topics: topics.map(({ words, ideas }) => ({ words: new Set(words.split(" ")), ideas })),
    categories,
  };
};

/**
 * The topic with most of its words in the first of these that names any: the wish, before what was told
 * beside it. The first of two alike; without one, those of the category.
 */
export const ideasFor = (
  { topics, categories }: Ideas,
  said: readonly string[],
  category: Category,
): readonly string[] => {
  for (const one of said) {
    const spoken = new Set(one.toLowerCase().match(/[a-z]+/g));
    const best = topics
      .map(({ words, ideas }) => ({ ideas, hits: [...words].filter((w) => spoken.has(w)).length }))
      .reduce((most, next) => (next.hits > most.hits ? next : most), { ideas: NONE, hits: 0 });
    if (best.hits > 0) return best.ideas;
  }
  return categories[category];
};
const NONE: readonly string[] = [];
