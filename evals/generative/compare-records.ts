import { FIELD_NAMES, valueOf, type GoalDraft } from "../../src/domain/goal.ts";
import type { Language } from "../../src/coach/language.ts";
import { createLanguageSource } from "../../src/language/source.ts";
import { loadCoach, startConversation, type Conversation } from "./conversation.ts";
import { replay } from "./replay.ts";
import { holdScript, type Script } from "./script.ts";

const draftOf = ({ goals, session }: Conversation): GoalDraft | undefined =>
  goals.at(-1)?.draft ?? session?.proposal?.draft;

const heldByRules = async (script: Script, rules: Language): Promise<Conversation> => {
  const source = createLanguageSource({ rules, clock: { now: () => "2026-11-23T18:00:00.000Z" } });
  const conversation = startConversation(await loadCoach());
  await holdScript(script, async (turn) => {
    const { output } = await conversation.say(turn?.client, source.forTurn({ mode: "scripted" }));
    return output.move;
  });
  return conversation;
};

/** The same client's lines with and without a model: the record that comes of each, field by field. */
export const compareRecords = async (script: Script, rules: Language): Promise<string[]> => {
  const without = draftOf(await heldByRules(script, rules));
  const { conversation } = await replay(script, rules);
  const withModel = draftOf(conversation);
  return FIELD_NAMES.flatMap((name) => {
    const [one, other] = [without, withModel].map(
      (draft) => (draft && valueOf(draft, name)) ?? "–",
    );
    return one === other ? [] : [`    ${name}`, `      rules: ${one}`, `      model: ${other}`];
  });
};
