import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { z } from "zod";

const blankIsAbsent = (value: unknown): unknown => (value === "" ? undefined : value);
const optional = <S extends z.ZodType>(schema: S) => z.preprocess(blankIsAbsent, schema.optional());
const withDefault = <S extends z.ZodType>(schema: S, value: z.output<S>) =>
  z.preprocess(blankIsAbsent, schema.optional()).transform((given) => given ?? value);

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== ""),
);

/** Every variable Cairn reads; `.env.example` says what each is for. */
const environmentSchema = z.object({
  NODE_ENV: withDefault(z.enum(["development", "production", "test"]), "development"),
  PORT: withDefault(z.coerce.number().int().min(0).max(65_535), 8080),
  HOST: withDefault(z.string(), "127.0.0.1"),
  CAIRN_TRUST_PROXY: withDefault(z.coerce.number().int().min(0).max(10), 0),
  DATABASE_URL: optional(
    z.string().regex(/^(postgres(ql)?:\/\/|sqlite:)/, "postgres://… or sqlite:…"),
  ),
  CAIRN_DATA_DIR: withDefault(z.string(), "./data"),
  CAIRN_SEALING_KEY: optional(z.string()),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(z.url()),
  OPENAI_MODEL: optional(z.string()),
  CAIRN_MODEL_BASE_URLS: withDefault(list, []),
  CAIRN_TURN_BUDGET_MS: withDefault(z.coerce.number().int().min(500).max(600_000), 12_000),
  CAIRN_MODEL_TOKENS_PER_DAY: optional(z.coerce.number().int().min(0)),
  CAIRN_DEMO: optional(z.enum(["on", "off"])),
  CAIRN_METRICS_TOKEN: optional(z.string()),
  CAIRN_KEEP_DAYS: optional(z.coerce.number().int().min(1)),
  SMTP_URL: optional(z.url()),
  CAIRN_MAIL_FROM: optional(z.string()),
  CAIRN_PUBLIC_URL: optional(z.url()),
  LOG_LEVEL: withDefault(
    z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]),
    "warn",
  ),
});

export interface Config {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  /** How many proxies in front of us may tell a client's address. */
  readonly trustedProxies: number;
  readonly databaseUrl: string | undefined;
  readonly dataDir: string;
  /** `id:base64[,id:base64…]`, the key in use first; absent: a key file in the data folder. */
  readonly sealingKeys: string | undefined;
  readonly model: ModelConfig | undefined;
  /** A practice's tokens of one day (UTC); beyond them the rules language speaks. Absent: no limit. */
  readonly modelTokensPerDay: number | undefined;
  /** The demo practice is seeded, and its page shown at `/`. */
  readonly demo: boolean;
  readonly metricsToken: string | undefined;
  /** Clients who have been silent for longer are erased; absent: nobody is. */
  readonly keepDays: number | undefined;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string | undefined;
  readonly publicUrl: string | undefined;
  readonly logLevel: string;
  readonly turnBudgetMs: number;
  /** Where `prompts/` and `dist/` are, wherever the program was started. */
  readonly root: string;
}

export interface ModelConfig {
  readonly apiKey: string;
  readonly baseUrl: string | undefined;
  readonly model: string;
}

/** A setting that cannot be used; the message names the variable and never its value. */
export class ConfigError extends Error {
  readonly code = "config";
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment once. Throws `ConfigError` with one line for each variable that is wrong. */
export const readConfig = (environment: Environment): Config => {
  const parsed = environmentSchema.safeParse(environment);
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    throw new ConfigError(`The settings cannot be used.\n${lines.join("\n")}`);
  }
  const env = parsed.data;
  const production = env.NODE_ENV === "production";
  return {
    production,
    port: env.PORT,
    host: env.HOST,
    trustedProxies: env.CAIRN_TRUST_PROXY,
    databaseUrl: env.DATABASE_URL,
    dataDir: resolve(env.CAIRN_DATA_DIR),
    sealingKeys: env.CAIRN_SEALING_KEY,
    model: modelFrom(env),
    modelTokensPerDay: env.CAIRN_MODEL_TOKENS_PER_DAY,
    demo: env.CAIRN_DEMO ? env.CAIRN_DEMO === "on" : !production,
    metricsToken: env.CAIRN_METRICS_TOKEN,
    keepDays: env.CAIRN_KEEP_DAYS,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.CAIRN_MAIL_FROM,
    publicUrl: env.CAIRN_PUBLIC_URL,
    logLevel: env.LOG_LEVEL,
    turnBudgetMs: env.CAIRN_TURN_BUDGET_MS,
    root: packageRoot(),
  };
};

const OPENAI_URL = "https://api.openai.com/v1";

/**
 * Text about someone's health goes only where it was meant to go: to OpenAI, to this machine,
 * or to a server the operator listed by hand.
 */
const modelFrom = (env: z.output<typeof environmentSchema>): ModelConfig | undefined => {
  if (!env.OPENAI_API_KEY) return undefined;
  const url = env.OPENAI_BASE_URL;
  const allowed = [OPENAI_URL, ...env.CAIRN_MODEL_BASE_URLS].map(originAndPath);
  if (url && !isLoopback(url) && !allowed.includes(originAndPath(url))) {
    throw new ConfigError(
      "OPENAI_BASE_URL: this address is not in CAIRN_MODEL_BASE_URLS, so no text is sent to it",
    );
  }
  return { apiKey: env.OPENAI_API_KEY, baseUrl: url, model: env.OPENAI_MODEL ?? "gpt-4.1-mini" };
};

const originAndPath = (url: string): string => {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname.replace(/\/+$/, "")}`;
};

export const isLoopback = (url: string): boolean =>
  ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);

const packageSchema = z.looseObject({ name: z.string() });

/** The same answer from `src/` through a TypeScript loader and from the bundle in `dist/server/`. */
const packageRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (folder !== dirname(folder)) {
    const file = join(folder, "package.json");
    if (existsSync(file)) {
      const found = packageSchema.safeParse(JSON.parse(readFileSync(file, "utf8")));
      if (found.success && found.data.name === "cairn") return folder;
    }
    folder = dirname(folder);
  }
  throw new ConfigError("Cairn's own folder was not found above this program");
};
