import { bareWords } from "./bare-words.ts";
import { gateReply, type GateContext } from "../safety/gate.ts";
import type { CoachInput } from "./coach.ts";
import type { Language, WordInput, Wording } from "./language.ts";

const contextOf = (input: CoachInput, word: WordInput): GateContext => {
  const said = input.recent.filter(({ role }) => role === "client").map(({ text }) => text);
  const { name, contact } = input.practice;
  const statement = word.fill.statement ?? "";
  return {
    clientText: [...said, word.text ?? ""].join("\n"),
    ownWords: [...word.facts.map(({ value }) => value), ...(statement ? [statement] : [])],
    names: [name, ...(input.client.name ? [input.client.name] : [])],
    numbers: contact.phone ? [contact.phone] : [],
    urls: contact.email ? [contact.email] : [],
  };
};

/**
 * Every reply passes the output gate before it is committed. Whoever words it knows what it is held against,
 * so that a model may mend what would be stopped. What is stopped here all the same is worded barely by
 * rules; what rules made of the client's words and the gate stops is said without them. Nothing of a
 * stopped reply is kept.
 */
export const wordWithinGate = async (
  language: Pick<Language, "word">,
  rules: Pick<Language, "word">,
  input: CoachInput,
  word: WordInput,
): Promise<Wording> => {
  const context = contextOf(input, word);
  const isFine = ({ text }: Wording): boolean => gateReply(text, context).ok;
  const first = await language.word({ ...word, gate: context });
  if (isFine(first)) return first;
  const second = first.by === "rules" ? first : await rules.word(bareWords(word));
  if (isFine(second)) return second;
  return rules.word({
    ...word,
    ...(word.acknowledge ? { acknowledge: "plain" } : {}),
    fill: { ...word.fill, reflection: "", deeper: "", obstacle: "" },
  });
};
