import type { CoachDeps } from "./coach-deps.ts";
import type { Coach, CoachInput } from "./coach.ts";
import { createGraph } from "./graph.ts";
import { newSession, type Session } from "./session.ts";
import { seedFromGoal } from "./seed-from-goal.ts";

const openingSession = (input: CoachInput): Session => {
  const goal = input.goals.findLast(({ status }) => status === "active" || status === "accepted");
  return input.kind === "check-in" && goal ? seedFromGoal(goal) : newSession();
};

/** The machine behind one door: the same input gives the same output, whatever happens around it. */
export const createCoach = (deps: CoachDeps): Coach => {
  const graph = createGraph(deps);
  return {
    async respond(input, language) {
      const { output } = await graph.invoke(
        {
          input,
          text: input.incoming.map(({ text }) => text).join("\n"),
          session: input.session ?? openingSession(input),
          heading: "stay",
        },
        { configurable: { language } },
      );
      if (!output) throw new Error("a turn of the graph ended without a reply");
      return output;
    },
  };
};
