import express, { type Express, type Request, type Response } from "express";

import { addressOf } from "./authenticate.ts";
import { answerErrors, notFound, wrongMethod } from "./answer-errors.ts";
import { crossOrigin } from "./cross-origin.ts";
import { describeApi } from "./openapi.ts";
import { followRequest } from "./follow-request.ts";
import { pages } from "./pages.ts";
import type { Method, Route } from "./route.ts";
import { Refusal } from "./refusal.ts";
import { ROUTES } from "./route-table.ts";
import { securityHeaders } from "./security-headers.ts";
import type { ServerDeps } from "./server-deps.ts";

/** Chat interfaces send the whole history with each run: a long talk is far more than one message. */
const BODY_LIMIT = "2mb";

/** The whole HTTP side, from ports alone: tests start it on a free port with parts of their own. */
export const createApp = (deps: ServerDeps, routes: readonly Route[] = ROUTES): Express => {
  const app = express();
  app.set("trust proxy", deps.settings.trustedProxies);
  app.set("query parser", "simple");
  app.set("etag", false);
  app.use(followRequest(deps));
  app.use(securityHeaders(deps));
  app.use("/v1", crossOrigin(deps));
  for (const route of routes) mount(app, deps, route);
  let description: object | undefined;
  app.get("/openapi.json", (_request, response) => {
    description ??= describeApi(routes);
    response.json(description);
  });
  for (const [path, methods] of methodsByPath(routes)) app.all(path, wrongMethod(methods));
  app.all("/openapi.json", wrongMethod(["get"]));
  if (deps.settings.webDir !== undefined) app.use(pages(deps, deps.settings.webDir));
  app.use(notFound);
  app.use(answerErrors(deps));
  return app;
};

const readJson = express.json({ limit: BODY_LIMIT, type: "application/json" });

const readForm = express.urlencoded({ extended: false, limit: "4kb" });

const mount = (app: Express, deps: ServerDeps, route: Route): void => {
  const handle = async (request: Request, response: Response): Promise<void> => {
    response.locals["route"] = route.path;
    if (!route.hearsFirst) {
      if (route.who !== "anyone") await deps.limits.spend("requests", addressOf(request));
      // No id of ours holds a NUL, and no database takes one.
      if (Object.values(request.params).some((part) => part.includes("\0")))
        throw new Refusal("not-found");
    }
    response.setHeader("Cache-Control", "no-store");
    await route.handle(deps, request, response);
  };
  // Express 5 hands a rejected promise to the error handler.
  if (route.takesForm) app[route.method](route.path, readForm, handle);
  else if (route.body) app[route.method](route.path, readJson, handle);
  else app[route.method](route.path, handle);
};

const methodsByPath = (routes: readonly Route[]): ReadonlyMap<string, readonly Method[]> => {
  const found = new Map<string, readonly Method[]>();
  for (const { path, method } of routes) found.set(path, [...(found.get(path) ?? []), method]);
  return found;
};
