import type { Request } from "express";

import {
  draftOutcomeSchema,
  releaseRequestSchema,
  waitingDraftsSchema,
} from "../../wire/waiting-draft.ts";
import { Refusal } from "../refusal.ts";
import { staffRoute } from "../route.ts";

export const listDrafts = staffRoute({
  method: "get",
  path: "/v1/staff/drafts",
  summary:
    "Replies that a model worded and no client has seen yet (mode `reviewed`), oldest first.",
  answers: { 200: { description: "What waits.", schema: waitingDraftsSchema } },
  handle: async (deps, { response, member }) => {
    response.json({ drafts: await deps.staff.drafts(member) });
  },
});

export const releaseDraft = staffRoute({
  method: "post",
  path: "/v1/staff/drafts/:draftId/release",
  summary: "Let the client have a reply, as it is or in other words. A goal's own words stay.",
  body: releaseRequestSchema,
  answers: { 200: { description: "The client has it.", schema: draftOutcomeSchema } },
  handle: async (deps, { request, response, member, body }) => {
    const outcome = await deps.staff.release(member, draftIdOf(request.params), body.text);
    if (outcome === "none") throw new Refusal("not-found");
    if (outcome === "stale") throw new Refusal("changed-meanwhile");
    if (outcome === "statement-changed") throw new Refusal("not-understood", { fields: ["text"] });
    response.json({ outcome });
  },
});

export const declineDraft = staffRoute({
  method: "post",
  path: "/v1/staff/drafts/:draftId/decline",
  summary: "Keep a reply back: the client gets what the rules say, within seconds.",
  answers: { 200: { description: "It will not be sent.", schema: draftOutcomeSchema } },
  handle: async (deps, { request, response, member }) => {
    const outcome = await deps.staff.decline(member, draftIdOf(request.params));
    if (outcome === "none") throw new Refusal("not-found");
    response.json({ outcome });
  },
});

const draftIdOf = (params: Request["params"]): string => params["draftId"]?.toString() ?? "";
