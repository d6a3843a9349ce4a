import type { Coach, CoachOutput } from "../../src/coach/coach.ts";
import { newSession } from "../../src/coach/session.ts";

/** A real implementation of the coach's port that says back how many turns there were. */
export const fixedCoach: Coach = {
  respond: async (input): Promise<CoachOutput> => {
    const before = input.session ?? newSession();
    const turns = before.turns + input.incoming.length;
    const ask = { move: "ask-desired-change", slot: "desiredChange", input: "text" } as const;
    const facts = input.incoming.map(({ text }) => ({
      slot: "desiredChange" as const,
      value: text === "" ? "nothing" : text,
      provenance: "said" as const,
      quote: text,
    }));
    return {
      session: { ...before, turns, ask, facts: [...before.facts, ...facts].slice(0, 1) },
      phase: before.phase,
      move: ask.move,
      reply: turns === 0 ? "Hello. What would you like?" : `That is turn ${turns}. And then?`,
      ask,
      card: undefined,
      effects: [],
      wordedBy: "rules",
    };
  },
};
