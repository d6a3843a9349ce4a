import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { begin, openPage, openStage, PHONE, say, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());

describe("the first screen", () => {
  it("ticks nothing in advance and starts nothing without the needed choices", async () => {
    const { page } = await openPage(stage, "/test/page");
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
    await page.getByLabel("Demo Practice may read").check();
    await page.getByRole("button", { name: "Start", exact: true }).click();
    await page.getByText("It is fine not to.").waitFor();
    expect(stage.server.talks.size).toBe(0);
  });

  it("leaves help and the practice's contact to someone who declines, and keeps nothing", async () => {
    const { page } = await openPage(stage, "/test/page");
    await page.getByRole("button", { name: "I'd rather not" }).click();
    await page.getByRole("heading", { name: "That's fine" }).waitFor();
    expect(await page.getByRole("link").allTextContents()).toEqual([
      "The first line",
      "Call +1 555 0100",
      "Write to hello@practice.example",
    ]);
    expect(stage.server.talks.size).toBe(0);
    expect(await page.evaluate(() => localStorage.length + document.cookie.length)).toBe(0);
    await page.getByRole("button", { name: "Look at the choices" }).click();
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
  });

  it("offers people instead of a chat where the practice has switched it off", async () => {
    stage.server.weather.mode = "off";
    const { page } = await openPage(stage, "/test/page");
    await page.getByRole("heading", { name: "Cairn is not available here" }).waitFor();
    expect(await page.getByRole("link", { name: "Call +1 555 0100" }).count()).toBe(1);
  });
});

