import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";

import { nameOfError } from "./log.ts";
import { problemOf, Refusal } from "./refusal.ts";
import { requestIdOf } from "./route.ts";
import type { ServerDeps } from "./server-deps.ts";

export const notFound: RequestHandler = () => {
  throw new Refusal("not-found");
};

export const wrongMethod =
  (methods: readonly string[]): RequestHandler =>
  (request, response) => {
    const allowed = methods.map((method) => method.toUpperCase());
    response.setHeader("Allow", [...allowed, "OPTIONS"].join(", "));
    if (request.method === "OPTIONS") {
      response.status(204).end();
      return;
    }
    throw new Refusal("wrong-method");
  };

/** The last stop: whatever was thrown leaves as a code and a sentence, and says nothing else. */
export const answerErrors =
  (deps: ServerDeps): ErrorRequestHandler =>
  (thrown: unknown, _request: Request, response: Response, next): void => {
    const { status, ...problem } = problemOf(thrown, requestIdOf(response));
    if (problem.code === "internal") {
      deps.log.error("a request broke", {
        requestId: problem.requestId,
        ...nameOfError(thrown),
      });
    }
    if (response.headersSent) {
      next(thrown);
      return;
    }
    response.locals["code"] = problem.code;
    if (thrown instanceof Refusal && thrown.retryAfterSeconds !== undefined) {
      response.setHeader("Retry-After", String(thrown.retryAfterSeconds));
    }
    if (status === 401) response.setHeader("WWW-Authenticate", "Bearer");
    response.setHeader("Cache-Control", "no-store");
    response.status(status).json(problem);
  };
