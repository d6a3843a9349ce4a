import { z } from "zod";

import { exportPage } from "../export-page.ts";
import { conversationRoute } from "../route.ts";

export const exportData = conversationRoute({
  method: "get",
  path: "/v1/conversations/:id/export",
  summary:
    "Everything Cairn keeps of this client, as JSON, or as a page to read when HTML is asked for.",
  answers: { 200: { description: "All of it.", schema: z.looseObject({}) } },
  handle: async (deps, { request, response, visitor }) => {
    const exported = await deps.dataRights.exportOf(visitor);
    response.vary("Accept");
    if (request.accepts(["json", "html"]) === "html") {
      response.type("html").send(exportPage(exported));
      return;
    }
    response.setHeader("Content-Disposition", 'attachment; filename="cairn-export.json"');
    response.json(exported);
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
