import { z } from "zod";

const textPartSchema = z.looseObject({ type: z.literal("text"), text: z.string() });
const otherPartSchema = z.looseObject({ type: z.string() });

const messageSchema = z.looseObject({
  id: z.string().min(1).max(200),
  role: z.string(),
  content: z.union([z.string(), z.array(z.union([textPartSchema, otherPartSchema]))]).nullish(),
});

/**
 * AG-UI's `RunAgentInput`, read tolerantly: ready-made chat interfaces send more than we use
 * (tools, state, context, the whole history), and none of it may be a reason to refuse a message.
 */
export const runInputSchema = z.looseObject({
  threadId: z.string().max(200).optional(),
  runId: z.string().min(1).max(200),
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

/** The newest message of the user; absent when there is none: then the run is the opening. */
export const newestMessageOf = (input: RunInput): NewestMessage | undefined => {
  const message = input.messages.findLast(({ role }) => role === "user");
  return message && { id: message.id, text: textOf(message.content) };
};
