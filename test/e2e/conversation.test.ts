import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { begin, openPage, openStage, PHONE, say, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());

const holdReplies = () => {
  let letGo = () => {};
  stage.server.weather.gate = new Promise((done) => (letGo = done));
  return () => letGo();
};

const lastTalk = () => {
  const talk = [...stage.server.talks.values()].at(-1);
  if (!talk) throw new Error("no talk was begun");
  return talk;
};

const WISH = "i want to be happier, im just stuck at home after work scrolling";

describe("a whole conversation", () => {
  it("goes from the first screen to a kept goal by keyboard alone", async () => {
    const { page, trouble } = await openPage(stage, "/test/page");
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    const focused = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.getAttribute("aria-label") ?? at?.textContent?.trim() ?? "";
      });
    const tabTo = async (name: RegExp) => {
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press("Tab");
        if (name.test(await focused())) return;
      }
      throw new Error(`no way by Tab to ${name}`);
    };
    await tabTo(/Leave quickly/);
    await tabTo(/^Help$/);
    await tabTo(/get help now/);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await tabTo(/^Start$/);
    await page.keyboard.press("Enter");
    await page.getByText("What would you like to be different?").first().waitFor();
    await page.keyboard.type("first line");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type(WISH);
    await page.keyboard.press("Enter");
    await page.getByText("what would you be doing?").first().waitFor();
    expect(lastTalk().messages[1]?.text).toBe(`first line\n${WISH}`);
    await page.keyboard.type("seeing people i guess");
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "5" }).waitFor({ state: "attached" });
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    for (let step = 0; step < 8; step++) await page.keyboard.press("ArrowRight");
    await tabTo(/Send \d/);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "4 weeks" }).waitFor();
    expect(lastTalk().messages.at(-2)?.text).toMatch(/^\d+$/);
    await page.keyboard.type("4 weeks");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Yes, that's it" }).waitFor();
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Leave it as it is" }).waitFor();
    await page.keyboard.type("thursdays i often work late");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Your goal is kept." }).waitFor();
    expect(lastTalk().messages.map(({ text }) => text)).toContain("Yes, that's it");
    expect(trouble).toEqual([]);
  });

  it("goes from the first screen to a kept goal by touch, with the goal in a drawer", async () => {
    const { page } = await openPage(stage, "/test/page", PHONE);
    await page.getByText("I know that Cairn").tap();
    await page.getByText("Cairn may store").tap();
    await page.getByRole("button", { name: "Start", exact: true }).tap();
    await page.getByText("What would you like to be different?").first().waitFor();
    await page.getByLabel("Your message").fill(WISH);
    await page.getByRole("button", { name: "Send", exact: true }).tap();
    await page.getByText("what would you be doing?").first().waitFor();
    await page.getByLabel("Your message").fill("my mates");
    await page.getByRole("button", { name: "Send", exact: true }).tap();
    await page.locator("label.number").nth(8).tap();
    await page.getByRole("button", { name: "Send 8" }).tap();
    await page.getByRole("button", { name: "4 weeks" }).tap();
    await page.getByRole("button", { name: /^Your goal/ }).tap();
    await page.getByText("You said").first().waitFor();
    expect(await page.getByText("play 5-a-side", { exact: true }).isVisible()).toBe(true);
    await page.getByRole("button", { name: "Back" }).tap();
    await page.getByRole("button", { name: "Yes, that's it" }).tap();
    await page.getByRole("button", { name: "Another day" }).tap();
    await page.getByRole("heading", { name: "Your goal is kept." }).waitFor();
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as PDF" }).tap();
    expect((await saving).suggestedFilename()).toBe("my-plan.pdf");
    const said = lastTalk().messages.filter(({ role }) => role === "client");
    expect(said.map(({ text }) => text)).toEqual([
      WISH,
      "my mates",
      "8",
      "4 weeks",
      "Yes, that's it",
      "Another day",
    ]);
  });

  it("sends a rating and its reason as one message, and a date in words", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await say(page, WISH);
    await page.getByText("what would you be doing?").first().waitFor();
    await say(page, "my mates");
    await page.getByRole("radio", { name: "7" }).check({ force: true });
    await page.getByLabel("Your message").fill("because I miss them");
    await page.getByRole("button", { name: "Send 7" }).click();
    await page.getByLabel("Pick a date").fill("2027-01-08");
    await page.getByRole("button", { name: "Send this date" }).click();
    await page.getByRole("button", { name: "Yes, that's it" }).waitFor();
    const said = lastTalk().messages.filter(({ role }) => role === "client");
    expect(said.map(({ text }) => text).slice(2)).toEqual([
      "7, because I miss them",
      "January 8, 2027",
    ]);
  });
});

