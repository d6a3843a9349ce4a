import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ROUTES } from "../../src/server/route-table.ts";
import { openTestServer, type TestServer } from "./open-test-server.ts";
import { ORIGIN } from "./parts.ts";
import { startConversation } from "./start-conversation.ts";

let server: TestServer;
const webDir = mkdtempSync(join(tmpdir(), "cairn-web-"));
beforeAll(async () => {
  mkdirSync(join(webDir, "embed/v1"), { recursive: true });
  mkdirSync(join(webDir, "assets"));
  writeFileSync(join(webDir, "index.html"), "<!doctype html><title>Cairn</title>");
  writeFileSync(join(webDir, "embed/v1/cairn.js"), "0");
  writeFileSync(join(webDir, "embed/v1/widget-AbCd1234.js"), "0");
  server = await openTestServer((deps) => ({
    ...deps,
    settings: { ...deps.settings, webDir, demo: true },
  }));
});
afterAll(async () => {
  await server.close();
  rmSync(webDir, { recursive: true, force: true });
});

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers });

describe("every answer", () => {
  it.each(["/livez", "/v1/nothing", "/", "/embed/v1/cairn.js", "/openapi.json"])(
    "of %s carries a strict policy and no sign of what it runs on",
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-powered-by")).toBeNull();
      expect(headers.get("set-cookie")).toBeNull();
    },
  );

  it("of a conversation is kept in no cache", async () => {
    const { conversationId, token } = await startConversation(server.url);
    const response = await get(`/v1/conversations/${conversationId}`, {
      authorization: `Bearer ${token}`,
    });
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});

describe("other websites", () => {
  const preflight = (origin: string) =>
    fetch(`${server.url}/v1/conversations`, {
      method: "OPTIONS",
      headers: { origin, "access-control-request-method": "POST" },
    });

  it("may ask when a practice named them", async () => {
    const response = await preflight(ORIGIN);
    expect(response.status).toBe(204);
    expect(response.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(response.headers.get("access-control-allow-credentials")).toBeNull();
  });

  it.each(["https://evil.example", "null", `${ORIGIN}.evil.example`, "http://practice.example"])(
    "such as %s may not",
    async (origin) => {
      const response = await preflight(origin);
      expect(response.status).toBe(403);
      expect(response.headers.get("access-control-allow-origin")).toBeNull();
    },
  );

  it("may frame a page only where its practice allows it", async () => {
    const plain = await get("/");
    expect(plain.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
    const framed = await get("/?practice=pk_test");
    expect(framed.headers.get("content-security-policy")).toContain(
      `frame-ancestors 'self' ${ORIGIN}`,
    );
    const unknown = await get("/?practice=pk_nobody");
    expect(unknown.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  });
});

describe("the built pages", () => {
  it("are asked for again, unless their name tells their content", async () => {
    const rule = async (path: string) => (await get(path)).headers.get("cache-control");
    expect(await rule("/")).toBe("no-cache");
    expect(await rule("/embed/v1/cairn.js")).toBe("public, max-age=300, must-revalidate");
    expect(await rule("/embed/v1/widget-AbCd1234.js")).toBe("public, max-age=31536000, immutable");
  });

  it("let other websites load the widget, and the widget alone", async () => {
    const widget = await get("/embed/v1/cairn.js");
    expect(widget.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect((await get("/")).headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  it.each([
    "/../package.json",
    "/..%2f..%2fpackage.json",
    "/.env",
    "/embed/..%5c..%5cpackage.json",
  ])("reach nothing beside them at %s", async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});

describe("for the people who run it", () => {
  it("says whether it lives and whether it can save", async () => {
    expect((await get("/livez")).status).toBe(200);
    expect((await get("/readyz")).status).toBe(200);
  });

  it("counts without naming anyone", async () => {
    const { conversationId, token } = await startConversation(server.url);
    await get(`/v1/conversations/${conversationId}?q=canary`, { authorization: `Bearer ${token}` });
    const text = await (await get("/metrics")).text();
    expect(text).toContain('route="/v1/conversations/:id"');
    expect(text).not.toContain(conversationId);
    expect(text).not.toMatch(/canary|p-1|pk_test/);
  });

  it("shows no counts through a proxy", async () => {
    expect((await get("/metrics", { "x-forwarded-for": "203.0.113.9" })).status).toBe(404);
  });

  it("describes every route, from the schemas that check them", async () => {
    const description = (await (await get("/openapi.json")).json()) as {
      openapi: string;
      paths: Record<string, Record<string, { responses: object; requestBody?: object }>>;
    };
    expect(description.openapi).toBe("3.1.0");
    for (const { path, method, body } of ROUTES) {
      const described = description.paths[path.replace(/:(\w+)/g, "{$1}")]?.[method];
      expect(described?.responses).toHaveProperty("default");
      expect(described?.requestBody !== undefined).toBe(body !== undefined);
    }
  });
});
