import { z } from "zod";

const words = z.array(z.string().regex(/^[\p{Ll}\p{N}' -]+$/u)).min(1);

/** The English that the guards know by name: `prompts/en/system/word-lists.yaml`. */
export const wordListsSchema = z.strictObject({
  /** Words without content of their own: a fact is more than these. */
  functionWords: words,
  /** Words a drafted statement may add to the facts. */
  draftGlue: words,
  /** Words that may open a sentence with a capital and are nobody's name. */
  openers: words,
  /** Ordinary words that are names as well: nobody is called so who was not named. */
  nameWords: words,
  /** Feelings, said only when the client said them. */
  emotions: words,
  /** One said by the client allows the others: "knackered" and "tired" are one. */
  sameFeelings: z.array(words),
  /** Clinical words, said only when the client said them. */
  clinical: words,
  /** Never said, in any reply or draft. */
  never: words,
  /** Advice, said only by a move that has permission. */
  advice: words,
  /** A sentence that begins so asks for something, with or without a question mark. */
  requests: words,
  /** Sets a scene; it asks only when no question follows. */
  scenes: words,
  interrogatives: words,
  auxiliaries: words,
  /** People in somebody's life; one list for each, none of them invented. */
  people: z.array(words),
  /** Spelt numbers and what they are worth. */
  numbers: z.record(z.string(), z.number()),
  /** Days, months, spans and rhythms that must come from the facts. */
  times: words,
});
export type WordLists = z.output<typeof wordListsSchema>;
