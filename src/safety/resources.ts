import { z } from "zod";

import { NEEDS } from "./card.ts";
import type { Need } from "./card.ts";

/** A number is shipped only with where it was checked and when. */
const checkedSchema = { source: z.url(), verifiedAt: z.iso.date() };

const lineSchema = z.strictObject({
  id: z.string(),
  for: z.array(z.enum(NEEDS)).min(1),
  label: z.string(),
  detail: z.string(),
  /** The same in one spoken sentence. */
  say: z.string(),
  /** False where nobody answers at night; then it is on the card, and not in the words. */
  alwaysOpen: z.boolean().default(true),
  href: z
    .string()
    .regex(/^(tel:[+\d]+|sms:[+\d]+|https:\/\/)/)
    .optional(),
  ...checkedSchema,
});
export type HelpLine = z.infer<typeof lineSchema>;

export const countryResourcesSchema = z.strictObject({
  /** ISO 3166-1 alpha-2, or "*" for everywhere else. */
  country: z.string(),
  /** One table for several countries. */
  countries: z.array(z.string()).optional(),
  name: z.string(),
  emergency: z.strictObject({ number: z.string(), ...checkedSchema }).optional(),
  lines: z.array(lineSchema),
});
export type CountryResources = z.infer<typeof countryResourcesSchema>;

export interface Help {
  readonly emergency: string | undefined;
  /** Nearest to the need first. */
  readonly lines: readonly HelpLine[];
}

/** What a country's table offers for a need; an unknown country has no number at all. */
export const helpFor = (
  tables: readonly CountryResources[],
  country: string | undefined,
  need: Need,
): Help => {
  const table = tables.find(
    (one) => one.country === country || (country !== undefined && one.countries?.includes(country)),
  );
  if (!table) return { emergency: undefined, lines: [] };
  const fit = table.lines.filter((line) => line.for.includes(need));
  const isCrisis = (line: HelpLine): boolean => line.for.includes("crisis") && !fit.includes(line);
  const general = need === "medical" ? [] : table.lines.filter(isCrisis);
  return { emergency: table.emergency?.number, lines: [...fit, ...general].slice(0, 3) };
};

/** Numbers that have not been looked at for this long are named by `cairn doctor`. */
export const VERIFIED_FOR_DAYS = 180;

export const staleResources = (
  tables: readonly CountryResources[],
  today: string,
): readonly string[] => {
  const oldestMs = Date.parse(today) - VERIFIED_FOR_DAYS * 86_400_000;
  const isStale = (one: { verifiedAt: string }): boolean => Date.parse(one.verifiedAt) < oldestMs;
  return tables.flatMap((table) => [
    ...(table.emergency && isStale(table.emergency) ? [`${table.country} emergency`] : []),
    ...table.lines.filter(isStale).map((line) => line.id),
  ]);
};
