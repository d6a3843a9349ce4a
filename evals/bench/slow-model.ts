import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

export interface SlowModel {
  readonly baseUrl: string;
  close(): void;
}

/** What it says, whatever it is asked: nothing was read, nothing is drafted, and one plain sentence. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  read: {
    facts: [],
    wishes: [],
    talk: { change: 0, sustain: 0 },
    requests: [],
    answer: null,
    choice: null,
    ratingWords: null,
    tone: null,
    reflection: null,
    disclosure: null,
  },
  draft: { statement: null },
  word: { takeUp: "Thank you for telling me that.", request: null },
};

const completionOf = (body: string): string => {
  const { response_format: asked } = JSON.parse(body) as {
    response_format?: { json_schema?: { name?: string } };
  };
  const answer = ANSWERS[asked?.json_schema?.name ?? ""] ?? {};
  return JSON.stringify({
    id: "chatcmpl-bench",
    object: "chat.completion",
    created: 0,
    model: "slow",
    choices: [
      {
        index: 0,
        finish_reason: "stop",
        message: { role: "assistant", content: JSON.stringify(answer), refusal: null },
      },
    ],
    usage: { prompt_tokens: 100, completion_tokens: 20, total_tokens: 120 },
  });
};

/** An OpenAI-compatible server on loopback that answers everyone after the same time, however many ask. */
export const startSlowModel = async (answersAfterMs: number): Promise<SlowModel> => {
  const server: Server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk: Buffer) => (body += chunk.toString()));
    request.on("end", () => {
      setTimeout(() => {
        response.writeHead(200, { "content-type": "application/json" }).end(completionOf(body));
      }, answersAfterMs);
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
