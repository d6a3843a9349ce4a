import type { RequestHandler } from "express";
import helmet from "helmet";

import type { ServerDeps } from "./server-deps.ts";

/** What our own pages need and nothing more: no inline code, no other host, no frames around us. */
export const POLICY = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'"],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "frame-src": ["'self'"],
  "manifest-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'self'"],
  "frame-ancestors": ["'none'"],
  "object-src": ["'none'"],
} as const;

export const policyText = (frameAncestors: readonly string[]): string =>
  Object.entries({ ...POLICY, "frame-ancestors": frameAncestors })
    .map(([name, values]) => `${name} ${values.join(" ")}`)
    .join("; ");

export const securityHeaders = (deps: ServerDeps): RequestHandler =>
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: Object.fromEntries(
        Object.entries(POLICY).map(([name, values]) => [name, [...values]]),
      ),
    },
    // Told only where TLS is certain to be in front of us; on loopback it would break the browser's other pages.
    strictTransportSecurity: deps.settings.publicOrigin?.startsWith("https:")
      ? { maxAge: 31_536_000, includeSubDomains: false }
      : false,
    referrerPolicy: { policy: "no-referrer" },
    crossOriginResourcePolicy: { policy: "same-origin" },
    xFrameOptions: { action: "deny" },
  });
