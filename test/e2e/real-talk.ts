import type { Page } from "playwright-core";

import type { Snapshot } from "../../src/wire/snapshot.ts";
import type { StartResponse } from "../../src/wire/start-conversation.ts";
import { startConversation } from "../http/start-conversation.ts";

/** What this client says when asked for a thing; whatever else is asked is skipped. */
const ANSWERS: Readonly<Record<string, string>> = {
  desiredChange: "I want to see my friends more, I'm stuck at home after work",
  picture: "play 5-a-side with my mates",
  reason: "because I miss my mates and I'd feel like me again",
  action: "play 5-a-side",
  frequency: "once a week",
  deadline: "4 weeks",
  baseline: "not at all at the moment",
  sign: "I come home tired and happy",
  obstacle: "I often work late on Thursdays",
  ifThen: "if it rains, then I'll go to the gym with Danny",
  firstStep: "text Danny tomorrow",
  support: "Danny",
  resources: "my old boots",
  review: "in 2 weeks",
  importance: "8",
  confidence: "8",
};

const answerTo = ({ ask }: Snapshot): string =>
  ask?.input === "confirm" ? "yes" : (ANSWERS[ask?.slot ?? ""] ?? "skip");

const TURNS = 45;

/** A talk with the real coach, from the opening to a kept goal. */
export const talkToTheEnd = async (url: string): Promise<StartResponse> => {
  const ticket = await startConversation(url, { embedKey: "pk_demo" }, url);
  const path = `${url}/v1/conversations/${ticket.conversationId}`;
  const headers = {
    authorization: `Bearer ${ticket.token}`,
    "content-type": "application/json",
  };
  const run = async (id: string, messages: readonly object[]) => {
    const body = JSON.stringify({ runId: id, messages });
    await (await fetch(`${path}/runs`, { method: "POST", headers, body })).text();
    return ((await (await fetch(path, { headers })).json()) as { state: Snapshot }).state;
  };
  let state = await run("opening", []);
  for (let turn = 0; turn < TURNS && state.ended === undefined; turn += 1) {
    const id = `m-${turn}`;
    state = await run(id, [{ id, role: "user", content: answerTo(state) }]);
  }
  if (state.ended !== "kept") throw new Error(`the talk ended ${state.ended ?? "never"}`);
  return ticket;
};

/** The page as it is on a device that knows the way back to this talk. */
export const openOnDevice = async (
  page: Page,
  url: string,
  { conversationId, token }: StartResponse,
): Promise<void> => {
  await page.goto(`${url}/favicon.svg`);
  const kept = JSON.stringify({ conversationId, token });
  await page.evaluate((value) => localStorage.setItem("cairn:v1:pk_demo", value), kept);
  await page.goto(`${url}/coach.html?practice=pk_demo`);
};
