import { pino, type Logger } from "pino";

/**
 * What may be logged, by type: codes, counts, times, and ids of requests. There is no key under
 * which a text, a token, an address's query or a person's id could be written: a new key is added
 * here on purpose or it does not compile.
 */
export interface LogFields {
  readonly requestId?: string;
  readonly method?: string;
  /** The route's pattern, never the address itself. */
  readonly route?: string;
  readonly status?: number;
  readonly tookMs?: number;
  readonly code?: string;
  readonly errorName?: string;
  readonly count?: number;
  readonly signal?: string;
}

export interface Log {
  info(what: string, fields?: LogFields): void;
  warn(what: string, fields?: LogFields): void;
  error(what: string, fields?: LogFields): void;
}

const KEYS: readonly (keyof LogFields)[] = [
  "requestId",
  "method",
  "route",
  "status",
  "tookMs",
  "code",
  "errorName",
  "count",
  "signal",
];

/** Types are gone at run time: what is not on the list is dropped there as well. */
const only = (fields: LogFields = {}): Record<string, unknown> =>
  Object.fromEntries(
    KEYS.flatMap((key) => (fields[key] === undefined ? [] : [[key, fields[key]]])),
  );

export const createLog = (level: string, destination?: { write(line: string): void }): Log => {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger: Logger = destination ? pino(options, destination) : pino(options);
  return {
    info: (what, fields) => logger.info(only(fields), what),
    warn: (what, fields) => logger.warn(only(fields), what),
    error: (what, fields) => logger.error(only(fields), what),
  };
};

/** The name and code of what was thrown; its message may hold anything and stays out. */
export const nameOfError = (thrown: unknown): LogFields => {
  if (!(thrown instanceof Error)) return { errorName: typeof thrown };
  const { code } = thrown as { code?: unknown };
  return {
    errorName: thrown.name.slice(0, 60),
    ...(typeof code === "string" && /^[\w.-]{1,60}$/.test(code) ? { code } : {}),
  };
};
