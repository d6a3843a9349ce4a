/** How each route behind a conversation's token is called, once with everything right. */
export interface Row {
  readonly body?: unknown;
  /** Beside the conversation's own id: `goal` and `message` stand for the ids of whoever is meant. */
  readonly params?: Readonly<Record<string, string>>;
  /** What its owner gets. */
  readonly ownerGets: number;
  /** Run last: afterwards there is nothing left to look at. */
  readonly ends?: true;
}

/** Key: method and pattern, as in the route table. A route without a row is a failing test. */
export const ROWS: Readonly<Record<string, Row>> = {
  "get /v1/conversations/:id": { ownerGets: 200 },
  "post /v1/conversations/:id/devices": { ownerGets: 201 },
  "post /v1/conversations/:id/runs": {
    body: { runId: "r-9", messages: [{ id: "m-9", role: "user", content: "and then" }] },
    ownerGets: 200,
  },
  "get /v1/conversations/:id/runs/:runId/events": {
    params: { runId: "message" },
    ownerGets: 200,
  },
  "patch /v1/conversations/:id/goal/fields/:name": {
    params: { name: "statement" },
    body: { value: "walk on Sundays" },
    ownerGets: 200,
  },
  "get /v1/conversations/:id/goals": { ownerGets: 200 },
  "get /v1/conversations/:id/goals/:goalId": { params: { goalId: "goal" }, ownerGets: 200 },
  "post /v1/conversations/:id/goals/:goalId/page": { params: { goalId: "goal" }, ownerGets: 200 },
  "get /v1/conversations/:id/goals/:goalId/plan.pdf": {
    params: { goalId: "goal" },
    ownerGets: 200,
  },
  "get /v1/conversations/:id/goals/:goalId/plan.ics": {
    params: { goalId: "goal" },
    ownerGets: 200,
  },
  "get /v1/conversations/:id/consents": { ownerGets: 200 },
  "put /v1/conversations/:id/consents/:kind": {
    params: { kind: "sharing-with-practice" },
    body: { version: 1, given: true },
    ownerGets: 200,
  },
  "delete /v1/conversations/:id/consents/:kind": {
    params: { kind: "sharing-with-practice" },
    ownerGets: 200,
  },
  "get /v1/conversations/:id/export": { ownerGets: 200 },
  "delete /v1/conversations/:id": { ownerGets: 204, ends: true },
};

/** Routes behind a key of the staff; `params` may name `draft`, for whoever's is meant. */
export const STAFF_ROWS: Readonly<Record<string, Row>> = {
  "get /v1/staff/drafts": { ownerGets: 200 },
  "post /v1/staff/drafts/:draftId/decline": { params: { draftId: "draft" }, ownerGets: 200 },
  "post /v1/staff/drafts/:draftId/release": {
    params: { draftId: "draft" },
    body: {},
    ownerGets: 200,
    ends: true,
  },
};

/** Routes that no conversation's token guards, each with the reason why nothing of a client is behind it. */
export const OPEN_ROUTES: Readonly<Record<string, string>> = {
  "get /v1/welcome/:embedKey": "what a practice shows to anyone",
  "post /v1/conversations": "makes a new conversation",
  "post /v1/devices": "opens nothing without a link that one of the conversation's devices made",
  "get /livez": "one word",
  "get /readyz": "one word",
  "get /metrics": "counts and times, to the operator",
};
