import { gzipSync } from "node:zlib";

import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { begin, openPage, openStage, openTalk, PHONE, say, type Stage } from "./browser.ts";
import { hostileTalk, PAYLOADS } from "./fixture/hostile.ts";
import { startFixture } from "./fixture/server.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());

const sizes = (): Map<string, number> =>
  new Map(
    [...stage.files]
      .filter(([path]) => path.startsWith("/embed/"))
      .map(([path, body]) => [path, gzipSync(body, { level: 9 }).byteLength]),
  );

const outsideOf = (page: Page): string[] => {
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(stage.server.url) && !request.url().startsWith("blob:"))
      outside.push(request.url());
  });
  return outside;
};

describe("what it costs a page", () => {
  it("weighs at most 3 KB for the launcher and 45 KB in all", () => {
    const found = sizes();
    const all = [...found.values()].reduce((sum, size) => sum + size, 0);
    expect(found.get("/embed/v1/cairn.js")).toBeLessThanOrEqual(3 * 1024);
    expect(all).toBeLessThanOrEqual(45 * 1024);
  });

  it("asks for one file until it is opened, and then for two things more", async () => {
    const { page } = await openPage(stage, "/test/bubble");
    await page.getByRole("button", { name: "Find a goal" }).waitFor();
    const before = stage.server.asked.filter((line) => /\/(embed|v1)\//.test(line)).length;
    stage.server.asked.length = 0;
    await page.getByRole("button", { name: "Find a goal" }).click();
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    expect(before).toBeGreaterThan(0);
    expect(stage.server.asked.map((line) => line.replace(/-[\w-]+\.js/, "-….js"))).toEqual([
      "GET /embed/v1/widget-….js",
      "GET /v1/welcome/pk_test",
    ]);
  });

  it.each(["/test/bubble", "/test/inline"])("moves nothing on the page (%s)", async (path) => {
    const { page } = await openPage(stage, path, PHONE);
    await page.evaluate(() => {
      Object.assign(window, { shift: 0 });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          Object.assign(window, {
            shift: Number(Reflect.get(window, "shift")) + Number(Reflect.get(entry, "value")),
          });
      }).observe({ type: "layout-shift", buffered: true });
    });
    if (path === "/test/bubble") await page.getByRole("button", { name: "Find a goal" }).click();
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(1))));
    expect(await page.evaluate(() => Reflect.get(window, "shift"))).toBe(0);
  });

  it("sets no cookie and keeps nothing but the way back", async () => {
    const { page } = await openPage(stage, "/test/page");
    const outside = outsideOf(page);
    await begin(page);
    await say(page, "i want to be happier");
    await page.getByText("what would you be doing?").first().waitFor();
    const kept = await page.evaluate(() => Object.fromEntries(Object.entries(localStorage)));
    expect(Object.keys(kept)).toEqual(["cairn:v1:pk_test"]);
    expect(Object.keys(JSON.parse(kept["cairn:v1:pk_test"] ?? "{}"))).toEqual([
      "conversationId",
      "token",
    ]);
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(outside).toEqual([]);
  });
});

