import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { chromiumPath } from "../setup/chromium.ts";
import { begin, buildWeb, say } from "./browser.ts";

const BUILT = "dist/e2e-server";

/** Beside the usual build, so that it finds the prompts and the web files where it expects them. */
const buildProgram = (): Promise<unknown> =>
  promisify(execFile)(
    process.execPath,
    [
      "node_modules/vite/bin/vite.js",
      "build",
      "--config",
      "vite.server.config.ts",
      "--outDir",
      BUILT,
    ],
    { env: { ...process.env, NODE_ENV: "production" } },
  );

/** The real program, as `npm start` runs it, with a data folder of its own. */
interface Program {
  readonly url: string;
  start(): Promise<void>;
  kill(): Promise<void>;
}

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
};

const makeProgram = async (): Promise<Program> => {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    PORT: String(port),
    CAIRN_DATA_DIR: mkdtempSync(join(tmpdir(), "cairn-data-")),
    CAIRN_DEMO: "on",
    NODE_ENV: "development",
  };
  let child: ChildProcess | undefined;
  const isReady = async () => (await fetch(`${url}/readyz`).catch(() => undefined))?.ok === true;
  return {
    url,
    start: async () => {
      child = spawn(process.execPath, [`${BUILT}/main.js`], { env, stdio: "ignore" });
      const until = Date.now() + 60_000;
      while (!(await isReady())) {
        if (Date.now() > until) throw new Error("the program did not start");
        await new Promise((done) => setTimeout(done, 50));
      }
    },
    kill: async () => {
      const gone = new Promise((done) => child?.once("exit", done));
      child?.kill("SIGKILL");
      await gone;
    },
  };
};

let program: Program;
let browser: Browser;
beforeAll(async () => {
  await Promise.all([buildWeb(resolve("dist/web")), buildProgram()]);
  program = await makeProgram();
  await program.start();
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: ["--no-sandbox"] });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await program.kill();
});

const openCoach = async (): Promise<Page> => {
  const context = await browser.newContext({ reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${program.url}/coach.html`);
  return page;
};

const texts = (page: Page, who: string) => page.locator(`li.${who} .text`).allInnerTexts();

describe("the widget and the real server", () => {
  it("talk from the first screen to a proposed goal, and still do after a reload", async () => {
    const page = await openCoach();
    await begin(page);
    const lines = [
      "i want to be happier, im just stuck at home after work scrolling",
      "seeing people i guess. i used to play 5 a side",
      "i miss my mates",
      "yes",
      "play 5 a side once a week",
      "4 weeks",
    ];
    for (const [at, line] of lines.entries()) {
      await say(page, line);
      await expect.poll(() => texts(page, "coach"), { timeout: 15_000 }).toHaveLength(at + 2);
    }
    expect(await page.locator("cairn-goal-card .filled").count()).toBeGreaterThan(1);
    const before = [...(await texts(page, "client")), ...(await texts(page, "coach"))];
    await page.reload();
    await expect.poll(() => texts(page, "coach")).toHaveLength(lines.length + 1);
    expect([...(await texts(page, "client")), ...(await texts(page, "coach"))]).toEqual(before);
    await page.context().close();
  });

  it.each([0, 5, 20, 80])(
    "lose and double nothing when the server is killed %i ms into a reply and started again",
    async (delayMs) => {
      const page = await openCoach();
      await begin(page);
      await say(page, `i want to sleep better`);
      await new Promise((done) => setTimeout(done, delayMs));
      await program.kill();
      await program.start();
      await expect.poll(() => texts(page, "coach"), { timeout: 30_000 }).toHaveLength(2);
      expect(await texts(page, "client")).toEqual(["i want to sleep better"]);
      await say(page, "calmer evenings");
      await expect.poll(() => texts(page, "coach"), { timeout: 30_000 }).toHaveLength(3);
      await page.reload();
      await expect.poll(() => texts(page, "coach"), { timeout: 30_000 }).toHaveLength(3);
      expect(await texts(page, "client")).toEqual(["i want to sleep better", "calmer evenings"]);
      await page.context().close();
    },
  );
});
