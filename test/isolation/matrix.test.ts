import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { ROUTES } from "../../src/server/route-table.ts";
import type { Route } from "../../src/server/route.ts";
import { openTestServer, type TestServer } from "../http/open-test-server.ts";
import { PRACTICE } from "../http/parts.ts";
import { OPEN_ROUTES, ROWS, type Row, STAFF_ROWS } from "./rows.ts";
import { headersOf, type Person, seedPerson } from "./seed.ts";

const nameOf = ({ method, path }: Route): string => `${method} ${path}`;
const GUARDED = ROUTES.filter(({ who }) => who === "conversation").sort(
  (a, b) => Number(ROWS[nameOf(a)]?.ends ?? false) - Number(ROWS[nameOf(b)]?.ends ?? false),
);
const rowOf = (route: Route): Row => {
  const row = ROWS[nameOf(route)];
  if (!row) throw new Error(`no row for ${nameOf(route)}`);
  return row;
};

let server: TestServer;
let ana: Person;
let ben: Person;
let cleo: Person;
beforeAll(async () => {
  server = await openTestServer();
  await server.store.practices.put({ ...PRACTICE, id: "p-2", name: "Other Practice" });
  await server.store.practices.addEmbedKey("p-2", "pk_other");
  ana = await seedPerson(server, "ana");
  ben = await seedPerson(server, "ben");
  cleo = await seedPerson(server, "cleo", "pk_other");
});
afterAll(() => server.close());

/** Whose conversation is in the address, and whose goal or message. */
const pathFor = (route: Route, conversationId: string, inside: Pick<Person, "goal" | "message">) =>
  route.path.replace(/:(\w+)/g, (_hole, name: string) => {
    if (name === "id") return conversationId;
    const value = rowOf(route).params?.[name] ?? "";
    return value === "goal" || value === "message" ? inside[value] : value;
  });

const call = async (
  route: Route,
  path: string,
  headers: Record<string, string>,
): Promise<{ status: number; body: string }> => {
  const { body } = rowOf(route);
  const response = await fetch(`${server.url}${path}`, {
    method: route.method.toUpperCase(),
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return {
    status: response.status,
    body: text.replace(/"requestId":"[^"]*"/, '"requestId":"…"'),
  };
};

const MISSING = { goal: "goal-of-nobody", message: "m-of-nobody" };
const others = (): readonly Person[] => [ben, cleo];

describe("the isolation matrix", () => {
  it("has a row for every route, and a reason for every route without a guard", () => {
    const guarded = GUARDED.map(nameOf).sort();
    const staffed = ROUTES.filter(({ who }) => who === "staff").map(nameOf);
    expect(staffed.sort()).toEqual(Object.keys(STAFF_ROWS).sort());
    const open = ROUTES.filter(({ who }) => !["conversation", "staff"].includes(who)).map(nameOf);
    expect(guarded).toEqual(Object.keys(ROWS).sort());
    expect(open.sort()).toEqual(Object.keys(OPEN_ROUTES).sort());
  });

  it("would notice a route that nobody wrote a row for", () => {
    const [first] = GUARDED;
    if (!first) throw new Error("no guarded route");
    expect(() => rowOf({ ...first, path: "/v1/conversations/:id/secrets" })).toThrow(/no row/);
  });

  describe.each(GUARDED.map((route) => [nameOf(route), route] as const))("%s", (_name, route) => {
    it("asks for a token", async () => {
      const path = pathFor(route, ana.conversationId, ana);
      const { authorization: _none, ...headers } = headersOf(ana);
      const answer = await call(route, path, headers);
      expect(answer.status).toBe(401);
      expect(answer.body).not.toContain("canary");
    });

    it("takes no token that was made up", async () => {
      const headers = headersOf({ token: "x".repeat(43) });
      const there = await call(route, pathFor(route, ana.conversationId, ana), headers);
      const nowhere = await call(route, pathFor(route, "nobody", MISSING), headers);
      expect(there).toEqual(nowhere);
      expect(there.status).toBe(401);
    });

    it("answers someone else's conversation exactly like one that does not exist", async () => {
      for (const other of others()) {
        const foreign = await call(
          route,
          pathFor(route, other.conversationId, other),
          headersOf(ana),
        );
        const missing = await call(route, pathFor(route, "nobody", MISSING), headersOf(ana));
        expect(foreign).toEqual(missing);
        expect(foreign.status).toBe(404);
      }
    });

    it("answers someone else's goal or message in one's own conversation like a missing one", async () => {
      const params = Object.values(rowOf(route).params ?? {});
      if (!params.includes("goal") && !params.includes("message")) return;
      for (const other of others()) {
        const foreign = await call(
          route,
          pathFor(route, ana.conversationId, other),
          headersOf(ana),
        );
        const missing = await call(
          route,
          pathFor(route, ana.conversationId, MISSING),
          headersOf(ana),
        );
        expect(foreign).toEqual(missing);
        expect(foreign.status).toBe(404);
      }
    });

    it("gives its owner what is theirs and nothing of anyone else", async () => {
      const own = await call(route, pathFor(route, ana.conversationId, ana), headersOf(ana));
      expect(own.status).toBe(rowOf(route).ownerGets);
      for (const other of others()) {
        expect(own.body).not.toContain(other.canary);
        expect(own.body).not.toContain(other.conversationId);
      }
    });
  });

  it("leaves the others whole after one has erased everything", async () => {
    const gone = await fetch(`${server.url}/v1/conversations/${ana.conversationId}`, {
      headers: headersOf(ana),
    });
    expect(gone.status).toBe(401);
    for (const other of others()) {
      const view = await fetch(`${server.url}/v1/conversations/${other.conversationId}`, {
        headers: headersOf(other),
      });
      expect(await view.text()).toContain(other.canary);
    }
  });
});
