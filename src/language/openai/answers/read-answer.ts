import { z } from "zod";

import { type Slot, slotSchema } from "../../../coach/facts.ts";
import { REQUESTS } from "../../../coach/language.ts";

const factSchema = z.object({ slot: slotSchema, quote: z.string(), value: z.string() });
/** Marks from 0 to 10 are read by rules and kept as ratings: no model is asked for one. */
const askedSlot = slotSchema.exclude(["importance", "confidence", "readiness", "progress"]);
const talkCount = z.number().int();
const answer = z.enum(["yes", "no", "yes-but", "unsure"]);
const tone = z.enum(["sad", "proud", "annoyed", "joking", "unsure", "glad", "worn-out", "worry"]);
const disclosure = z.enum(["trauma", "harm-by-other", "discrimination", "loss", "pain"]);

/** What a model is asked for; sent to the server as a JSON schema. */
export const readAnswerSchema = z.object({
  facts: z.array(factSchema.extend({ slot: askedSlot })),
  wishes: z.array(z.string()),
  talk: z.object({ change: talkCount, sustain: talkCount }),
  requests: z.array(z.enum(REQUESTS)),
  answer: answer.nullable(),
  choice: z.string().nullable(),
  ratingWords: z.string().nullable(),
  tone: tone.nullable(),
  reflection: z.string().nullable(),
  disclosure: disclosure.nullable(),
  change: z.string().nullable(),
  takenBack: z.array(askedSlot),
  sentBy: z.string().nullable(),
});
type Asked = z.output<typeof readAnswerSchema>;
/** Where a model left requests or tone out, it said nothing of them; an empty list says that there are none. */
export type ReadAnswer = Omit<Asked, "facts" | "takenBack" | "requests" | "tone"> & {
  readonly facts: readonly z.output<typeof factSchema>[];
  readonly takenBack: readonly Slot[];
  readonly requests?: Asked["requests"] | undefined;
  readonly tone?: Asked["tone"] | undefined;
};

/** No message tells more than this; a runaway answer is cut. */
const MOST_ITEMS = 40;

/** A list where each item counts by itself: one that is not as asked for is left out. */
const listOf = <S extends z.ZodType>(item: S) =>
  z.array(z.unknown()).transform((items) =>
    items.slice(0, MOST_ITEMS).flatMap((one): z.output<S>[] => {
      const parsed = item.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
  );
const orNull = <S extends z.ZodType>(schema: S) => schema.nullable().catch(null);

/**
 * What is accepted: small models name slots that are none and leave fields out. The facts must be a
 * list; whatever else is missing was not said.
 */
export const tolerantReadAnswerSchema: z.ZodType<ReadAnswer> = z.object({
  facts: listOf(factSchema),
  wishes: listOf(z.string()).catch([]),
  talk: z
    .object({ change: talkCount.min(0).catch(0), sustain: talkCount.min(0).catch(0) })
    .catch({ change: 0, sustain: 0 }),
  requests: listOf(z.enum(REQUESTS)).optional().catch(undefined),
  answer: orNull(answer),
  choice: orNull(z.string()),
  ratingWords: orNull(z.string()),
  tone: tone.nullable().optional().catch(undefined),
  reflection: orNull(z.string()),
  disclosure: orNull(disclosure),
  change: orNull(z.string()),
  takenBack: listOf(slotSchema).catch([]),
  sentBy: orNull(z.string()),
});
