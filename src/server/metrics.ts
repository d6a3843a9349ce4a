import { Counter, Histogram, Registry } from "prom-client";

/** Counts and times only. Labels are from short fixed lists: no label can name a person. */
export interface Metrics {
  request(route: string, method: string, status: number, seconds: number): void;
  turn(outcome: string, wordedBy: string, seconds: number): void;
  urgent(answeredFrom: "store" | "card-without-store"): void;
  text(): Promise<string>;
  readonly contentType: string;
}

export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: "cairn_http_request_seconds",
    help: "Time to answer a request, by the route's pattern.",
    labelNames: ["route", "method", "status"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 3, 12],
    registers,
  });
  const turns = new Histogram({
    name: "cairn_turn_seconds",
    help: "Time from a message to its committed reply.",
    labelNames: ["outcome", "worded_by"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.3, 1, 3, 7, 12],
    registers,
  });
  const urgent = new Counter({
    name: "cairn_urgent_messages_total",
    help: "Messages that paused the coaching, by where their answer came from.",
    labelNames: ["answered_from"],
    registers,
  });
  return {
    request: (route, method, status, seconds) =>
      requests.observe({ route, method, status: String(status) }, seconds),
    turn: (outcome, wordedBy, seconds) => turns.observe({ outcome, worded_by: wordedBy }, seconds),
    urgent: (answeredFrom) => urgent.inc({ answered_from: answeredFrom }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
