import { z } from "zod";

/** Where something stands in the text: UTF-16 offsets, end exclusive. */
export const spanSchema = z.object({ start: z.number().int(), end: z.number().int() });
export type Span = z.infer<typeof spanSchema>;

const span = { span: spanSchema.optional() };

/** `count` times per `every` `per`: "3x a week" is {3, week, 1}; "every other day" is {1, day, 2}. */
export const frequencySchema = z.object({
  count: z.number(),
  per: z.enum(["hour", "day", "week", "month", "year"]),
  every: z.number(),
  approx: z.boolean(),
  ...span,
});
export type Frequency = z.infer<typeof frequencySchema>;

/** Of one occasion ("for 20 minutes"). */
export const durationSchema = z.object({ value: z.number(), unit: z.string(), ...span });
export type Duration = z.infer<typeof durationSchema>;

/** Another counted thing ("two chapters"); the unit in the singular. */
export const amountSchema = z.object({ value: z.number(), unit: z.string(), ...span });
export type Amount = z.infer<typeof amountSchema>;

export const changeSchema = z.object({
  from: z.number(),
  to: z.number(),
  unit: z.string().optional(),
  per: z.string().optional(),
  ...span,
});
export type Change = z.infer<typeof changeSchema>;

export const horizonSchema = z.object({
  value: z.number(),
  unit: z.enum(["day", "week", "month", "year"]),
  ...span,
});
export type Horizon = z.infer<typeof horizonSchema>;

export const ratingReadingSchema = z.object({ value: z.number(), of: z.number(), ...span });
export type RatingReading = z.infer<typeof ratingReadingSchema>;

export const actionSchema = z.object({ verb: z.string(), object: z.string(), ...span });
export type Action = z.infer<typeof actionSchema>;

/** Why a stretch of text was not read. */
export const exclusionSchema = z.object({
  kind: z.enum(["past", "age", "identity", "contact", "figure-of-speech", "clock-time"]),
  span: spanSchema,
});
export type Exclusion = z.infer<typeof exclusionSchema>;

/** What a text says of acts, numbers and time; absent parts were not said. Dates are in the given zone. */
export const textReadingSchema = z.object({
  actions: z.array(actionSchema),
  frequency: frequencySchema.optional(),
  duration: durationSchema.optional(),
  amounts: z.array(amountSchema),
  change: changeSchema.optional(),
  /** The last day included, ISO date; absent when no calendar date can be worked out. */
  deadline: z.iso.date().optional(),
  deadlineSpan: spanSchema.optional(),
  horizon: horizonSchema.optional(),
  rating: ratingReadingSchema.optional(),
  /** An end or window was named, with or without a date: "before my exam" is one, a cadence is not. */
  timeBound: z.boolean(),
  /** Where the end or window stands when no calendar date can be worked out from it. */
  timeBoundSpan: spanSchema.optional(),
  /** What looked like a number or a time and was left out on purpose. */
  excluded: z.array(exclusionSchema),
});
export type TextReading = z.infer<typeof textReadingSchema>;

/** What the question before was about; a bare number means something only then. */
export type Expecting = "rating" | "deadline" | "frequency" | "amount" | "yes-no";

export interface ReadContext {
  /** ISO instant. */
  readonly now: string;
  /** IANA zone. */
  readonly timeZone: string;
  readonly expecting?: Expecting;
}
