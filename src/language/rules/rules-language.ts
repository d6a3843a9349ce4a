import type { Language } from "../../coach/language.ts";
import { composeStatement } from "./draft/compose-statement.ts";
import { readMessage } from "./read/read-message.ts";
import { parsePhrases } from "./word/phrases.ts";
import { wordReply, type RulesPhrases } from "./word/word-reply.ts";

/** Reads the two YAML texts of `prompts/<language>/`; a broken file stops the start. */
export const parseRulesPhrases = (files: {
  readonly acknowledgements: string;
  readonly transitions: string;
}): RulesPhrases => ({
  acknowledgements: parsePhrases("ack", files.acknowledgements),
  transitions: parsePhrases("phase", files.transitions),
});

/** The deterministic language: embedded, no key, no network; the same input gives the same words. */
export const createRulesLanguage = (phrases: RulesPhrases): Language => ({
  read: async (input) => readMessage(input),
  draft: async (input) =>
    input.own === undefined ? composeStatement(input) : { statement: input.own, by: "rules" },
  word: async (input) => wordReply(input, phrases),
});
