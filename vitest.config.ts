import { defineConfig } from "vitest/config";

/** Fast tests share one module graph: importing LangGraph once instead of once a file saves minutes. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["test/**/*.long.test.ts"],
    globalSetup: [],
    pool: "threads",
    isolate: false,
    testTimeout: 20_000,
    env: { OPENAI_API_KEY: "", OPENAI_BASE_URL: "", LANGSMITH_TRACING: "false" },
  },
});
