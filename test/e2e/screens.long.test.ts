import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { BrowserContextOptions } from "playwright-core";
import { afterEach, beforeAll, expect, it } from "vitest";

import { openPage, openStage, PHONE, type Stage } from "./browser.ts";
import { WALK } from "./walk.ts";

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterEach(() => stage.clear());

/** Sharp enough to judge, small enough to keep. */
const HAND: BrowserContextOptions = { ...PHONE, deviceScaleFactor: 1.5 };
const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };

const LOOKS: readonly [string, string, BrowserContextOptions][] = [
  ["phone", "/test/page", HAND],
  ["phone-dark", "/test/dark", HAND],
  ["desktop", "/test/page", DESK],
  ["desktop-dark", "/test/dark", DESK],
  ["phone-rtl", "/test/rtl", HAND],
  ["phone-small", "/test/page", { ...HAND, viewport: { width: 320, height: 568 } }],
  ["landscape", "/test/page", { ...HAND, viewport: { width: 740, height: 360 } }],
  ["zoom", "/test/page", { viewport: { width: 320, height: 256 }, deviceScaleFactor: 2 }],
  ["phone-contrast", "/test/page", { ...HAND, forcedColors: "active" }],
];

/** Where the pictures go: `CAIRN_SCREENS=docs/screens` renews those of the documentation. */
const folder = process.env["CAIRN_SCREENS"] || mkdtempSync(join(tmpdir(), "cairn-screens-"));

it.each(LOOKS)("each state has its picture: %s", async (name, path, options) => {
  mkdirSync(folder, { recursive: true });
  const { page } = await openPage(stage, path, options);
  const sizes: number[] = [];
  for (const station of WALK) {
    await station.go(page, stage.server.weather);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(60);
    const picture = await page.screenshot({ path: join(folder, `${name}-${station.name}.png`) });
    sizes.push(picture.byteLength);
  }
  // An empty screen compresses to next to nothing.
  expect(Math.min(...sizes)).toBeGreaterThan(8_000);
});