describe("while talking", () => {
  it("shows a safety card with its question as buttons, and still shows it after a reload", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await say(page, "whatever. id rather not wake up tomorrow tbh");
    await page.getByRole("heading", { name: "Help, right now" }).waitFor();
    expect(await page.getByRole("link", { name: "The text line" }).getAttribute("href")).toBe(
      "sms:5550101",
    );
    expect(
      await page
        .getByRole("group", { name: "Ways to answer" })
        .getByRole("button")
        .allTextContents(),
    ).toEqual(
      ["Yes", "Not sure", "No", "Rather not say"].map((label) => expect.stringContaining(label)),
    );
    stage.server.asked.length = 0;
    await page.reload();
    await page.getByRole("heading", { name: "Help, right now" }).waitFor();
    expect(stage.server.asked.filter((line) => line.startsWith("POST"))).toEqual([]);
    await page.getByRole("button", { name: "Not sure" }).click();
    await page.getByText("The goal is resting.").waitFor();
    expect(await page.getByRole("button", { name: /^(Edit|Add):/ }).count()).toBe(0);
    await page.getByRole("button", { name: "See where to get help now" }).click();
    await page.getByRole("heading", { name: "Help and contact" }).waitFor();
  });

  it("lets a field be changed by hand and says whose words it holds", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await say(page, "i want to be happier");
    await page.getByText("You said").waitFor();
    await page.getByRole("button", { name: "Edit: The goal" }).click();
    const editor = page.getByRole("textbox", { name: "The goal" });
    expect(await editor.inputValue()).toBe("to be happier");
    await editor.fill("to see my mates every week");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("You wrote this").waitFor();
    expect(await page.locator(".statement .value").textContent()).toBe(
      "to see my mates every week",
    );
    await page.getByRole("button", { name: "Add: My steps" }).click();
    await page.keyboard.press("Escape");
    expect(await page.getByRole("button", { name: "Save" }).count()).toBe(0);
  });

  it("says at the field what Cairn says to the change, where the goal covers the talk", async () => {
    const { page } = await openPage(stage, "/test/page", PHONE);
    await begin(page);
    await say(page, "i want to be happier");
    await page.getByRole("button", { name: /^Your goal/ }).tap();
    await page.getByRole("button", { name: "Add: My steps" }).tap();
    await page.getByRole("textbox", { name: "My steps" }).fill("text Danny");
    await page.getByRole("button", { name: "Save" }).tap();
    await page.locator(".answer", { hasText: "Noted, in your words." }).waitFor();
    const edit = page.getByRole("button", { name: "Edit: My steps" });
    expect(await edit.evaluate((button) => button.getRootNode() instanceof ShadowRoot)).toBe(true);
    expect(await edit.getAttribute("aria-describedby")).toBe("answer");
    await page.getByRole("button", { name: "Back" }).tap();
    expect(await page.locator("li.coach", { hasText: "Noted" }).count()).toBe(1);
  });

  it.each([
    ["with the store", false],
    ["without the store", true],
  ])(
    "comes back from the goal to help when the edited words call for it, %s",
    async (_, isDown) => {
      const { page } = await openPage(stage, "/test/page", PHONE);
      await begin(page);
      await say(page, "i want to be happier");
      await page.getByRole("button", { name: /^Your goal/ }).tap();
      await page.getByRole("button", { name: "Edit: The goal" }).tap();
      const words = "id rather not wake up tomorrow";
      await page.getByRole("textbox", { name: "The goal" }).fill(words);
      stage.server.weather.isStoreDown = isDown;
      await page.getByRole("button", { name: "Save" }).tap();
      await page.getByRole("heading", { name: "Help, right now" }).waitFor();
      expect(await page.locator("li.client .text").allTextContents()).toEqual([
        "i want to be happier",
        words,
      ]);
      expect(await page.locator("section.card").count()).toBe(1);
      expect(await page.getByText("Your words are still here").count()).toBe(0);
      expect(await page.locator(".statement .value").textContent()).toBe("to be happier");
    },
  );

  it("keeps the words in the editor when saving does not go through", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await say(page, "i want to be happier");
    await page.getByRole("button", { name: "Edit: The goal" }).click();
    await page.getByRole("textbox", { name: "The goal" }).fill("to see my mates");
    stage.server.weather.isDown = true;
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Your words are still here").waitFor();
    stage.server.weather.isDown = false;
    expect(await page.getByRole("textbox", { name: "The goal" }).inputValue()).toBe(
      "to see my mates",
    );
  });

  it("says that a person reads first where the practice works so", async () => {
    stage.server.weather.mode = "reviewed";
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await say(page, "i want to be happier");
    await page.getByText("Your message is with your clinician").waitFor();
    expect(await page.getByText("Cairn is writing").count()).toBe(0);
  });

  it("says in plain words what is still open, and that it may stay so", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    for (const line of ["i want to be happier", "my mates", "8", "4 weeks"]) await say(page, line);
    const open = page.locator("section.open");
    await open.waitFor();
    expect(await open.getByRole("listitem").allInnerTexts()).toEqual([
      "What could get in the way, and what you'd do then.",
    ]);
    await open.getByText("Any of these can stay open.").waitFor();
    const words = await page.locator("cairn-goal-card").innerText();
    expect(words).not.toMatch(/fail|missed|not yet a goal|SMART/i);
  });

  it("explains the parts only on request", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await say(page, "i want to be happier");
    const why = page.getByText("A reason of your own carries a goal");
    expect(await why.count()).toBe(0);
    await page.getByRole("button", { name: "What each part is for" }).click();
    expect(await why.count()).toBe(1);
  });
});

describe("leaving", () => {
  it("blanks the page, forgets the way back and leaves no step to come back to", async () => {
    const { page } = await openPage(stage, "/elsewhere");
    await page.goto(`${stage.server.url}/test/leave`);
    await begin(page);
    await page.getByRole("button", { name: "Leave quickly" }).click();
    await page.getByText("Another place.").waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.goBack();
    expect(new URL(page.url()).pathname).toBe("/elsewhere");
  });

  it("does the same on Escape three times in a row, in every state", async () => {
    const { page } = await openPage(stage, "/test/leave");
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    for (let press = 0; press < 3; press++) await page.keyboard.press("Escape");
    await page.getByText("Another place.").waitFor();
  });

  it("deletes everything, on both sides, after one more yes", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await page.getByRole("button", { name: "Help", exact: true }).click();
    await page.getByRole("button", { name: "Delete everything" }).click();
    expect(stage.server.talks.size).toBe(1);
    await page.getByRole("button", { name: "Yes, delete everything" }).click();
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    expect(stage.server.talks.size).toBe(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it("starts over from the first screen", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await page.getByRole("button", { name: "Help", exact: true }).click();
    await page.getByRole("button", { name: "Start over" }).click();
    await page.getByRole("button", { name: "Yes, start over" }).click();
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    expect(await page.getByRole("checkbox", { checked: true }).count()).toBe(0);
  });
});
