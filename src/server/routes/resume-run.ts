import { openEventStream } from "../event-stream.ts";
import { Refusal } from "../refusal.ts";
import { conversationRoute } from "../route.ts";
import { tellAnswer, tellProblem } from "../stream-run.ts";
import { runStarted } from "../run-events.ts";
import { waitForTurn } from "../wait-for-turn.ts";

export const resumeRun = conversationRoute({
  method: "get",
  path: "/v1/conversations/:id/runs/:runId/events",
  summary:
    "Take up a run again after a lost connection. The run is named by the id of its user message, or `opening`.",
  answers: {
    200: { description: "AG-UI events, from the saved turn.", mediaType: "text/event-stream" },
  },
  handle: async (deps, { request, response, visitor }) => {
    const runId = request.params["runId"]?.toString() ?? "";
    const known = runId === "opening" || (await deps.conversations.knows(visitor, runId));
    if (!known) throw new Refusal("not-found");
    const stream = openEventStream(response);
    const names = { threadId: visitor.conversationId, runId };
    stream.send([runStarted(names)]);
    try {
      const turn = await waitForTurn(deps, visitor, runId, () => response.destroyed);
      const run = { visitor, names, message: undefined };
      if (turn) await tellAnswer(deps, run, { kind: "repeat", turn }, stream);
    } catch (thrown) {
      tellProblem(deps, thrown, runId, stream);
    } finally {
      stream.end();
    }
  },
});
