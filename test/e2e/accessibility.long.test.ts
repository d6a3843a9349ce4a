import type { BrowserContextOptions } from "playwright-core";
import { afterEach, beforeAll, describe, expect, it } from "vitest";

import { violationsOn, WCAG } from "./axe.ts";
import { openPage, openStage, PHONE, type Stage } from "./browser.ts";
import { WALK } from "./walk.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());

const LOOKS: readonly [string, string, BrowserContextOptions][] = [
  ["light on a phone", "/test/page", PHONE],
  ["dark", "/test/dark", {}],
  ["dark by the device's wish", "/test/page", { colorScheme: "dark" }],
  ["more contrast", "/test/page", { contrast: "more" }],
  ["more contrast, dark", "/test/dark", { contrast: "more" }],
  ["the device's own colours", "/test/page", { forcedColors: "active" }],
  ["right to left", "/test/rtl", PHONE],
  ["320 px wide", "/test/page", { viewport: { width: 320, height: 640 } }],
  ["400 % zoom of 1280 by 1024", "/test/page", { viewport: { width: 320, height: 256 } }],
  ["landscape", "/test/page", { viewport: { width: 740, height: 360 } }],
  ["inside a page", "/test/inline", {}],
];

/** How much larger the page is than its window: nobody should have to scroll sideways, or into a blank. */
const overflow = "document.documentElement.scrollWidth - document.documentElement.clientWidth";
const below = "document.documentElement.scrollHeight - document.documentElement.clientHeight";

describe.each(LOOKS)("%s", (_name, path, options) => {
  it("shows no violation and never scrolls sideways, in any state", async () => {
    stage.server.weather.policy = "";
    const { page } = await openPage(stage, path, options);
    const found: Record<string, unknown> = {};
    for (const { name, go } of WALK) {
      await go(page, stage.server.weather);
      const sideways = [
        await page.evaluate(overflow),
        ...(await page
          .locator("cairn-app :is(.scroll, .log-scroll, .bottom, .goal)")
          .evaluateAll((all) =>
            all.map((part) => Math.max(0, part.scrollWidth - part.clientWidth)),
          )),
      ];
      found[name] = {
        violations: await violationsOn(page, [...WCAG, "best-practice"]),
        sideways: Math.max(...sideways.map(Number)),
        ...(path === "/test/inline" ? {} : { below: await page.evaluate(below) }),
      };
    }
    const fair = { violations: [], sideways: 0, ...(path === "/test/inline" ? {} : { below: 0 }) };
    expect(found).toEqual(Object.fromEntries(WALK.map(({ name }) => [name, fair])));
  });
});