describe("on a strict page", () => {
  it("runs under default-src 'self' with Trusted Types, and nothing is reported", async () => {
    const { page, trouble } = await openPage(stage, "/test/bubble");
    await page.evaluate(() => {
      Object.assign(window, { blocked: [] });
      addEventListener("securitypolicyviolation", (event) => {
        (Reflect.get(window, "blocked") as string[]).push(event.violatedDirective);
      });
    });
    await page.getByRole("button", { name: "Find a goal" }).click();
    await begin(page);
    await say(page, "a list please");
    await page.getByText("one thing, once").first().waitFor();
    expect(await page.evaluate(() => Reflect.get(window, "blocked"))).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it("runs none of 200 hostile texts, whoever they come from, and asks nobody", async () => {
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(200);
    // Without the policy: the widget itself has to hold.
    stage.server.weather.policy = "";
    const talk = hostileTalk();
    const { page } = await openTalk(stage, talk);
    const outside = outsideOf(page);
    const dialogs: string[] = [];
    page.on("dialog", (dialog) => dialogs.push(dialog.message()));
    await page.locator("li.client").first().waitFor();
    expect(await page.locator("cairn-log li:not(.resources li)").count()).toBeGreaterThanOrEqual(
      PAYLOADS.length,
    );
    await page.getByRole("button", { name: "Edit: The goal" }).click();
    for (const payload of PAYLOADS.slice(0, 5)) await say(page, `echo ${payload}`);
    await page.waitForTimeout(150);
    expect(await page.evaluate(() => Reflect.get(window, "__hit"))).toBeUndefined();
    expect(dialogs).toEqual([]);
    expect(outside).toEqual([]);
    expect(await page.getByRole("link").count()).toBe(0);
    expect(
      await page
        .locator("cairn-chat :is(script, img, iframe, object, embed, link, style, base, meta)")
        .count(),
    ).toBe(0);
    // The words themselves are all there, letter for letter.
    expect(await page.locator("li.client .text").first().textContent()).toBe(PAYLOADS[0]);
  });

  it("works from another origin than the page's", async () => {
    const practice = await startFixture(stage.files);
    practice.weather.policy = `default-src 'self'; script-src ${stage.server.url}; connect-src ${stage.server.url}`;
    const { page, trouble } = await openPage(stage, "/elsewhere");
    await page.goto(`${practice.url}/test/away?${stage.server.url}`);
    await page.getByRole("button", { name: "Find a goal" }).click();
    await begin(page);
    await page.getByText("What would you like to be different?").first().waitFor();
    expect(trouble).toEqual([]);
    await practice.close();
  });
});

describe("the page's own door to it", () => {
  it("does what was asked before it was there, and tells ids and states but never a word", async () => {
    const { page } = await openPage(stage, "/test/queue");
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    await begin(page);
    await say(page, "i want to be happier");
    await page.getByText("what would you be doing?").first().waitFor();
    await page.getByText("Cairn is writing").waitFor({ state: "detached" });
    await page.evaluate(() => (Reflect.get(window, "cairn") as { close(): void }).close());
    const heard = (await page.evaluate(() => Reflect.get(window, "heard"))) as [string, object][];
    expect(heard.map(([name]) => name)).toEqual([
      "ready",
      "open",
      "started",
      "turn",
      "turn",
      "close",
    ]);
    const told = heard.flatMap(([, detail]) => Object.entries(detail));
    for (const [name, value] of told) {
      expect([
        "conversationId",
        "phase",
        "goalId",
        "version",
        "status",
        "level",
        "how",
        "code",
      ]).toContain(name);
      expect(String(value)).not.toMatch(/happier|doing|Hello/);
    }
  });

  it("closes on Escape and gives the focus back to the button", async () => {
    const { page } = await openPage(stage, "/test/bubble");
    await page.getByRole("button", { name: "Find a goal" }).click();
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("dialog").count()).toBe(0);
    const focused = await page.evaluate(
      () => document.activeElement?.shadowRoot?.activeElement?.textContent,
    );
    expect(focused).toBe("Find a goal");
  });

  it("keeps the page behind out of reach while it fills a phone", async () => {
    const { page } = await openPage(stage, "/test/bubble", PHONE);
    await page.getByRole("button", { name: "Find a goal" }).tap();
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    expect(await page.getByRole("dialog").evaluate((dialog) => dialog.matches(":modal"))).toBe(
      true,
    );
  });

  it("lets the page style its parts, however deep they are", async () => {
    const parts = ["leave", "composer", "send", "field", "mine"];
    stage.server.weather.policy = "";
    const { page } = await openPage(stage, "/test/page");
    const rules = parts.map((part) => `cairn-coach::part(${part}) { outline: 7px solid red }`);
    await page.addStyleTag({ content: rules.join("") });
    await begin(page);
    await say(page, "i want to be happier");
    await page.getByText("You said").waitFor();
    for (const part of parts) {
      const widths = await page
        .locator(`[part~="${part}"]`)
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineWidth));
      expect([part, ...new Set(widths)]).toEqual([part, "7px"]);
    }
  });

  it("goes away on shutdown", async () => {
    const { page } = await openPage(stage, "/test/bubble");
    await page.getByRole("button", { name: "Find a goal" }).waitFor();
    await page.evaluate(() => (Reflect.get(window, "cairn") as (name: string) => void)("shutdown"));
    expect(await page.locator("cairn-coach").count()).toBe(0);
  });
});
