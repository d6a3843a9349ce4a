import { CONSENT_KINDS, NEEDED_CONSENTS } from "../../domain/consent.ts";
import { welcomeSchema, type Welcome } from "../../wire/welcome.ts";
import { Refusal } from "../refusal.ts";
import type { Route } from "../route.ts";

export const welcome: Route = {
  method: "get",
  path: "/v1/welcome/:embedKey",
  who: "door",
  summary: "What the first screen needs before anything is kept, and help for those who decline.",
  answers: {
    200: {
      description: "The practice, its help lines, the consents to ask for.",
      schema: welcomeSchema,
    },
  },
  handle: async (deps, request, response) => {
    const practice = await deps.practices.byEmbedKey(request.params["embedKey"]?.toString() ?? "");
    if (!practice) throw new Refusal("not-found");
    const mode = deps.modeOf(practice);
    const mayAskModel = mode === "generative" || mode === "reviewed";
    const answer: Welcome = {
      practice: {
        name: practice.name,
        contact: practice.contact,
        coverHours: practice.coverHours,
      },
      mode,
      consents: CONSENT_KINDS.filter((kind) => kind !== "model-vendor" || mayAskModel).map(
        (kind) => ({
          kind,
          version: deps.consentVersions[kind],
          needed: NEEDED_CONSENTS.includes(kind),
        }),
      ),
      help: deps.helpCard(practice),
    };
    response.json(answer);
  },
};
