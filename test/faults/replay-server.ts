import { z } from "zod";

import { completionBody, sendJson, startModelServer } from "./model-server.ts";

/** What a model said in one turn, by task; a second draft is the repair, and so is `reword`. */
export const turnAnswersSchema = z.strictObject({
  read: z.unknown().optional(),
  draft: z.array(z.unknown()).optional(),
  word: z.unknown().optional(),
  reword: z.unknown().optional(),
});
export type TurnAnswers = z.output<typeof turnAnswersSchema>;

export interface ReplayServer {
  readonly baseUrl: string;
  /** From now on these are the answers; what is left over from the turn before is forgotten. */
  turn(answers: TurnAnswers): void;
  /** Tasks that were asked for in this turn and had no answer. */
  readonly unanswered: readonly string[];
  /** What was asked in this turn, the part of the person it is about. */
  readonly asked: readonly string[];
  /** Tasks whose answer of this turn nobody asked for. */
  leftOver(): readonly string[];
  close(): Promise<void>;
}

const requestSchema = z.object({
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  response_format: z.object({ json_schema: z.object({ name: z.string() }) }),
});

/** An OpenAI-compatible server that says what was written for it, turn by turn, and 503 to all else. */
export const startReplayServer = async (): Promise<ReplayServer> => {
  const server = await startModelServer();
  let waiting = new Map<string, unknown[]>();
  let unanswered: string[] = [];
  let asked: string[] = [];
  server.behave((response, body) => {
    const request = requestSchema.parse(JSON.parse(body));
    const task = request.response_format.json_schema.name;
    asked.push(request.messages.at(-1)?.content ?? "");
    const answers = waiting.get(task) ?? [];
    if (answers.length === 0) {
      unanswered.push(task);
      response.writeHead(503).end();
      return;
    }
    sendJson(response, 200, completionBody({ content: JSON.stringify(answers.shift()) }));
  });
  return {
    baseUrl: server.baseUrl,
    turn: ({ read, draft, word, reword }) => {
      unanswered = [];
      asked = [];
      waiting = new Map([
        ["read", read === undefined ? [] : [read]],
        ["draft", [...(draft ?? [])]],
        ["word", [word, reword].filter((answer) => answer !== undefined)],
      ]);
    },
    get unanswered() {
      return unanswered;
    },
    get asked() {
      return asked;
    },
    leftOver: () => [...waiting].flatMap(([task, answers]) => answers.map(() => task)),
    close: () => server.close(),
  };
};
