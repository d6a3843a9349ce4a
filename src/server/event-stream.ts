import type { AGUIEvent } from "@ag-ui/core";
import type { Response } from "express";

/** Proxies and browsers give up on a silent connection after half a minute or so. */
const KEEP_ALIVE_MS = 10_000;

export interface EventStream {
  send(events: readonly AGUIEvent[]): void;
  end(): void;
}

/**
 * Server-sent events on this response. Writing to a client that has gone is no error: the run goes
 * on without a listener and is there when they come back.
 */
export const openEventStream = (response: Response, keepAliveMs = KEEP_ALIVE_MS): EventStream => {
  response.status(200);
  response.setHeader("Content-Type", "text/event-stream; charset=utf-8");
  response.setHeader("Cache-Control", "no-store, no-transform");
  response.setHeader("X-Accel-Buffering", "no");
  response.flushHeaders();
  const write = (text: string) => {
    if (!response.writableEnded && !response.destroyed) response.write(text);
  };
  const keepAlive = setInterval(() => write(": still here\n\n"), keepAliveMs);
  keepAlive.unref();
  const stop = () => clearInterval(keepAlive);
  response.on("close", stop);
  return {
    send: (events) => events.forEach((event) => write(`data: ${JSON.stringify(event)}\n\n`)),
    end: () => {
      stop();
      if (!response.writableEnded) response.end();
    },
  };
};
