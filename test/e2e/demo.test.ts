import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import { violationsOn } from "./axe.ts";
import { begin, openStage, PHONE, say, type Stage } from "./browser.ts";
import { PRACTICE } from "../http/parts.ts";
import { startFixture, type Fixture } from "./fixture/server.ts";
import { type RealServer, startRealServer } from "./real-server.ts";

let stage: Stage;
let server: RealServer;
beforeAll(async () => {
  stage = await openStage();
  server = await startRealServer(stage.files);
});
afterEach(() => stage.clear());
afterAll(() => server.close());

/** A page that remembers what its policy blocked and what went wrong. */
const open = async (address: string, options = {}): Promise<{ page: Page; trouble: string[] }> => {
  const context = await stage.browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") trouble.push(line.text());
  });
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol !== "blob:" && origin !== new URL(address).origin && origin !== server.url)
      trouble.push(`asked ${origin}`);
  });
  await page.goto(address);
  return { page, trouble };
};

const color = (page: Page, selector: string, property: string): Promise<string> =>
  page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

describe("the demo page of the real server", () => {
  it("talks in the page and in a corner, under its own strict policy, with nothing reported", async () => {
    const { page, trouble } = await open(`${server.url}/`);
    const policy = (await fetch(server.url)).headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/default-src 'none';script-src 'self';style-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*|nonce|sha256/);
    await begin(page);
    await say(page, "i want to be happier");
    await expect.poll(() => page.locator("li.coach").count()).toBe(2);
    await page.getByText("In a corner").click();
    await page.getByRole("button", { name: "Find a goal" }).click();
    await page.locator("li.client", { hasText: "i want to be happier" }).waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    expect(await page.getByRole("dialog").count()).toBe(0);
    expect(trouble).toEqual([]);
  });

  it("shows a practice's colours, corners and light on the coach at once, with the CSS for it", async () => {
    const { page } = await open(`${server.url}/`, { colorScheme: "light" });
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    const start = 'cairn-welcome [part~="start"]';
    const before = await color(page, start, "background-color");
    await page.getByText("Plum", { exact: true }).click();
    expect(await color(page, start, "background-color")).not.toBe(before);
    expect(await color(page, start, "background-color")).toBe("rgb(115, 64, 111)");
    expect(await page.locator("#css").innerText()).toContain("--cairn-accent: #73406f;");
    await page.getByText("Square", { exact: true }).click();
    expect(await color(page, "cairn-coach", "border-top-left-radius")).toBe("2px");
    const light = await color(page, "cairn-app", "background-color");
    await page.getByText("Dark", { exact: true }).click();
    expect(await color(page, "cairn-app", "background-color")).not.toBe(light);
  });

  it.each([
    ["a desktop", {}],
    ["a phone", PHONE],
    ["a narrow phone in the dark", { viewport: { width: 320, height: 568 }, colorScheme: "dark" }],
  ])("is within reach of everyone and never scrolls sideways, on %s", async (_name, options) => {
    const { page } = await open(`${server.url}/`, options);
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
  });
});

describe("a website", () => {
  let website: Fixture;
  beforeAll(async () => {
    website = await startFixture(stage.files);
    website.weather.policy = `default-src 'self'; script-src ${server.url}; connect-src ${server.url}`;
    const { practices } = server.cairn.store;
    for (const [id, allowedOrigins] of [
      ["elm", [website.url]],
      ["oak", ["https://oak.example"]],
    ] as const) {
      await practices.put({ ...PRACTICE, id, name: id, allowedOrigins: [...allowedOrigins] });
      await practices.addEmbedKey(id, `pk_${id}`);
    }
  });
  afterAll(() => website.close());

  const visit = async (embedKey: string) => {
    const { page, trouble } = await open(`${website.url}/test/away?${server.url}&${embedKey}`);
    await page.getByRole("button", { name: "Find a goal" }).click();
    await page.getByLabel("I know that Cairn").check();
    await page.getByLabel("Cairn may store").check();
    await page.getByRole("button", { name: "Start", exact: true }).click();
    return { page, trouble };
  };

  it("on the practice's list talks, from another origin and under its own policy", async () => {
    const { page, trouble } = await visit("pk_elm");
    await page.getByText("What would you like to be different?").first().waitFor();
    expect(trouble).toEqual([]);
  });

  it("that is on another practice's list only begins no talk, and shows whom to call", async () => {
    const { page } = await visit("pk_oak");
    await page.getByRole("heading", { name: "Cairn is not available here" }).waitFor();
    expect(await page.getByRole("link").count()).toBeGreaterThan(1);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
