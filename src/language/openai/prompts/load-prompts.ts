import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parse } from "yaml";
import { z } from "zod";

import { wordListsSchema, type WordLists } from "../guards/word-lists.ts";
import { parsePrompt, PromptError, type Prompt } from "./prompt.ts";

/** Everything a language folder says to a model, and the word lists that judge its answers. */
export interface SystemPrompts {
  readonly read: Prompt;
  readonly draft: Prompt;
  readonly word: Prompt;
  readonly lists: WordLists;
}

/** Reads `prompts/<language>/system`. A broken file stops the start, by name. */
export const loadSystemPrompts = (systemDir: string): SystemPrompts => {
  const promptOf = (id: string): Prompt => {
    const prompt = parsePrompt(`${id}.md`, readFileSync(join(systemDir, `${id}.md`), "utf8"));
    if (prompt.id !== id) throw new PromptError(`${id}.md: its id is ${prompt.id}`);
    return prompt;
  };
  const lists = wordListsSchema.safeParse(
    parse(readFileSync(join(systemDir, "word-lists.yaml"), "utf8")),
  );
  if (!lists.success) throw new PromptError(`word-lists.yaml: ${z.prettifyError(lists.error)}`);
  return {
    read: promptOf("read"),
    draft: promptOf("draft"),
    word: promptOf("word"),
    lists: lists.data,
  };
};
