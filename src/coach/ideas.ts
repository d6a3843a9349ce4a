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

/** The topic with most of its words in what was said, if it has any; the first of two alike. */
export const ideasFor = (
  { topics, categories }: Ideas,
  said: string,
  category: Category,
): readonly string[] => {
  const spoken = new Set(said.toLowerCase().match(/[a-z]+/g));
  const counted = topics.map(({ words, ideas }) => ({
    ideas,
    hits: [...words].filter((word) => spoken.has(word)).length,
  }));
  const best = counted.reduce<{ ideas: readonly string[]; hits: number }>(
    (most, one) => (one.hits > most.hits ? one : most),
    { ideas: categories[category], hits: 0 },
  );
  return best.ideas;
};
