import type { ModelCall } from "../../src/coach/language.ts";
import { completionBody, sendJson, type Behaviour } from "./model-server.ts";

export interface Fault {
  readonly name: string;
  readonly behave: Behaviour;
  readonly outcome: ModelCall["outcome"];
}

const completing =
  (completion: Parameters<typeof completionBody>[0]): Behaviour =>
  (response) => {
    sendJson(response, 200, completionBody(completion));
  };

const LONG = "x".repeat(1_000_000);

/** Everything a server can do wrong in one answer. Each hands the client's own words back where it can, to see whether they get into a log. */
export const FAULTS: readonly Fault[] = [
  {
    name: "429 with Retry-After 120",
    outcome: "failed",
    behave: (response, body) => {
      response.writeHead(429, { "retry-after": "120", "content-type": "application/json" });
      response.end(JSON.stringify({ error: { message: `too many: ${body}` } }));
    },
  },
  {
    name: "500 that quotes the request",
    outcome: "failed",
    behave: (response, body) => {
      sendJson(response, 500, JSON.stringify({ error: { message: body } }));
    },
  },
  { name: "401", outcome: "failed", behave: (response) => void response.writeHead(401).end("no") },
  {
    name: "400 whatever is asked",
    outcome: "failed",
    behave: (response, body) => {
      sendJson(response, 400, JSON.stringify({ error: { message: body } }));
    },
  },
  { name: "a hang before the headers", outcome: "timeout", behave: () => undefined },
  {
    name: "a stall in mid-answer",
    outcome: "timeout",
    behave: (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.write(completionBody({ content: "{}" }).slice(0, 60));
    },
  },
  {
    name: "an answer in drips that never ends",
    outcome: "timeout",
    behave: (response) => {
      response.writeHead(200, { "content-type": "application/json" });
      const drip = setInterval(() => response.write(" "), 20);
      response.on("close", () => {
        clearInterval(drip);
      });
    },
  },
  {
    name: "an answer cut by a clean end",
    outcome: "malformed",
    behave: (response, body) => {
      response.writeHead(200, { "content-type": "application/json" });
      response.end(completionBody({ content: body }).slice(0, -40));
    },
  },
  {
    name: "an answer cut by a broken line",
    outcome: "failed",
    behave: (response) => {
      response.writeHead(200, { "content-type": "application/json", "content-length": "5000" });
      response.write("{", () => response.destroy());
    },
  },
  {
    name: "a reset before the headers",
    outcome: "failed",
    behave: (_, __, request) => {
      request.socket.resetAndDestroy();
    },
  },
  {
    name: "HTML with 200",
    outcome: "malformed",
    behave: (response, body) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.end(`<html><body>Sign in to go on. ${body}</body></html>`);
    },
  },
  {
    name: "{} with 200",
    outcome: "malformed",
    behave: (response) => {
      sendJson(response, 200, "{}");
    },
  },
  {
    name: "nothing with 200",
    outcome: "malformed",
    behave: (response) => void response.writeHead(200).end(),
  },
  {
    name: "a stream where none was asked for",
    outcome: "malformed",
    behave: (response, body) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.end(`data: {"choices": [${body}\n\ndata: [DONE]\n\n`);
    },
  },
  {
    name: "a redirect to somewhere else",
    outcome: "failed",
    behave: (response) => void response.writeHead(307, { location: "http://127.0.0.1:9/v1" }).end(),
  },
  { name: "malformed JSON", outcome: "malformed", behave: completing({ content: '{"facts": [' }) },
  {
    name: "wrong types",
    outcome: "malformed",
    behave: completing({
      content: JSON.stringify({ facts: "walks", statement: 7, takeUp: ["a"], request: {} }),
    }),
  },
  { name: "a list for an object", outcome: "malformed", behave: completing({ content: "[1, 2]" }) },
  { name: "no content", outcome: "malformed", behave: completing({}) },
  {
    name: "a refusal",
    outcome: "refused",
    behave: completing({ refusal: "I can't help with that." }),
  },
  {
    name: "a content filter",
    outcome: "refused",
    behave: completing({ content: '{"takeUp":"So', finishReason: "content_filter" }),
  },
  {
    name: "a content filter told as 400",
    outcome: "refused",
    behave: (response) => {
      sendJson(response, 400, JSON.stringify({ error: { message: "no", code: "content_filter" } }));
    },
  },
  {
    name: "an answer that ran out of tokens",
    outcome: "malformed",
    behave: completing({
      content: JSON.stringify({ facts: [], statement: null, takeUp: null, request: null }),
      finishReason: "length",
    }),
  },
  {
    name: "an answer without a finish",
    outcome: "malformed",
    behave: completing({
      content: JSON.stringify({ facts: [], statement: null, takeUp: null, request: null }),
      finishReason: null,
    }),
  },
  { name: "one megabyte", outcome: "failed", behave: completing({ content: LONG }) },
  {
    name: "one megabyte of error",
    outcome: "failed",
    behave: (response) => void response.writeHead(503).end(LONG),
  },
];
