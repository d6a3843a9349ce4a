import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

import { chromiumPath } from "../setup/chromium.ts";
import { readWebFiles, type WebFiles } from "./fixture/files.ts";
import { FAIR, type Fixture, startFixture } from "./fixture/server.ts";
import type { Talk } from "./fixture/talk.ts";

export interface Stage {
  readonly browser: Browser;
  readonly server: Fixture;
  readonly files: WebFiles;
  /** Between two tests: no page open, the weather fair, nobody known. */
  clear(): Promise<void>;
}

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The web files, built fresh, into a folder of their own unless told where. */
export const buildWeb = async (
  outDir = mkdtempSync(join(tmpdir(), "cairn-web-")),
): Promise<string> => {
  // In a child: the test runner's NODE_ENV would pick the libraries' development builds.
  await promisify(execFile)(
    process.execPath,
    [
      "node_modules/vite/bin/vite.js",
      "build",
      "--config",
      "vite.web.config.ts",
      "--outDir",
      outDir,
    ],
    { env: { ...process.env, NODE_ENV: "production" } },
  );
  return outDir;
};

let opening: Promise<Stage> | undefined;

/** A real Chromium and a server of the contract, one of each for all files of a run; they end with it. */
export const openStage = (): Promise<Stage> => (opening ??= makeStage());

const makeStage = async (): Promise<Stage> => {
  const [webFolder, executablePath] = await Promise.all([buildWeb(), chromiumPath()]);
  const files = readWebFiles(webFolder);
  rmSync(webFolder, { recursive: true });
  const [server, browser] = await Promise.all([
    startFixture(files),
    chromium.launch({ executablePath, args: QUIET }),
  ]);
  const clear = async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    Object.assign(server.weather, FAIR);
    server.talks.clear();
    server.asked.length = 0;
    server.consents.length = 0;
    server.invites.clear();
  };
  return { browser, server, files, clear };
};

export const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  hasTouch: true,
  isMobile: true,
};

/** A page that remembers what went wrong on it. */
export const openPage = async (
  stage: Stage,
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; trouble: string[] }> => {
  const context = await stage.browser.newContext({ reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(5_000);
  const trouble: string[] = [];
  page.on("pageerror", (error) => trouble.push(String(error)));
  page.on("console", (line) => {
    if (line.type() === "error" || line.type() === "warning") trouble.push(line.text());
  });
  await page.goto(stage.server.url + path);
  return { page, trouble };
};

const KEPT = "cairn:v1:pk_test";

/** A page on which this device already knows the way back to a talk. */
export const openTalk = async (
  stage: Stage,
  talk: Talk,
  path = "/test/page",
  options: BrowserContextOptions = {},
): Promise<{ page: Page; trouble: string[] }> => {
  stage.server.talks.set(talk.id, talk);
  const opened = await openPage(stage, "/elsewhere", options);
  const ticket = JSON.stringify({ conversationId: talk.id, token: talk.token });
  await opened.page.evaluate(([key, value]) => localStorage.setItem(key, value), [
    KEPT,
    ticket,
  ] as const);
  await opened.page.goto(stage.server.url + path);
  return opened;
};

/** Past the first screen, with the choices that are needed. */
export const begin = async (page: Page): Promise<void> => {
  await page.getByLabel("I know that Cairn").check();
  await page.getByLabel("Cairn may store").check();
  await page.getByRole("button", { name: "Start", exact: true }).click();
  await page.getByText("What would you like to be different?").first().waitFor();
};

export const say = async (page: Page, text: string): Promise<void> => {
  const field = page.getByLabel("Your message");
  await field.fill(text);
  await field.press("Enter");
};
