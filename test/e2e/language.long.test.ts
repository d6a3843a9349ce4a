import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { execFile } from "node:child_process";
import { promisify } from "node:util";

import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";

import en from "../../src/web/messages/en.json" with { type: "json" };
import { chromiumPath } from "../setup/chromium.ts";
import { violationsOn } from "./axe.ts";
import { readWebFiles, type WebFiles } from "./fixture/files.ts";
import { type Fixture, startFixture } from "./fixture/server.ts";

/** Not a translation: letters that run from the right, so that what was not taken from the file is seen. */
const PSEUDO = Object.fromEntries(
  Object.entries(en).map(([key, words]) => [key, `نص ${words.replaceAll(/\.$/g, "")} نص`]),
);

/** The same sources with one file more. */
const buildWithLanguage = async (): Promise<WebFiles> => {
  const copy = mkdtempSync(join(tmpdir(), "cairn-language-"));
  for (const part of ["src", "package.json", "vite.web.config.ts", "tsconfig.json"])
    cpSync(part, join(copy, part), { recursive: true });
  symlinkSync(resolve("node_modules"), join(copy, "node_modules"));
  writeFileSync(join(copy, "src/web/messages/ar.json"), JSON.stringify(PSEUDO));
  await promisify(execFile)(
    process.execPath,
    ["node_modules/vite/bin/vite.js", "build", "--config", "vite.web.config.ts"],
    { cwd: copy, env: { ...process.env, NODE_ENV: "production" } },
  );
  const files = readWebFiles(join(copy, "dist/web"));
  rmSync(copy, { recursive: true });
  return files;
};

let files: WebFiles;
let server: Fixture;
let browser: Browser;
beforeAll(async () => {
  files = await buildWithLanguage();
  server = await startFixture(files);
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: ["--no-sandbox"] });
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it("a language is one file: it is loaded only where it is spoken, and turns the coach around", async () => {
  expect(readdirSync("src/web/messages")).toContain("en.json");
  const chunks = [...files.keys()].filter((path) => /\/ar-[\w-]+\.js$/.test(path));
  expect(chunks).toHaveLength(1);
  server.weather.policy = "";
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  await page.goto(`${server.url}/test/rtl-page`);
  await page.getByRole("heading", { name: PSEUDO["welcomeTitle"] ?? "" }).waitFor();
  const app = page.locator("cairn-app");
  expect([await app.getAttribute("lang"), await app.getAttribute("dir")]).toEqual(["ar", "rtl"]);
  await page.getByRole("checkbox").nth(0).check();
  await page.getByRole("checkbox").nth(1).check();
  await page.getByRole("button", { name: PSEUDO["start"] ?? "", exact: true }).click();
  await page.getByText("What would you like to be different?").first().waitFor();
  expect(await violationsOn(page)).toEqual([]);
  expect(server.asked.filter((line) => line.includes("/ar-"))).toHaveLength(1);
  server.asked.length = 0;
  await page.goto(`${server.url}/test/page`);
  await page.getByRole("button", { name: en.leave }).waitFor();
  expect(server.asked.filter((line) => line.includes("/ar-"))).toEqual([]);
});
