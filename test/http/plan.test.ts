import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { GoalVersion } from "../../src/domain/goal.ts";
import { planCalendar } from "../../src/server/plan/plan-calendar.ts";
import { planPage } from "../../src/server/plan/plan-page.ts";
import { planPdf } from "../../src/server/plan/plan-pdf.ts";
import { planOf } from "../../src/server/plan/plan.ts";
import { loadPlanKit } from "../../src/wiring/plan-kit.ts";
import { type Person, seedPerson } from "../isolation/seed.ts";
import { openTestServer, type TestServer } from "./open-test-server.ts";
import { NOW, PRACTICE } from "./parts.ts";

const { words, fontFolder } = loadPlanKit(".");

const goalWith = (value: string, days: Partial<GoalVersion["draft"]> = {}): GoalVersion => ({
  goalId: "g-1",
  version: 3,
  draft: {
    kind: "target",
    fields: {
      statement: { state: "filled", value, provenance: "said" },
      potentialObstacles: {
        state: "filled",
        value: "late Thursdays → then I'll go on Saturday",
        provenance: "said",
      },
      supportResources: { state: "declined" },
    },
    ...days,
  },
  openPoints: [],
  status: "active",
  createdAt: NOW,
  createdBy: "client",
  consentMessageId: "m-1",
});

const planWith = (value: string, milestones: readonly string[] = []) =>
  planOf({
    goal: goalWith(value),
    milestones,
    practice: PRACTICE,
    help: {
      id: "help",
      version: 1,
      title: "",
      body: "",
      resources: [
        { label: "Emergency", detail: "911" },
        { label: PRACTICE.name, detail: "twice" },
      ],
    },
    words,
  });

const pdfWith = async (value: string, milestones?: readonly string[]): Promise<string> => {
  const options = { fontFolder, size: "A4", madeAt: NOW, compress: false } as const;
  return (await planPdf(planWith(value, milestones), options)).toString("latin1");
};

describe("a plan", () => {
  it("leaves out what the client would rather leave out, and names the practice once", () => {
    const plan = planWith("I'll walk.");
    expect(plan.parts.map(({ label }) => label)).toEqual(["What could get in the way"]);
    expect(plan.parts[0]).toMatchObject({
      text: "late Thursdays",
      answer: { text: "then I'll go on Saturday" },
    });
    expect(plan.help.lines).toEqual([{ label: "Emergency", detail: "911" }]);
  });

  it("is a page that no words can break out of", () => {
    const page = planPage(planWith('"><script>alert(1)</script>\nnext'), words.print);
    expect(page).not.toContain("<script>");
    expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;<br>next");
    expect(page).not.toMatch(/ style=| on[a-z]+=/);
  });
});

describe("its PDF", () => {
  it("carries title, language, tags and its typeface, and says that it is PDF/UA", async () => {
    const pdf = await pdfWith("I'll walk.", ["one", "two"]);
    for (const part of [
      "/Lang (en)",
      "/Marked true",
      "/DisplayDocTitle true",
      "/StructTreeRoot",
      "<pdfuaid:part>1</pdfuaid:part>",
      "/FontFile2",
      "/S /H1",
      "/S /H2",
      "/S /LBody",
    ])
      expect(pdf).toContain(part);
    expect(pdf).toMatch(/<dc:title>[\s\S]*?My plan/);
    expect(pdf).not.toMatch(/\/S \/(H4|Figure)\b/);
  });

  it("has one page, or as many as the words need", async () => {
    const pages = (pdf: string) => pdf.match(/\/Type \/Page\b/g)?.length;
    expect(pages(await pdfWith("I'll walk."))).toBe(1);
    const many = Array.from({ length: 45 }, (_, at) => `step ${at}, a little further than before`);
    expect(pages(await pdfWith("I'll walk.", many))).toBeGreaterThan(1);
  });

  it.each([
    ["pictures", "🙂👍🏽"],
    ["signs nobody sees", "a\u0000\u202Eb"],
    ["other scripts", "日本語 عربي"],
    ["one endless word", "x".repeat(3_000)],
    ["nothing", " "],
  ])("is made of %s as well", async (_what, value) => {
    expect(await pdfWith(value)).toMatch(/^%PDF-1\.7/);
  });

  it("lets other requests have their turn between any two parts while it is made", async () => {
    let turns = 0;
    let isMade = false;
    const others = (): void => {
      turns += 1;
      if (!isMade) setImmediate(others);
    };
    setImmediate(others);
    await pdfWith("I'll walk.", ["one", "two"]);
    isMade = true;
    const parts = planWith("I'll walk.", ["one", "two"]).parts.length;
    expect(turns).toBeGreaterThan(parts + 4);
  });

  it("is the same file for the same plan", async () => {
    const withoutId = (pdf: string) => pdf.replace(/\/ID \[.*?\]/s, "");
    expect(withoutId(await pdfWith("I'll walk."))).toBe(withoutId(await pdfWith("I'll walk.")));
  });
});

describe("its days for a calendar", () => {
  const both = { reviewOn: "2026-12-05", dueOn: "2026-12-19" };

  it("are all-day entries without a zone, and name no goal", () => {
    const file = planCalendar(goalWith("I'll walk.", both), words) ?? "";
    expect(file.match(/DTSTART.*/g)).toEqual([
      "DTSTART;VALUE=DATE:20261205",
      "DTSTART;VALUE=DATE:20261219",
    ]);
    expect(file).not.toContain("walk");
    expect(file).not.toMatch(/TZID|VTIMEZONE/);
  });

  it("move with a later version instead of coming twice", () => {
    const file = planCalendar(goalWith("I'll walk.", both), words) ?? "";
    expect(file.match(/UID.*|SEQUENCE.*/g)).toEqual([
      "UID:g-1-review",
      "SEQUENCE:3",
      "UID:g-1-due",
      "SEQUENCE:3",
    ]);
  });

  it("are one where both are the same day, and none where there is no day", () => {
    const same = planCalendar(goalWith("I'll walk.", { ...both, dueOn: both.reviewOn }), words);
    expect(same?.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    expect(planCalendar(goalWith("I'll walk."), words)).toBeUndefined();
  });
});

describe("the form that opens it", () => {
  let server: TestServer;
  let ana: Person;
  beforeAll(async () => {
    server = await openTestServer();
    ana = await seedPerson(server, "ana");
  });
  afterAll(() => server.close());

  const submit = (token: string, headers: Record<string, string> = {}) =>
    fetch(`${server.url}/v1/conversations/${ana.conversationId}/goals/${ana.goal}/page`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", ...headers },
      body: new URLSearchParams({ token }).toString(),
    });

  it("takes the token in its body, from a page that tells no origin", async () => {
    const response = await submit(ana.token, { origin: "null" });
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(response.headers.get("access-control-allow-origin")).not.toBe("null");
    expect(await response.text()).toContain(ana.canary);
  });

  it("opens nothing without it", async () => {
    expect((await submit("")).status).toBe(401);
    expect((await submit("x".repeat(43))).status).toBe(401);
  });

  it("is the only place that takes a token from a body", async () => {
    const response = await fetch(`${server.url}/v1/conversations/${ana.conversationId}/devices`, {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ token: ana.token }).toString(),
    });
    expect(response.status).toBe(401);
  });
});
