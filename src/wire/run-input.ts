import { z } from "zod";

const textPartSchema = z.looseObject({ type: z.literal("text"), text: z.string() });
const otherPartSchema = z.looseObject({ type: z.string() });

/** What no database column takes: NUL, and halves of characters. */
export const cleanId = (id: string): string => id.replaceAll(/\0|\p{Surrogate}/gu, "\u{FFFD}");

const idSchema = z.string().min(1).max(200).transform(cleanId);

const messageSchema = z.looseObject({
  id: idSchema,
  role: z.string(),
  content: z.union([z.string(), z.array(z.union([textPartSchema, otherPartSchema]))]).nullish(),
});

/**
 * AG-UI's `RunAgentInput`, read tolerantly: ready-made chat interfaces send more than we use
 * (tools, state, context, the whole history), and none of it may be a reason to refuse a message.
 */
export const runInputSchema = z.looseObject({
  threadId: z.string().max(200).optional(),
  runId: idSchema,
  messages: z.array(messageSchema).default([]),
});
export type RunInput = z.infer<typeof runInputSchema>;

export interface NewestMessage {
  readonly id: string;
  readonly text: string;
}

const textOf = (content: z.infer<typeof messageSchema>["content"]): string => {
  if (content === undefined || content === null) return "";
  if (typeof content === "string") return content;
  return content
    .map((part) => (part.type === "text" && typeof part.text === "string" ? part.text : ""))
    .filter((text) => text !== "")
    .join("\n");
};

/** As many messages as a person may have sent at once, without a reply between them. */
const MOST_AT_ONCE = 20;

/** What the user wrote after the last reply, oldest first; empty: then the run is the opening. */
export const newMessagesOf = (input: RunInput): readonly NewestMessage[] => {
  const newest = input.messages.findLastIndex(({ role }) => role === "user");
  const reply = input.messages.slice(0, newest + 1).findLastIndex(({ role }) => role !== "user");
  return input.messages
    .slice(reply + 1, newest + 1)
    .slice(-MOST_AT_ONCE)
    .map(({ id, content }) => ({ id, text: textOf(content) }));
};

/**
 * The texts of the newest message in an input that is not of the right shape, for the screen alone: a
 * mistake of a chat interface must not cost someone at risk their answer.
 */
export const textOfBroken = (input: unknown): string => {
  const messages = brokenSchema.safeParse(input).data?.messages ?? [];
  const user = messages.flatMap((one) => brokenMessageSchema.safeParse(one).data ?? []);
  return textOf(user.at(-1)?.content);
};

const brokenSchema = z.looseObject({ messages: z.array(z.unknown()) });
const brokenMessageSchema = z.looseObject({
  role: z.literal("user"),
  content: messageSchema.shape.content,
});
