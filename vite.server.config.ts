import { join } from "node:path";

import { defineConfig } from "vite";

import { yamlParsedAhead } from "./vite.parsed-ahead.ts";

/** One bundle for the server: loading a few files instead of two thousand makes it ready in a second. */
export default defineConfig({
  publicDir: false,
  plugins: [yamlParsedAhead(join(import.meta.dirname, "prompts"))],
  ssr: {
    noExternal: true,
    // Native code and what looks for it at run time stay where npm put them.
    external: ["better-sqlite3", "better-sqlite3-napi", "pg", "pg-native", "pdfkit"],
    target: "node",
  },
  build: {
    ssr: true,
    target: "node20",
    outDir: "dist/server",
    emptyOutDir: true,
    sourcemap: false,
    minify: true,
    rollupOptions: {
      input: { main: "src/main.ts" },
      output: { format: "es", entryFileNames: "[name].js", chunkFileNames: "[name]-[hash].js" },
    },
  },
});
