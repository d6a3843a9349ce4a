import { z } from "zod";

import { CLIENT_STATUS } from "../../domain/lifecycle.ts";
import { type GoalVersion, goalVersionSchema } from "../../domain/goal.ts";
import { planPage } from "../plan/plan-page.ts";
import { conversationRoute } from "../route.ts";
import { getPlan } from "../plan/get-plan.ts";

const shownGoalSchema = goalVersionSchema.extend({
  /** Draft, With your clinician, Agreed, Finished. */
  clientStatus: z.string(),
});

const withClientStatus = (goal: GoalVersion): z.output<typeof shownGoalSchema> =>
  Object.assign({ clientStatus: CLIENT_STATUS[goal.status] }, goal);

export const listGoals = conversationRoute({
  method: "get",
  path: "/v1/conversations/:id/goals",
  summary: "This client's goals, each in its newest version.",
  answers: {
    200: { description: "The goals.", schema: z.object({ goals: z.array(shownGoalSchema) }) },
  },
  handle: async (deps, { response, visitor }) => {
    const { goals } = await deps.conversations.state(visitor);
    response.json({
      goals: goals.map(withClientStatus),
    });
  },
});

export const showGoal = conversationRoute({
  method: "get",
  path: "/v1/conversations/:id/goals/:goalId",
  summary: "One goal: as JSON, or as a page to read and print when HTML is asked for.",
  answers: { 200: { description: "The goal.", schema: shownGoalSchema } },
  handle: async (deps, { request, response, visitor }) => {
    const { goal, plan } = await getPlan(deps, visitor, request.params["goalId"]);
    response.vary("Accept");
    if (request.accepts(["json", "html"]) === "html") {
      response.type("html").send(planPage(plan, deps.planKit.words.print));
      return;
    }
    response.json(withClientStatus(goal));
  },
});
