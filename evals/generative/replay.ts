import type { CoachOutput } from "../../src/coach/coach.ts";
import type { Language, ModelCall } from "../../src/coach/language.ts";
import { createLanguageSource } from "../../src/language/source.ts";
import { startReplayServer } from "../../test/faults/replay-server.ts";
import { loadCoach, startConversation, SYSTEM_PROMPTS, type Conversation } from "./conversation.ts";
import { holdScript, type Script } from "./script.ts";

export interface ReplayedTurn {
  readonly client: string | undefined;
  readonly output: CoachOutput;
  readonly calls: readonly ModelCall[];
  /** Tasks asked for that the script does not answer, and answers nobody asked for. */
  readonly unanswered: readonly string[];
  readonly leftOver: readonly string[];
  /** Rules that an answer of this turn broke. */
  readonly faults: readonly string[];
}

export interface Replay {
  readonly turns: readonly ReplayedTurn[];
  readonly conversation: Conversation;
}

/** Holds a conversation again: the real coach, the real client of a real server that says what was written for it. */
export const replay = async (script: Script, rules: Language): Promise<Replay> => {
  const server = await startReplayServer();
  try {
    let faults: string[] = [];
    const source = createLanguageSource({
      onRejected: (rejection) => faults.push(...rejection.faults),
      rules,
      openai: {
        apiKey: "key",
        model: "by-hand",
        baseUrl: server.baseUrl,
        systemPromptsDir: SYSTEM_PROMPTS,
      },
      clock: { now: () => "2026-11-23T18:00:00.000Z" },
      breaker: { failures: 1_000, restMs: 1_000 },
    });
    const conversation = startConversation(await loadCoach());
    const turns: ReplayedTurn[] = [];
    await holdScript(script, async (turn) => {
      faults = [];
      const draft = turn?.draft ?? script.draft;
      server.turn({
        read: turn?.read,
        draft: [draft, draft],
        word: turn?.word,
        reword: turn?.reword,
      });
      const language = source.forTurn({ mode: "generative" });
      const { output, calls } = await conversation.say(turn?.client, language);
      const { unanswered } = server;
      turns.push({
        client: turn?.client,
        output,
        calls,
        unanswered,
        leftOver: server.leftOver().filter((task) => task !== "draft"),
        faults,
      });
      return output.move;
    });
    return { turns, conversation };
  } finally {
    await server.close();
  }
};
