import { readFileSync } from "node:fs";

import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";

import type { StartResponse } from "../../src/wire/start-conversation.ts";
import { violationsOn } from "./axe.ts";
import { begin, openStage, say, type Stage } from "./browser.ts";
import { openOnDevice, talkToTheEnd } from "./real-talk.ts";
import { type RealServer, startRealServer } from "./real-server.ts";

let stage: Stage;
let server: RealServer;
beforeAll(async () => {
  stage = await openStage();
  server = await startRealServer(stage.files);
});
afterEach(() => stage.clear());
afterAll(() => server.close());

const open = async (path = "/coach.html?practice=pk_demo"): Promise<Page> => {
  const context = await stage.browser.newContext({
    reducedMotion: "reduce",
    timezoneId: "America/New_York",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(8_000);
  await page.goto(server.url + path);
  return page;
};

const texts = (page: Page, who: "client" | "coach") => page.locator(`li.${who} .text`);

const WISH = "i want to be happier, im just stuck at home after work scrolling";

const posts = () => server.asked.filter((line) => line.startsWith("POST"));

describe("with the real server", () => {
  it("asks about no model where none is set up", async () => {
    const page = await open();
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    expect(await page.getByRole("checkbox").count()).toBe(3);
    expect(await page.getByText("language model").count()).toBe(0);
  });

  it("puts three answers side by side, and offers to edit a sentence only where one is proposed", async () => {
    const page = await open();
    await begin(page);
    const answers = () =>
      page.getByRole("group", { name: "Ways to answer" }).getByRole("button").allInnerTexts();
    for (const line of [WISH, "playing 5 a side like i used to", "i miss my mates"]) {
      const before = await texts(page, "coach").count();
      await say(page, line);
      await expect.poll(() => texts(page, "coach").count()).toBe(before + 1);
    }
    await expect.poll(answers).toEqual(["Yes, a small plan", "Not yet", "That's not quite it"]);
    await page.getByRole("button", { name: "Yes, a small plan" }).click();
    await page.getByRole("button", { name: "Yes, that" }).click();
    await page.getByText("How often").first().waitFor();
    await say(page, "once a week");
    await page.getByRole("button", { name: "4 weeks" }).click();
    await expect.poll(answers).toEqual(["Yes, keep it", "Change something", "Edit it myself"]);
    await page.getByRole("button", { name: "Edit it myself" }).click();
    const sentence = page.getByRole("textbox", { name: "The goal" });
    expect(await sentence.inputValue()).toContain("5 a side");
  });

  it("shows the help card again after a reload, and posts nothing for it", async () => {
    const page = await open();
    await begin(page);
    await say(page, "whatever. id rather not wake up tomorrow tbh");
    const card = page.locator("section.card");
    await card.waitFor();
    const before = await card.innerText();
    await say(page, "i dont know");
    await expect.poll(() => texts(page, "coach").count()).toBe(3);
    server.asked.length = 0;
    await page.reload();
    await card.first().waitFor();
    expect(await page.locator("li.coach").nth(1).locator("section.card").innerText()).toBe(before);
    expect(posts()).toEqual([]);
  });

  it("opens an invitation, once, and leaves it out of the address", async () => {
    const invite = await server.cairn.store.tokens.issue({ practiceId: "demo", kind: "invite" });
    const page = await open(`/coach.html?practice=pk_demo#invite=${invite}`);
    await begin(page);
    expect(page.url()).not.toContain(invite);
    await say(page, WISH);
    await expect.poll(() => texts(page, "coach").count()).toBe(2);
    await page.reload();
    await expect.poll(() => texts(page, "client").allInnerTexts()).toEqual([WISH]);
    const again = await open(`/coach.html?practice=pk_demo#invite=${invite}`);
    await again.getByLabel("I know that Cairn").check();
    await again.getByLabel("Cairn may store").check();
    await again.getByRole("button", { name: "Start", exact: true }).click();
    await again.getByRole("heading", { name: "This invitation is used up" }).waitFor();
    expect(server.asked.join(" ")).not.toContain(invite);
  });

  it("goes on on another device by a link that works once, and on the first as well", async () => {
    const first = await open();
    await begin(first);
    await say(first, WISH);
    await expect.poll(() => texts(first, "coach").count()).toBe(2);
    await first.getByRole("button", { name: "Help", exact: true }).click();
    await first.getByRole("button", { name: "Make a link" }).click();
    const link = await first.getByLabel("Your link").inputValue();
    const second = await open(link.slice(server.url.length));
    await expect.poll(() => texts(second, "client").allInnerTexts()).toEqual([WISH]);
    expect(second.url()).not.toContain("device");
    await say(second, "seeing people i guess. i used to play 5 a side");
    await expect.poll(() => texts(second, "coach").count()).toBe(3);
    await first.getByRole("button", { name: "Back" }).click();
    await say(first, "i miss my mates");
    await expect.poll(() => texts(first, "coach").last().innerText()).not.toBe("");
    await first.reload();
    await expect.poll(() => texts(first, "client").count()).toBe(3);
    const third = await open(link.slice(server.url.length));
    await third.getByRole("heading", { name: "This link is used up" }).waitFor();
    expect(server.asked.join(" ")).not.toContain(new URL(link).hash.slice(8));
  });
});

describe("a field changed by hand", () => {
  it("is still there after the turns that follow, beside what they add", async () => {
    const page = await open();
    await begin(page);
    const answer = async (line: string) => {
      const before = await texts(page, "coach").count();
      await say(page, line);
      await expect.poll(() => texts(page, "coach").count()).toBe(before + 1);
    };
    for (const line of [WISH, "playing 5 a side like i used to", "i miss my mates"])
      await answer(line);
    for (const line of ["Yes, a small plan", "once a week", "4 weeks", "Yes, keep it", "8"])
      await answer(line);
    for (const line of [
      "i often work late",
      "if it is late, i go on saturday",
      "Plan a bit more",
      "text danny tomorrow",
    ])
      await answer(line);
    await page.getByRole("button", { name: "Add: Who and what helps" }).click();
    const field = page.getByRole("textbox", { name: "Who and what helps" });
    await field.fill("my sister Ann");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    const value = page.locator('[part~="field-supportResources"] .value');
    await expect.poll(() => value.allInnerTexts()).toEqual(["my sister Ann"]);
    await answer("my old boots");
    const both = ["my sister Ann; my old boots"];
    await expect.poll(() => value.allInnerTexts()).toEqual(both);
    await page.reload();
    await expect.poll(() => value.allInnerTexts()).toEqual(both);
  });
});

describe("the plan of a talk that came to its end", () => {
  let ticket: StartResponse;
  beforeAll(async () => {
    ticket = await talkToTheEnd(server.url);
  });

  it("opens as a page under its own strict policy, and prints on one sheet", async () => {
    const page = await open("/favicon.svg");
    await openOnDevice(page, server.url, ticket);
    const opening = page.context().waitForEvent("page");
    await page.getByRole("button", { name: "Open to print" }).click();
    const plan = await opening;
    await plan.getByRole("button", { name: "Print this page" }).waitFor();
    expect(plan.url()).not.toContain(ticket.token);
    expect(await plan.getByRole("heading", { level: 1 }).innerText()).toContain("5-a-side");
    expect(await plan.getByRole("heading", { level: 2 }).count()).toBe(9);
    expect(await plan.getByText("I'll go to the gym with Danny").count()).toBe(1);
    expect(await plan.getByText("911").count()).toBeGreaterThan(0);
    const policy = await plan.evaluate(() => {
      const sheet = getComputedStyle(document.querySelector(".sheet") ?? document.body);
      return { radius: sheet.borderRadius, inline: document.querySelectorAll("[style]").length };
    });
    expect(policy).toEqual({ radius: "18px", inline: 0 });
    expect(await violationsOn(plan)).toEqual([]);
    const paper = await plan.pdf({ format: "A4", tagged: true });
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await plan.emulateMedia({ media: "print" });
    expect(await plan.getByRole("button").count()).toBe(0);
  });

  it("is saved as a tagged PDF and as days for a calendar that name no goal", async () => {
    const page = await open("/favicon.svg");
    await openOnDevice(page, server.url, ticket);
    const save = async (name: string) => {
      const saving = page.waitForEvent("download");
      await page.getByRole("button", { name }).click();
      const download = await saving;
      return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
    };
    const pdf = await save("Save as PDF");
    expect(pdf.name).toBe("my-plan.pdf");
    expect(pdf.file.subarray(0, 8).toString()).toBe("%PDF-1.7");
    const calendar = await save("Add to calendar");
    expect(calendar.name).toBe("my-plan.ics");
    const days = calendar.file.toString();
    expect(days.match(/DTSTART;VALUE=DATE:\d{8}/g)).toHaveLength(1);
    expect(days).not.toMatch(/5-a-side|mates|Danny/);
  });
});
