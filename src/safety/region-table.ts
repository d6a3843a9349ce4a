import { parse } from "yaml";
import { z } from "zod";

import { policyModeSchema } from "../domain/conversation.ts";

/** What a region's row asks of us beyond the mode. */
export const DUTIES = [
  "plan-approval",
  "no-emotion-detection",
  "no-licensed-words",
  "permanent-notice",
  "way-to-a-person",
  "published-protocol",
  "notice-at-start",
  "notice-every-3-hours",
  "notice-before-first-use",
  "notice-after-7-days-away",
  "notice-when-asked",
] as const;
const dutySchema = z.enum(DUTIES);
export type Duty = z.infer<typeof dutySchema>;

const rowSchema = z.strictObject({
  /** "US-IL": a state. "EU": the countries that are listed. */
  region: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
  cap: policyModeSchema,
  why: z.string(),
  duties: z.array(dutySchema),
  /** In force from this day, where it is known. */
  since: z.iso.date().optional(),
  readAt: z.iso.date(),
  source: z.union([z.url(), z.literal("second hand")]),
});
export type RegionRow = z.infer<typeof rowSchema>;

const disclosureRulesSchema = z.strictObject({
  banner: z.boolean(),
  beforeFirstUse: z.boolean(),
  atSessionStart: z.boolean(),
  whenAsked: z.boolean(),
  everyHours: z.number().positive(),
  afterDaysAway: z.number().positive(),
});
export type DisclosureRules = z.infer<typeof disclosureRulesSchema>;

const regionTableSchema = z.strictObject({
  version: z.number().int().positive(),
  reviewedBy: z.string(),
  unknown: z.strictObject({ cap: policyModeSchema, why: z.string() }),
  disclosure: disclosureRulesSchema,
  rows: z.array(rowSchema),
});
export type RegionTable = z.infer<typeof regionTableSchema>;

/** Reads `prompts/policy/regions.yaml`. Throws when two rows claim one place. */
export const readRegionTable = (content: string): RegionTable => {
  const table = regionTableSchema.parse(parse(content));
  const places = table.rows.flatMap((row) => row.countries ?? [row.region]);
  const twice = places.find((place, at) => places.indexOf(place) !== at);
  if (twice !== undefined) throw new Error(`Two policy rows claim ${twice}`);
  return table;
};

/** A practice's state may be written "IL" or "US-IL". */
export const rowFor = (
  table: RegionTable,
  country: string,
  region: string | undefined,
): RegionRow | undefined => {
  const state = region?.toUpperCase().replace(`${country}-`, "");
  return table.rows.find((row) =>
    row.countries
      ? row.countries.includes(country)
      : row.region === country || (state !== undefined && row.region === `${country}-${state}`),
  );
};
