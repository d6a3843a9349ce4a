import { z } from "zod";

import { conversationRoute } from "../route.ts";

export const exportData = conversationRoute({
  method: "get",
  path: "/v1/conversations/:id/export",
  summary: "Everything Cairn keeps of this client, as JSON.",
  answers: { 200: { description: "All of it.", schema: z.looseObject({}) } },
  handle: async (deps, { response, visitor }) => {
    response.setHeader("Content-Disposition", 'attachment; filename="cairn-export.json"');
    response.json(await deps.dataRights.exportOf(visitor));
  },
});

export const eraseData = conversationRoute({
  method: "delete",
  path: "/v1/conversations/:id",
  summary: "Delete this client and everything kept of them. It cannot be undone.",
  answers: { 204: { description: "It is gone, and so is the token." } },
  handle: async (deps, { response, visitor }) => {
    await deps.dataRights.erase(visitor);
    response.status(204).end();
  },
});
