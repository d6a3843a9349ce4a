import type { Problem } from "../wire/problem.ts";
import { ERROR_TABLE, type ErrorCode } from "./error-table.ts";

/** A request that gets no for an answer. Its message is the code: never anything a client wrote. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly string[] | undefined;
  readonly retryAfterSeconds: number | undefined;

  constructor(
    code: ErrorCode,
    more: { fields?: readonly string[]; retryAfterSeconds?: number; cause?: unknown } = {},
  ) {
    super(code, { cause: more.cause });
    this.name = "Refusal";
    this.code = code;
    this.fields = more.fields;
    this.retryAfterSeconds = more.retryAfterSeconds;
  }
}

interface CodedError {
  readonly code?: unknown;
  readonly type?: unknown;
  readonly name?: unknown;
}

/** What body-parser calls it → what we call it. */
const BODY_ERRORS: Readonly<Record<string, ErrorCode>> = {
  "entity.parse.failed": "not-json",
  "entity.too.large": "too-large",
  "encoding.unsupported": "wrong-content-type",
  "charset.unsupported": "wrong-content-type",
  "request.aborted": "not-json",
  "request.size.invalid": "not-json",
};

/** Codes by which the store's drivers say that nobody is there. */
const UNAVAILABLE =
  /^(store[-.]unavailable|SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|FULL|READONLY|CORRUPT|NOTADB)|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|08\w{3}|53\w{3}|57P0\d|58\w{3})/;

/** The code a caller sees for whatever was thrown. Everything unknown is `internal` and says nothing. */
export const codeOf = (thrown: unknown): ErrorCode => {
  if (thrown instanceof Refusal) return thrown.code;
  if (typeof thrown !== "object" || thrown === null) return "internal";
  const { type, code } = thrown as CodedError;
  const fromBody = typeof type === "string" ? BODY_ERRORS[type] : undefined;
  if (fromBody) return fromBody;
  if (thrown instanceof URIError) return "not-found";
  if (typeof code === "string" && UNAVAILABLE.test(code)) return "store-unavailable";
  const cause = thrown instanceof Error ? thrown.cause : undefined;
  return cause === undefined ? "internal" : codeOf(cause);
};

export const problemOf = (thrown: unknown, requestId: string): Problem & { status: number } => {
  const code = codeOf(thrown);
  const [status, message] = ERROR_TABLE[code];
  const fields = thrown instanceof Refusal ? thrown.fields : undefined;
  return { status, code, message, requestId, ...(fields ? { fields: [...fields] } : {}) };
};
