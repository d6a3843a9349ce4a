import { getPlan } from "../plan/get-plan.ts";
import { planCalendar } from "../plan/plan-calendar.ts";
import { planPage } from "../plan/plan-page.ts";
import { planPdf } from "../plan/plan-pdf.ts";
import { Refusal } from "../refusal.ts";
import { conversationRoute } from "../route.ts";

/** Where paper is Letter and not A4. */
const LETTER_COUNTRIES = new Set(["US", "CA"]);

/**
 * A form of the widget's opens the plan in a tab of its own. The token is in the form's body and never in
 * an address; another website can send such a form but cannot read what comes of it.
 */
export const openPlan = conversationRoute({
  method: "post",
  path: "/v1/conversations/:id/goals/:goalId/page",
  summary: "The plan as a page to print, for a form whose one field is the conversation's token.",
  takesForm: true,
  answers: { 200: { description: "The page.", mediaType: "text/html" } },
  handle: async (deps, { request, response, visitor }) => {
    const { plan } = await getPlan(deps, visitor, request.params["goalId"]);
    response.type("html").send(planPage(plan, deps.planKit.words.print));
  },
});

export const downloadPdf = conversationRoute({
  method: "get",
  path: "/v1/conversations/:id/goals/:goalId/plan.pdf",
  summary: "The plan as a tagged PDF.",
  answers: { 200: { description: "The file.", mediaType: "application/pdf" } },
  handle: async (deps, { request, response, visitor }) => {
    const { goal, plan, practice } = await getPlan(deps, visitor, request.params["goalId"]);
    const file = await planPdf(plan, {
      fontFolder: deps.planKit.fontFolder,
      size: LETTER_COUNTRIES.has(practice.country) ? "LETTER" : "A4",
      madeAt: goal.createdAt,
    });
    response.attachment("my-plan.pdf").send(file);
  },
});

export const downloadCalendar = conversationRoute({
  method: "get",
  path: "/v1/conversations/:id/goals/:goalId/plan.ics",
  summary: "The days of the plan as all-day entries for a calendar. They name no goal.",
  answers: { 200: { description: "The file.", mediaType: "text/calendar" } },
  handle: async (deps, { request, response, visitor }) => {
    const { goal } = await getPlan(deps, visitor, request.params["goalId"]);
    const file = planCalendar(goal, deps.planKit.words);
    if (file === undefined) throw new Refusal("not-found");
    response.attachment("my-plan.ics").type("text/calendar; charset=utf-8").send(file);
  },
});
