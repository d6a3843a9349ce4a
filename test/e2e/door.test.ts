import type { Page } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { begin, openPage, openStage, say, type Stage } from "./browser.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());

/** What a page's own script would write. */
const call = (page: Page, ...command: readonly unknown[]): Promise<void> =>
  page.evaluate(
    async (given) => {
      const cairn = Reflect.get(window, "cairn") as (...all: unknown[]) => unknown;
      await cairn(...given);
    },
    [...command],
  );

type Heard = readonly [string, Readonly<Record<string, unknown>>];
const heardOn = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => Reflect.get(window, "heard") as Heard[]);

const kept = (page: Page) => page.evaluate(() => Object.keys(localStorage));
const first = (page: Page) => page.getByRole("heading", { name: "Find a goal" }).waitFor();

describe("each method of the page's own door", () => {
  it("open and close: the panel, by either way of writing", async () => {
    const { page } = await openPage(stage, "/test/bubble");
    await page.getByRole("button", { name: "Find a goal" }).waitFor();
    await call(page, "open");
    await first(page);
    await call(page, "close");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.evaluate(() => (Reflect.get(window, "cairn") as { open(): unknown }).open());
    expect(await page.getByRole("dialog").count()).toBe(1);
  });

  it("identify: begins with an invitation, and leaves a talk of before alone", async () => {
    stage.server.invites.add("invite-1");
    const { page } = await openPage(stage, "/test/queue");
    await first(page);
    await begin(page);
    await call(page, "identify", "invite-1");
    await first(page);
    await begin(page);
    expect(stage.server.talks.size).toBe(2);
    expect(stage.server.asked.join(" ")).not.toContain("invite-1");
  });

  it("setLocale: a language that is there, and English where it is not", async () => {
    const { page } = await openPage(stage, "/test/queue");
    await first(page);
    await call(page, "setLocale", "en-GB");
    expect(await page.locator("cairn-app").getAttribute("lang")).toBe("en-GB");
    await call(page, "setLocale", "ar");
    await first(page);
    const app = page.locator("cairn-app");
    expect([await app.getAttribute("lang"), await app.getAttribute("dir")]).toEqual(["en", "ltr"]);
  });

  it("runs its words as their language does, on a page that runs the other way", async () => {
    const { page } = await openPage(stage, "/test/rtl-page");
    await first(page);
    const app = page.locator("cairn-app");
    expect(await app.evaluate((element) => getComputedStyle(element).direction)).toBe("ltr");
  });

  it("reset: forgets the way back and shows the first screen", async () => {
    const { page } = await openPage(stage, "/test/queue");
    await first(page);
    await begin(page);
    expect(await kept(page)).toHaveLength(1);
    await call(page, "reset");
    await first(page);
    expect(await kept(page)).toEqual([]);
  });

  it("off: hears no more; shutdown: nobody does, and the coach is gone", async () => {
    const { page } = await openPage(stage, "/test/queue");
    await first(page);
    await page.evaluate(() => {
      const cairn = Reflect.get(window, "cairn") as (...all: unknown[]) => unknown;
      const counts = { on: 0, off: 0 };
      Object.assign(window, { counts });
      const silenced = () => (counts.off += 1);
      cairn("on", "close", () => (counts.on += 1));
      cairn("on", "close", silenced);
      cairn("off", "close", silenced);
    });
    await call(page, "close");
    await call(page, "shutdown");
    expect(await page.evaluate(() => Reflect.get(window, "counts"))).toEqual({ on: 1, off: 0 });
    expect(await page.locator("cairn-coach").count()).toBe(0);
    await call(page, "open");
    await call(page, "no-such-command", "x");
  });
});

describe("what the page may hear", () => {
  it("is ids and states through a whole talk, an edit, help and a stumble, never a word", async () => {
    const { page } = await openPage(stage, "/test/queue");
    await first(page);
    await begin(page);
    for (const line of ["i want to be happier", "my mates", "8", "4 weeks", "Yes, that's it"])
      await say(page, line);
    await page.getByRole("button", { name: "Leave it as it is" }).waitFor();
    await say(page, "late thursdays");
    await page.getByRole("heading", { name: "Your goal is kept." }).waitFor();
    await page.getByRole("button", { name: /^Your goal/ }).click();
    await page.getByRole("button", { name: "Edit: My steps" }).click();
    await page.getByRole("textbox", { name: "My steps" }).fill("text Danny");
    await page.getByRole("button", { name: "Save" }).click();
    await page.locator(".answer").waitFor();
    await page.getByRole("button", { name: "Back" }).click();
    await say(page, "id rather not wake up tomorrow");
    await page.getByRole("heading", { name: "Help, right now" }).waitFor();
    stage.server.weather.isDown = true;
    await say(page, "are you there");
    await expect.poll(async () => (await heardOn(page)).at(-1)?.[0]).toBe("trouble");
    const heard = await heardOn(page);
    expect([...new Set(heard.map(([name]) => name))].toSorted()).toEqual(
      ["ended", "goal", "held", "open", "ready", "started", "trouble", "turn"].toSorted(),
    );
    const words = [...stage.server.talks.values()].flatMap(({ messages, state }) => [
      ...messages.map(({ text }) => text),
      ...Object.values(state.goal?.fields ?? {}).flatMap((field) =>
        field?.state === "filled" ? [field.value, field.quote ?? ""] : [],
      ),
    ]);
    const told = heard.flatMap(([, detail]) => Object.values(detail).map(String));
    expect(words.filter((text) => text !== "" && told.includes(text))).toEqual([]);
    expect(told.filter((value) => /\s/.test(value))).toEqual([]);
  });
});
