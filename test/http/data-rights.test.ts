import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { headersOf, type Person, seedPerson } from "../isolation/seed.ts";
import { openTestServer, type TestServer } from "./open-test-server.ts";

let server: TestServer;
let ana: Person;
beforeAll(async () => {
  server = await openTestServer();
  ana = await seedPerson(server, `<script>alert("1")</script>ana`);
});
afterAll(() => server.close());

const call = (method: string, path: string, accept = "application/json") =>
  fetch(`${server.url}/v1/conversations/${ana.conversationId}${path}`, {
    method,
    headers: { ...headersOf(ana), accept },
  });

describe("what Cairn keeps of someone", () => {
  it("is theirs as JSON, whole", async () => {
    const text = await (await call("GET", "/export")).text();
    expect(JSON.parse(text)).toMatchObject({
      format: "cairn-export",
      goals: [{ goalId: ana.goal }],
      conversations: [{ lines: [{ role: "coach" }, { role: "client" }, { role: "coach" }] }],
    });
  });

  it("is theirs as a page to read, in which their own words can do no harm", async () => {
    const page = await call("GET", "/export", "text/html");
    expect(page.headers.get("content-type")).toContain("text/html");
    const html = await page.text();
    expect(html).toContain("I want canary-&lt;script&gt;");
    expect(html).not.toContain("<script");
  });

  it("shows a goal as a page as well", async () => {
    const goal = await call("GET", `/goals/${encodeURIComponent(ana.goal)}`, "text/html");
    const html = await goal.text();
    expect(html).toContain("every Sunday for four weeks");
    expect(html).not.toContain("<script>");
  });

  it("is gone when they want it gone: no byte of their words stays in any file", async () => {
    const bytes = () =>
      readdirSync(server.folder, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(db|db-wal|db-shm|sealed)$/.test(name))
        .map((name) => readFileSync(join(server.folder, name)).toString("latin1"))
        .join("");
    expect(bytes()).toContain(ana.goal);
    expect((await call("DELETE", "")).status).toBe(204);
    expect((await call("GET", "")).status).toBe(401);
    expect(bytes()).not.toContain("canary-");
  });
});
