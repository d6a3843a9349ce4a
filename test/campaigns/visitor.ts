import { z } from "zod";

import { conversationViewSchema, type ShownMessage } from "../../src/wire/conversation-view.ts";
import { startResponseSchema } from "../../src/wire/start-conversation.ts";
import { CONSENTS } from "../http/start-conversation.ts";

/** One person with one conversation, who knows nothing of the program but its address. */
export interface Visitor {
  readonly conversationId: string;
  readonly token: string;
  /** As a proxy would tell it: limits are counted by address. */
  readonly address: string;
}

/** What came back for one run. */
export interface Heard {
  /** The run was told to its end, or the stream was cut. */
  readonly end: "finished" | "cut" | { readonly code: string };
  /** Whether the state of the conversation came, which only follows what is committed. */
  readonly hasState: boolean;
  /** A new reply, whole. */
  readonly reply: { readonly id: string; readonly text: string } | undefined;
  /** The conversation as a repeat tells it. */
  readonly told: readonly { readonly id: string; readonly role: string }[] | undefined;
}

const headersOf = (address: string, token?: string): Record<string, string> => ({
  "content-type": "application/json",
  "x-forwarded-for": address,
  ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
});

export const beginVisit = async (
  url: string,
  address: string,
  consents: readonly object[] = CONSENTS,
): Promise<Visitor> => {
  const response = await fetch(`${url}/v1/conversations`, {
    method: "POST",
    headers: { ...headersOf(address), origin: "http://localhost:8080" },
    body: JSON.stringify({ embedKey: "pk_demo", consents }),
  });
  if (response.status !== 201) throw new Error(`no conversation: ${response.status}`);
  const { conversationId, token } = startResponseSchema.parse(await response.json());
  return { conversationId, token, address };
};

/** Everything as someone who comes back later is shown it. */
export const lookBack = async (url: string, visitor: Visitor): Promise<ShownMessage[]> => {
  const response = await fetch(`${url}/v1/conversations/${visitor.conversationId}`, {
    headers: headersOf(visitor.address, visitor.token),
  });
  return conversationViewSchema.parse(await response.json()).messages;
};

/** One AG-UI run: a message under its id, or the opening. Never rejects; a lost server is a cut. */
export const say = async (
  url: string,
  visitor: Visitor,
  message?: { readonly id: string; readonly text: string },
): Promise<Heard> => {
  let stream = "";
  try {
    const response = await fetch(`${url}/v1/conversations/${visitor.conversationId}/runs`, {
      method: "POST",
      headers: headersOf(visitor.address, visitor.token),
      body: JSON.stringify({
        runId: message?.id ?? "opening",
        messages: message ? [{ id: message.id, role: "user", content: message.text }] : [],
      }),
    });
    if (response.status !== 200) return refused(await response.json());
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? [])
      stream += decoder.decode(chunk, { stream: true });
  } catch {
    // What came before the cut was seen.
  }
  return heardIn(stream);
};

const refused = (body: unknown): Heard => {
  const { code } = z.object({ code: z.string() }).parse(body);
  return { end: { code }, hasState: false, reply: undefined, told: undefined };
};

const eventSchema = z.looseObject({
  type: z.string(),
  messageId: z.string().optional(),
  delta: z.string().optional(),
  code: z.string().optional(),
  messages: z.array(z.object({ id: z.string(), role: z.string() })).optional(),
});

const heardIn = (stream: string): Heard => {
  const events = stream
    .split("\n\n")
    .slice(0, -1)
    .filter((block) => block.startsWith("data: "))
    .map((block) => eventSchema.parse(JSON.parse(block.slice(6))));
  const find = (type: string) => events.find((event) => event.type === type);
  const error = find("RUN_ERROR");
  const id = find("TEXT_MESSAGE_END")?.messageId;
  const text = events.map(({ delta }) => delta ?? "").join("");
  return {
    end: error ? { code: error.code ?? "" } : find("RUN_FINISHED") ? "finished" : "cut",
    hasState: find("STATE_SNAPSHOT") !== undefined,
    reply: id === undefined ? undefined : { id, text },
    told: find("MESSAGES_SNAPSHOT")?.messages,
  };
};
