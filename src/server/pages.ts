import { join } from "node:path";

import express, { type RequestHandler, Router } from "express";

import { frameAncestorsOf } from "./origins.ts";
import { policyText } from "./security-headers.ts";
import type { ServerDeps } from "./server-deps.ts";

/** The built interface. The loader under /embed is meant for other websites; the pages are not. */
export const pages = (deps: ServerDeps, webDir: string): Router => {
  const router = Router();
  router.use(framePolicy(deps));
  if (!deps.settings.demo)
    router.get(["/", "/index.html"], (_request, _response, next) => next("router"));
  router.use(
    express.static(webDir, {
      index: "index.html",
      redirect: false,
      dotfiles: "ignore",
      setHeaders: (response, file) => {
        response.setHeader("Cache-Control", cacheRule(file));
        if (file.startsWith(join(webDir, "embed"))) {
          response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
          response.setHeader("Access-Control-Allow-Origin", "*");
        }
      },
    }),
  );
  return router;
};

/** A name with a hash never changes its content. Everything else is asked for again after a while. */
const cacheRule = (file: string): string => {
  if (/[-.][A-Za-z0-9_-]{8,}\.(js|css|woff2|svg|png)$/.test(file)) {
    return "public, max-age=31536000, immutable";
  }
  return file.endsWith(".html") ? "no-cache" : "public, max-age=300, must-revalidate";
};

/** A page with `?practice=<embed key>` may stand in a frame on that practice's websites, and nowhere else. */
const framePolicy =
  (deps: ServerDeps): RequestHandler =>
  async (request, response, next) => {
    const { practice: embedKey } = request.query;
    if (typeof embedKey === "string" && /^[^\0]{1,200}$/.test(embedKey)) {
      const practice = await deps.practices.byEmbedKey(embedKey);
      if (practice) {
        const ancestors = ["'self'", ...frameAncestorsOf(practice.allowedOrigins)];
        response.setHeader("Content-Security-Policy", policyText(ancestors));
        response.removeHeader("X-Frame-Options");
      }
    }
    next();
  };