describe("the text field", () => {
  it("grows with what is written, and the Enter that ends a composed word sends nothing", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    const field = page.getByLabel("Your message");
    const height = async () => (await field.boundingBox())?.height ?? 0;
    const before = await height();
    await field.fill("one\ntwo\nthree\nfour");
    expect(await height()).toBeGreaterThan(before * 2);
    await field.evaluate((element) => {
      const composing = { key: "Enter", isComposing: true, bubbles: true, cancelable: true };
      element.dispatchEvent(new KeyboardEvent("keydown", composing));
    });
    expect(await page.locator("li.client").count()).toBe(0);
    await field.press("Enter");
    await page.locator("li.client").waitFor();
    expect(await height()).toBe(before);
  });
});

describe("a talk longer than the window", () => {
  it.each([
    ["a desktop", { viewport: { width: 1280, height: 700 } }],
    ["a phone", PHONE],
    ["landscape", { viewport: { width: 740, height: 360 } }],
  ])("scrolls inside its frame and never the page around it, on %s", async (_name, options) => {
    const { page } = await openPage(stage, "/test/page", options);
    await begin(page);
    for (let line = 0; line < 8; line++) await say(page, `echo line ${line}\n\n- a\n- b\n- c`);
    await page.locator("li.coach", { hasText: "line 7" }).waitFor();
    const beyond = await page.evaluate(
      () => document.documentElement.scrollHeight - document.documentElement.clientHeight,
    );
    expect(beyond).toBe(0);
  });
});

describe("when something comes between", () => {
  it("takes a reply up again after a reload in the middle of it", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    const letGo = holdReplies();
    await say(page, WISH);
    await page.getByText("Cairn is writing").waitFor({ state: "attached" });
    await page.reload();
    await page.getByText(WISH).waitFor();
    letGo();
    await page.getByText("what would you be doing?").first().waitFor();
    expect(lastTalk().messages.filter(({ role }) => role === "client")).toHaveLength(1);
    expect(await page.locator("li.coach .text").count()).toBe(2);
  });

  it("finishes a reply whose stream broke, without saying anything twice", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    stage.server.weather.cuts = 1;
    await say(page, WISH);
    await page.getByText("what would you be doing?").first().waitFor();
    await page.getByText("Cairn is writing").waitFor({ state: "detached" });
    expect(await page.locator("li.coach .text").allTextContents()).toEqual([
      expect.stringContaining("Hello."),
      "So evenings go to scrolling, and you'd like to be happier. If one evening next week went well, what would you be doing?",
    ]);
    expect(await page.locator("li.client").count()).toBe(1);
  });

  it("shows the same talk in two tabs", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    const second = await page.context().newPage();
    await second.goto(`${stage.server.url}/test/page`);
    await second.getByText("What would you like to be different?").first().waitFor();
    await say(page, WISH);
    await second.getByText("what would you be doing?").first().waitFor();
    await say(second, "my mates");
    await page.getByText("How much does it matter").first().waitFor();
    await second.getByRole("button", { name: "Help", exact: true }).click();
    await second.getByRole("button", { name: "Forget me on this device" }).click();
    await second.getByRole("button", { name: "Yes, forget me here" }).click();
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it("keeps what is written offline, and sends it in order when back", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await page.context().setOffline(true);
    await say(page, "echo one");
    await say(page, "echo two");
    expect(await page.getByText("Will be sent when you are back online").count()).toBe(2);
    await page.context().setOffline(false);
    await page.locator("li.coach", { hasText: "two" }).waitFor();
    await page.locator("li.coach", { hasText: "one" }).waitFor();
    const said = lastTalk().messages.filter(({ role }) => role === "client");
    expect(said.map(({ text }) => text).toSorted()).toEqual(["echo one", "echo two"]);
  });

  it("tries again under the same id, and by hand when it has given up", async () => {
    const { page } = await openPage(stage, "/test/page");
    await page.clock.install();
    await begin(page);
    stage.server.weather.isDown = true;
    await say(page, "echo here I am");
    for (let step = 0; step < 4; step++) {
      await page.waitForTimeout(60);
      await page.clock.runFor(10_000);
    }
    await page.getByRole("button", { name: "Send again" }).waitFor();
    stage.server.weather.isDown = false;
    await page.getByRole("button", { name: "Send again" }).click();
    await page.locator("li.coach", { hasText: "here I am" }).waitFor();
    expect(lastTalk().messages.filter(({ role }) => role === "client")).toHaveLength(1);
  });

  it("says so when the server rests, and goes on from there", async () => {
    stage.server.weather.isDown = true;
    const { page } = await openPage(stage, "/test/page");
    await page.getByRole("heading", { name: "Cairn is resting" }).waitFor();
    stage.server.weather.isDown = false;
    await page.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("heading", { name: "Find a goal" }).waitFor();
  });

  it("begins anew when the talk is gone", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    stage.server.talks.clear();
    await page.reload();
    await page.getByRole("heading", { name: "This chat is no longer here" }).waitFor();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });
});
