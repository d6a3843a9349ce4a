import { END, START, StateGraph } from "@langchain/langgraph";

import type { CoachDeps } from "./coach-deps.ts";
import { CoachChannels } from "./coach-state.ts";
import { createAnswerOnHold } from "./nodes/answer-on-hold.ts";
import { createAnswerSafety } from "./nodes/answer-safety.ts";
import { createClarify } from "./nodes/clarify.ts";
import { createExplore } from "./nodes/explore.ts";
import { createImplement } from "./nodes/implement.ts";
import { createReadMessage } from "./nodes/read-message.ts";
import { createRefine } from "./nodes/refine.ts";
import { createRevise } from "./nodes/revise.ts";
import { createWordReply } from "./nodes/word-reply.ts";
import {
  routeAfterClarify,
  routeAfterExplore,
  routeAfterImplement,
  routeAfterReading,
  routeAfterRefine,
  routeAfterRevise,
  routeAfterSafety,
  routeStart,
} from "./routes.ts";

/** The state machine of one turn, and nothing else. `docs/graph.mmd` is drawn from it. */
export const createGraph = (deps: CoachDeps) =>
  new StateGraph(CoachChannels)
    .addNode("answer-safety", createAnswerSafety(deps))
    .addNode("answer-on-hold", createAnswerOnHold(deps))
    .addNode("read-message", createReadMessage(deps))
    .addNode("explore", createExplore())
    .addNode("clarify", createClarify())
    .addNode("refine", createRefine(deps))
    .addNode("implement", createImplement())
    .addNode("revise", createRevise())
    .addNode("word-reply", createWordReply(deps))
    .addConditionalEdges(START, routeStart, ["answer-safety", "answer-on-hold", "read-message"])
    .addConditionalEdges("answer-safety", routeAfterSafety, {
      "read-message": "read-message",
      end: END,
    })
    .addConditionalEdges("answer-on-hold", routeAfterSafety, {
      "read-message": "read-message",
      end: END,
    })
    .addConditionalEdges("read-message", routeAfterReading, [
      "explore",
      "clarify",
      "refine",
      "implement",
      "revise",
      "word-reply",
    ])
    .addConditionalEdges("explore", routeAfterExplore, ["clarify", "word-reply"])
    .addConditionalEdges("clarify", routeAfterClarify, ["explore", "refine", "word-reply"])
    .addConditionalEdges("refine", routeAfterRefine, ["explore", "implement", "word-reply"])
    .addConditionalEdges("implement", routeAfterImplement, ["refine", "revise", "word-reply"])
    .addConditionalEdges("revise", routeAfterRevise, ["explore", "refine", "word-reply"])
    .addEdge("word-reply", END)
    .compile();
