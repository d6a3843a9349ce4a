import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { violationsOn } from "./axe.ts";
import { begin, openPage, openStage, say, type Stage } from "./browser.ts";
import { WALK } from "./walk.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());

describe("what axe finds against WCAG 2.2 A and AA", () => {
  it(
    "is nothing, in any state, and the ways out are always there",
    { timeout: 60_000 },
    async () => {
      stage.server.weather.policy = "";
      const { page } = await openPage(stage, "/test/page");
      const found: Record<string, readonly string[]> = {};
      for (const { name, go } of WALK) {
        await go(page, stage.server.weather);
        // A trial presses nothing, and fails where anything lies over the button or it is out of sight.
        for (const way of ["Leave quickly", "Help"])
          await page.getByRole("button", { name: way, exact: true }).click({ trial: true });
        found[name] = await violationsOn(page);
      }
      expect(found).toEqual(Object.fromEntries(WALK.map(({ name }) => [name, []])));
    },
  );

  it("would say so if it did not", async () => {
    stage.server.weather.policy = "";
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await page.getByRole("button", { name: "Help", exact: true }).evaluate((button) => {
      button.textContent = "";
      Object.assign(button.style, { color: "#ddd" });
    });
    expect(await violationsOn(page)).not.toEqual([]);
  });
});

describe("a screen reader", () => {
  it("hears each finished reply once, and that Cairn is writing", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await page.locator("cairn-log").evaluate((log) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes) {
          const region = (target instanceof Element ? target : target.parentElement)?.closest(
            "[aria-live], [role=status]",
          );
          if (!region) continue;
          for (const node of addedNodes)
            if (node.textContent?.trim()) heard.push(node.textContent.trim());
          if (addedNodes.length === 0 && target.textContent?.trim())
            heard.push(target.textContent.trim());
        }
      }).observe(log.shadowRoot as ShadowRoot, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
    stage.server.weather.paceMs = 20;
    await say(page, "i want to be happier");
    await page.getByText("what would you be doing?").first().waitFor();
    const heardNow = () => page.evaluate(() => Reflect.get(window, "heard") as string[]);
    await expect.poll(async () => (await heardNow()).length).toBeGreaterThan(1);
    await page.locator("cairn-goal-card .source").first().waitFor();
    expect(await heardNow()).toEqual([
      "Cairn is writing",
      "Cairn: So evenings go to scrolling, and you'd like to be happier. If one evening next week went well, what would you be doing?",
    ]);
  });

  it("is not read the whole talk again on coming back", async () => {
    const { page } = await openPage(stage, "/test/page");
    await begin(page);
    await say(page, "i want to be happier");
    await page.getByText("what would you be doing?").first().waitFor();
    await page.reload();
    await page.getByText("what would you be doing?").first().waitFor();
    expect(await page.locator("#spoken").textContent()).toBe("");
  });

  it("moves by Tab in the order of reading", async () => {
    const { page } = await openPage(stage, "/test/page", { viewport: { width: 390, height: 844 } });
    await begin(page);
    await say(page, "i want to be happier");
    await page.getByText("what would you be doing?").first().waitFor();
    await page.locator("cairn-coach").evaluate((coach) => {
      coach.setAttribute("tabindex", "-1");
      coach.focus();
    });
    const order: string[] = [];
    for (let step = 0; step < 6; step++) {
      await page.keyboard.press("Tab");
      order.push(
        await page.evaluate(() => {
          let at = document.activeElement;
          while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
          return (
            at?.getAttribute("aria-label") ??
            (at?.textContent?.trim().replaceAll(/\s+/g, " ") || at?.id) ??
            ""
          );
        }),
      );
    }
    expect(order).toEqual([
      "Leave quickly",
      "Help",
      expect.stringMatching(/^Your goal/),
      "Conversation",
      "text",
      "Send",
    ]);
  });
});
