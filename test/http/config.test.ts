import { describe, expect, it } from "vitest";

import { ConfigError, readConfig } from "../../src/config.ts";

describe("the settings", () => {
  it("need nothing: port 8080 on this machine, SQLite, rules, 12 seconds", () => {
    expect(readConfig({})).toMatchObject({
      production: false,
      port: 8080,
      host: "127.0.0.1",
      databaseUrl: undefined,
      model: undefined,
      demo: true,
      turnBudgetMs: 12_000,
      logLevel: "warn",
    });
  });

  it("read an empty variable as one that is not set", () => {
    expect(readConfig({ PORT: "", OPENAI_API_KEY: "", DATABASE_URL: "" })).toEqual(readConfig({}));
  });

  it("seed no demo practice in production unless asked to", () => {
    expect(readConfig({ NODE_ENV: "production" }).demo).toBe(false);
    expect(readConfig({ NODE_ENV: "production", CAIRN_DEMO: "on" }).demo).toBe(true);
  });

  it.each([
    ["PORT", "eighty"],
    ["PORT", "70000"],
    ["DATABASE_URL", "mysql://db"],
    ["OPENAI_BASE_URL", "not an address"],
    ["LOG_LEVEL", "chatty"],
    ["CAIRN_TURN_BUDGET_MS", "-1"],
  ])("name %s when %j cannot be used, and keep its value to themselves", (name, value) => {
    const read = () => readConfig({ [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(name);
    expect(read).not.toThrow(value);
  });

  const key = "sk-test";
  it.each([
    ["https://api.openai.com/v1", ""],
    ["http://127.0.0.1:9999/v1", ""],
    ["http://localhost:11434/v1/", ""],
    ["https://models.example/v1/", "https://models.example/v1"],
  ])("let text go to %s when the list is %j", (url, list) => {
    const config = readConfig({
      OPENAI_API_KEY: key,
      OPENAI_BASE_URL: url,
      CAIRN_MODEL_BASE_URLS: list,
    });
    expect(config.model?.baseUrl).toBe(url);
  });

  it.each([
    ["https://elsewhere.example/v1", ""],
    ["https://models.example.evil.example/v1", "https://models.example/v1"],
    ["https://models.example/other", "https://models.example/v1"],
    ["http://localhost.evil.example/v1", ""],
    ["http://api.openai.com/v1", ""],
  ])("let no text go to %s when the list is %j", (url, list) => {
    const environment = {
      OPENAI_API_KEY: key,
      OPENAI_BASE_URL: url,
      CAIRN_MODEL_BASE_URLS: list,
    };
    expect(() => readConfig(environment)).toThrow(/OPENAI_BASE_URL/);
  });
});
