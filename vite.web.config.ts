import { fileURLToPath } from "node:url";

import { defineConfig, type Plugin } from "vite";

import en from "./src/web/messages/en.json" with { type: "json" };

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * The launcher is a classic script (`<script async>`), so it may hold no static import and has to know the
 * hashed name of the rest. A cross-origin classic script has no base URL of its own, hence a name, not an import.
 */
const nameTheWidget = (): Plugin => ({
  name: "name-the-widget",
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
    const widget = chunks.find((chunk) => chunk.isEntry && chunk.name === "widget");
    const launcher = chunks.find((chunk) => chunk.isEntry && chunk.name === "cairn");
    if (!widget || !launcher) return;
    if (launcher.imports.length > 0) this.error("the launcher must stand alone");
    const file = widget.fileName.split("/").at(-1) ?? "";
    const code = launcher.code
      .replace("__CAIRN_WIDGET__", () => file)
      .replace("__CAIRN_LABEL__", () => en.launcher);
    launcher.code = `(()=>{${code}})();\n`;
  },
});

/** Lit templates carry layout whitespace that no browser needs. */
const tightTemplates = (): Plugin => ({
  name: "tight-templates",
  enforce: "pre",
  transform(code, id) {
    if (!id.includes("/src/web/") || !id.endsWith(".ts")) return null;
    return { code: code.replaceAll(/\n\s+/g, (gap) => (gap.length > 1 ? "\n " : gap)), map: null };
  },
});

export default defineConfig({
  root: at("./src/web/demo"),
  base: "/",
  plugins: [tightTemplates(), nameTheWidget()],
  build: {
    outDir: at("./dist/web"),
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    rolldownOptions: {
      preserveEntrySignatures: "strict",
      input: {
        index: at("./src/web/demo/index.html"),
        coach: at("./src/web/demo/coach.html"),
        cairn: at("./src/web/launcher/cairn.ts"),
        widget: at("./src/web/widget/widget.ts"),
      },
      output: {
        entryFileNames: ({ name }) =>
          name === "cairn"
            ? "embed/v1/cairn.js"
            : name === "widget"
              ? "embed/v1/widget-[hash].js"
              : "assets/[name]-[hash].js",
        chunkFileNames: "embed/v1/[name]-[hash].js",
        assetFileNames: "assets/[name]-[hash][extname]",
      },
    },
  },
});
