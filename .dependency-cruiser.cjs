// Who may import whom: domain ← smart, safety ← coach ← turn ← server ← main.
// `test/boundaries` plants a violation and expects this file to catch it.
const only = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.length ? allowed.join("-") : "itself"}`,
  severity: "error",
  from: { path: `^src/${from}/` },
  to: {
    path: "^src/",
    pathNot: [`^src/${from}/`, ...allowed.map((name) => `^src/${name}(/|\\.ts$)`)],
  },
});

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "only-main-wires",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(main|wiring|cli/)" },
      to: { path: "^src/(main|wiring)" },
    },
    only("domain", []),
    only("smart", ["domain"]),
    only("safety", ["domain"]),
    only("coach", ["domain", "smart", "safety"]),
    only("turn", ["domain", "smart", "safety", "coach"]),
    only("wire", ["domain", "coach"]),
    only("language", ["domain", "smart", "safety", "coach"]),
    only("store", ["domain", "smart", "safety", "coach", "turn"]),
    only("jobs", ["domain", "safety", "turn"]),
    only("server", ["domain", "smart", "safety", "coach", "turn", "wire"]),
    only("web", ["wire"]),
    {
      name: "express-lives-in-server",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/server/" },
      to: { path: "node_modules/(express|helmet)/" },
    },
    {
      name: "openai-lives-in-its-adapter",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/language/openai/" },
      to: { path: "node_modules/openai/" },
    },
    {
      name: "the-database-lives-in-store",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/store/" },
      to: { path: "node_modules/(kysely|pg|better-sqlite3)/" },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".js", ".mjs", ".cjs"] },
  },
};
