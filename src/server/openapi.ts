import {
  extendZodWithOpenApi,
  OpenAPIRegistry,
  OpenApiGeneratorV31,
} from "@asteasolutions/zod-to-openapi";
import { z } from "zod";

import { problemSchema } from "../wire/problem.ts";
import type { Answer, Route } from "./route.ts";

extendZodWithOpenApi(z);

/** The description is made of the schemas that check the requests: it cannot drift from them. */
export const describeApi = (routes: readonly Route[]): object => {
  const registry = new OpenAPIRegistry();
  const bearer = registry.registerComponent("securitySchemes", "conversation", {
    type: "http",
    scheme: "bearer",
    description: "The token from POST /v1/conversations; it opens that one conversation.",
  });
  const staff = registry.registerComponent("securitySchemes", "staff", {
    type: "http",
    scheme: "bearer",
    description: "A key from `cairn staff key`; it opens one practice.",
  });
  for (const route of routes) {
    registry.registerPath({
      method: route.method,
      path: route.path.replace(/:(\w+)/g, "{$1}"),
      summary: route.summary,
      ...(route.who === "conversation" ? { security: [{ [bearer.name]: [] }] } : {}),
      ...(route.who === "staff" ? { security: [{ [staff.name]: [] }] } : {}),
      request: {
        ...paramsOf(route.path),
        ...(route.body
          ? { body: { content: { "application/json": { schema: route.body } } } }
          : {}),
      },
      responses: {
        ...Object.fromEntries(
          Object.entries(route.answers).map(([status, answer]) => [status, toResponse(answer)]),
        ),
        default: {
          description: "Why not: a stable code, and a sentence a person understands.",
          content: { "application/json": { schema: problemSchema } },
        },
      },
    });
  }
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: "3.1.0",
    info: {
      title: "Cairn",
      version: "1",
      description: "A coach for goal setting in and between therapy sessions.",
    },
  });
};

const paramsOf = (path: string) => {
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? "");
  if (names.length === 0) return {};
  return { params: z.object(Object.fromEntries(names.map((name) => [name, z.string()]))) };
};

const toResponse = ({ description, schema, mediaType }: Answer) => ({
  description,
  ...(schema || mediaType
    ? { content: { [mediaType ?? "application/json"]: { schema: schema ?? z.string() } } }
    : {}),
});
