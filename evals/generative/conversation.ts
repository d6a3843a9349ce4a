import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { Coach, CoachInput, CoachOutput } from "../../src/coach/coach.ts";
import { createCoach } from "../../src/coach/create-coach.ts";
import type { Language, ModelCall, TurnLanguage } from "../../src/coach/language.ts";
import { loadCatalogue } from "../../src/coach/moves/load-catalogue.ts";
import type { Session } from "../../src/coach/session.ts";
import type { Line } from "../../src/domain/conversation.ts";
import type { GoalVersion } from "../../src/domain/goal.ts";
import { createRulesLanguage, parseRulesPhrases } from "../../src/language/rules/rules-language.ts";
import { loadSafetyTexts } from "../../src/safety/load-cards.ts";
import { scopeSentence } from "../../src/smart/scope.ts";
import type { ScopeRuleId } from "../../src/smart/scope/scope-rule.ts";

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

export const loadCoach = (rules: Language): Coach => {
  const safety = loadSafetyTexts(PROMPTS);
  let id = 0;
  return createCoach({
    catalogue: loadCatalogue(join(PROMPTS, "en", "moves")),
    rules,
    safety: safety.catalogue,
    disclosure: safety.disclosure,
    scopeSentence: (rule) => scopeSentence(rule as ScopeRuleId),
    newId: () => {
      id += 1;
      return `id-${id}`;
    },
  });
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
