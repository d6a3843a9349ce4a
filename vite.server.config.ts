import { defineConfig } from "vite";

/** One bundle for the server: loading a few files instead of two thousand makes it ready in a second. */
export default defineConfig({
  publicDir: false,
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
