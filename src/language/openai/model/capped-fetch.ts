/** The longest answer worth reading: a reply is sixty words, a reading a few hundred bytes. */
export const ANSWER_CAP_BYTES = 64 * 1024;

export class AnswerTooLongError extends Error {
  readonly code = "answer-too-long";
}

/**
 * A fetch that reads the whole body itself, up to the cap and under the caller's signal, and follows
 * no redirect: a server that moved must not carry a person's text to a place nobody chose.
 * The SDK's own timeout ends with the headers; a body that stalls after them would wait for ever.
 */
export const createCappedFetch =
  (capBytes: number = ANSWER_CAP_BYTES): typeof fetch =>
  async (input, init) => {
    const response = await fetch(input, { ...init, redirect: "error" });
    const body = await readUpTo(response, capBytes, init?.signal ?? undefined);
    const type = response.headers.get("content-type") ?? "text/plain";
    return new Response(body, { status: response.status, headers: { "content-type": type } });
  };

const readUpTo = async (
  response: Response,
  capBytes: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  if (response.body === null || [204, 205, 304].includes(response.status)) return null;
  const reader = response.body.getReader();
  const stop = (): void => void reader.cancel().catch(() => undefined);
  signal?.addEventListener("abort", stop, { once: true });
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      signal?.throwIfAborted();
      if (done) break;
      length += value.byteLength;
      if (length > capBytes) {
        stop();
        throw new AnswerTooLongError("The model's answer is longer than any answer should be.");
      }
      pieces.push(value);
    }
  } finally {
    signal?.removeEventListener("abort", stop);
  }
  return joined(pieces, length);
};

const joined = (pieces: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
};
