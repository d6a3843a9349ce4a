import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the server does with one request. It is handed the body as it came. */
export type Behaviour = (response: ServerResponse, body: string, request: IncomingMessage) => void;

export interface ModelServer {
  readonly baseUrl: string;
  /** Bodies of the requests so far, oldest first. */
  readonly bodies: readonly string[];
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A real HTTP server on loopback in the model's place. It does as told, for every request, until told otherwise. */
export const startModelServer = async (): Promise<ModelServer> => {
  const bodies: string[] = [];
  let behaviour: Behaviour = (response) => response.writeHead(500).end();
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on("data", (piece: Buffer) => pieces.push(piece));
    request.on("end", () => {
      const body = Buffer.concat(pieces).toString("utf8");
      bodies.push(body);
      behaviour(response, body, request);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    bodies,
    behave: (next) => {
      behaviour = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
};

export interface Completion {
  readonly content?: unknown;
  readonly finishReason?: string | null;
  readonly refusal?: string;
}

export const completionBody = ({ content, finishReason = "stop", refusal }: Completion): string =>
  JSON.stringify({
    id: "chatcmpl-1",
    object: "chat.completion",
    created: 0,
    model: "by-hand",
    choices: [
      {
        index: 0,
        finish_reason: finishReason,
        message: { role: "assistant", content: content ?? null, refusal: refusal ?? null },
      },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  });

export const sendJson = (response: ServerResponse, status: number, body: string): void => {
  response.writeHead(status, { "content-type": "application/json" }).end(body);
};

/** Answers every request with this JSON as the assistant's words. */
export const answering =
  (answer: unknown): Behaviour =>
  (response) => {
    sendJson(response, 200, completionBody({ content: JSON.stringify(answer) }));
  };
