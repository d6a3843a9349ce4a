import { defineConfig } from "vitest/config";

/** Campaigns that take minutes: kills, faults, load, fuzzing. */
export default defineConfig({
  test: {
    include: ["test/**/*.long.test.ts"],
    globalSetup: ["test/setup/postgres.ts", "test/setup/chromium.ts"],
    pool: "forks",
    fileParallelism: false,
    testTimeout: 30 * 60_000,
    hookTimeout: 120_000,
    env: { OPENAI_API_KEY: "", OPENAI_BASE_URL: "", LANGSMITH_TRACING: "false" },
  },
});
