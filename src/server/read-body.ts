import type { Request } from "express";
import type { z } from "zod";

import { Refusal } from "./refusal.ts";

/** What was sent, in the shape it should have. The refusal names places, never what stood there. */
export const readBody = <S extends z.ZodType>(schema: S, request: Request): z.output<S> => {
  if (request.body === undefined && !request.is("application/json")) {
    throw new Refusal("wrong-content-type");
  }
  const parsed = schema.safeParse(request.body);
  if (parsed.success) return parsed.data;
  const fields = parsed.error.issues.map(({ path }) => path.map(String).join(".") || "body");
  throw new Refusal("not-understood", { fields: [...new Set(fields)].slice(0, 10) });
};
