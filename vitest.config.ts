import { defineConfig } from "vitest/config";

/**
 * Fast tests share one module graph: importing LangGraph once instead of once a file saves minutes.
 * A real PostgreSQL and a real Chromium come from npm and are made ready once.
 */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.long.test.ts"],
    globalSetup: ["test/setup/postgres.ts", "test/setup/chromium.ts"],
    pool: "threads",
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: { OPENAI_API_KEY: "", OPENAI_BASE_URL: "", LANGSMITH_TRACING: "false" },
  },
});
