import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Coach, CoachInput, CoachOutput } from "../../src/coach/coach.ts";
import type { Language, ModelCall, TurnLanguage } from "../../src/coach/language.ts";
import type { Session } from "../../src/coach/session.ts";
import { readConfig } from "../../src/config.ts";
import type { Line } from "../../src/domain/conversation.ts";
import type { GoalVersion } from "../../src/domain/goal.ts";
import { createRulesLanguage, parseRulesPhrases } from "../../src/language/rules/rules-language.ts";
import { loadSafetyTexts } from "../../src/safety/load-cards.ts";
import { coachOf } from "../../src/wiring/coach-of.ts";

const PROMPTS = join(import.meta.dirname, "..", "..", "prompts");
export const SYSTEM_PROMPTS = join(PROMPTS, "en", "system");
const NOW = "2026-11-23T18:00:00.000Z";

export const loadRulesLanguage = (): Language => {
  const read = (name: string): string => readFileSync(join(PROMPTS, "en", name), "utf8");
  return createRulesLanguage(
    parseRulesPhrases({
      acknowledgements: read("acknowledgements.yaml"),
      transitions: read("transitions.yaml"),
    }),
  );
};

/** The coach as the program wires it, with ids that are the same each time. */
export const loadCoach = async (): Promise<Coach> => {
  let id = 0;
  const newId = (): string => {
    id += 1;
    return `id-${id}`;
  };
  const { coach } = await coachOf(readConfig({}), loadSafetyTexts(PROMPTS), newId);
  return coach;
};

export interface Said {
  readonly output: CoachOutput;
  readonly calls: readonly ModelCall[];
}

/** One conversation held in memory, without a database: what the coach said, and what it kept. */
export interface Conversation {
  /** No text: the opening. */
  say(text: string | undefined, language: TurnLanguage): Promise<Said>;
  readonly session: Session | undefined;
  readonly goals: readonly GoalVersion[];
}

export const startConversation = (coach: Coach): Conversation => {
  let session: Session | undefined;
  const lines: Line[] = [];
  const goals: GoalVersion[] = [];
  const hear = (role: Line["role"], text: string): number => {
    lines.push({ seq: lines.length + 1, role, text, at: NOW });
    return lines.length;
  };
  const inputFor = (text: string | undefined): CoachInput => {
    const recent = [...lines];
    const seq = text === undefined ? 0 : hear("client", text);
    const screen = { level: "none" as const, kinds: [], rule: "none" };
    return {
      moment: { now: NOW, timeZone: "Europe/London" },
      kind: "widget",
      mode: "generative",
      practice: {
        id: "practice",
        name: "Willow Street",
        country: "US",
        timeZone: "America/New_York",
        coverHours: "Mon–Fri 9–5",
        contact: { phone: "555 0100 200" },
      },
      client: { hasClinician: false },
      session,
      incoming: text === undefined ? [] : [{ messageId: `m-${seq}`, seq, text, screen }],
      recent,
      hold: undefined,
      goals,
      disclosure: text === undefined ? "first-use" : undefined,
    };
  };
  return {
    say: async (text, language) => {
      const output = await coach.respond(inputFor(text), language);
      session = output.session;
      hear("coach", output.reply);
      goals.push(...output.effects.flatMap(savedGoal));
      return { output, calls: language.modelCalls() };
    },
    get session() {
      return session;
    },
    goals,
  };
};

const savedGoal = (effect: CoachOutput["effects"][number]): GoalVersion[] => {
  if (effect.kind !== "save-goal") return [];
  const { goalId, version, draft, openPoints, status } = effect;
  return [
    {
      goalId,
      version,
      draft,
      openPoints: [...openPoints],
      status,
      createdAt: NOW,
      createdBy: "client",
      consentMessageId: "m",
    },
  ];
};
