import type { Coach, CoachInput, CoachOutput } from "../../src/coach/coach.ts";
import type { TurnLanguage } from "../../src/coach/language.ts";
import type { Line, PolicyMode } from "../../src/domain/conversation.ts";
import type { GoalVersion } from "../../src/domain/goal.ts";
import type { Hold } from "../../src/domain/hold.ts";
import { screen } from "../../src/safety/screen/screen.ts";
import type { Client } from "./client.ts";
import { createSimulatedClient } from "./simulated-client.ts";
import type { Transcript, Turn } from "./transcript.ts";

const NOW = "2026-11-23T10:00:00.000Z";
const MOST_TURNS = 25;

const practice = {
  id: "practice",
  name: "Elm Practice",
  country: "US",
  timeZone: "America/New_York",
  coverHours: "Monday to Friday, 9 to 5",
  contact: { phone: "555-0100" },
};

/** What a store would keep between turns. */
interface Kept {
  readonly lines: Line[];
  readonly goals: Map<string, GoalVersion>;
  hold: Hold | undefined;
}

const keep = (kept: Kept, output: CoachOutput, messageId: string): GoalVersion | undefined => {
  let saved: GoalVersion | undefined;
  for (const effect of output.effects) {
    if (effect.kind === "set-hold") kept.hold = effect.hold;
    if (effect.kind === "set-goal-status") {
      const goal = kept.goals.get(effect.goalId);
      if (goal) kept.goals.set(effect.goalId, { ...goal, status: effect.status });
    }
    if (effect.kind !== "save-goal") continue;
    const { goalId, version, draft, openPoints, status } = effect;
    const by = { createdAt: NOW, createdBy: "client" as const, consentMessageId: messageId };
    saved = { goalId, version, draft, openPoints: [...openPoints], status, ...by };
    kept.goals.set(goalId, saved);
  }
  return saved;
};

const inputOf = (
  text: string | undefined,
  kept: Kept,
  session: CoachInput["session"],
  mode: PolicyMode,
): CoachInput => ({
  moment: { now: NOW, timeZone: "Europe/London" },
  kind: "widget",
  mode,
  practice,
  client: { hasClinician: true },
  session,
  incoming:
    text === undefined
      ? []
      : [
          {
            messageId: `m-${kept.lines.length}`,
            seq: kept.lines.length,
            text,
            screen: screen(text),
          },
        ],
  recent: [...kept.lines],
  hold: kept.hold,
  goals: [...kept.goals.values()],
  disclosure: text === undefined ? "first-use" : undefined,
});

/** The opening starts with fixed sentences about what Cairn is; the graders judge what comes after. */
const withoutDisclosure = (reply: string): string =>
  reply.replace(/^.*?\bI'm not a person[^.]*\. /s, "");

export interface Means {
  readonly coach: Coach;
  readonly languageOf: () => TurnLanguage;
  readonly mode: PolicyMode;
}

/** One client, from hello to the end or to the twenty-fifth message, against the real coach. */
export const holdConversation = async (
  client: Client,
  seed: number,
  { coach, languageOf, mode }: Means,
): Promise<Transcript> => {
  const person = createSimulatedClient(client, seed);
  const kept: Kept = { lines: [], goals: new Map(), hold: undefined };
  const turns: Turn[] = [];
  let last: CoachOutput | undefined;
  while (turns.length <= MOST_TURNS && !last?.session.ended) {
    const text = last ? person.answer({ move: last.move, ask: last.ask }) : undefined;
    const language = languageOf();
    const input = inputOf(text, kept, last?.session, mode);
    const output = await coach.respond(input, language);
    const seq = kept.lines.length + 1;
    if (text !== undefined) kept.lines.push({ seq, role: "client", text, at: NOW });
    kept.lines.push({ seq: seq + 1, role: "coach", text: output.reply, at: NOW });
    const saved = keep(kept, output, `m-${seq}`);
    const importance = output.session.ratings.importance?.value;
    turns.push({
      ...(text !== undefined && { client: text }),
      ...(last?.ask && { answered: last.ask }),
      reply: output.reply,
      own: withoutDisclosure(output.reply),
      move: output.move,
      phase: output.phase,
      ...(output.ask && { ask: output.ask }),
      wordedBy: output.wordedBy,
      ...(saved && { saved }),
      ...(importance !== undefined && { importance }),
      modelCalls: language.modelCalls().length,
    });
    last = output;
  }
  const ended = last?.session.ended;
  return { client, seed, turns, goals: [...kept.goals.values()], ...(ended && { ended }) };
};
