import { z } from "zod";

/** ISO 3166-1 alpha-2, and a subdivision such as "IL" where rules differ by it. */
export const practiceSchema = z.object({
  id: z.string(),
  name: z.string().min(1),
  country: z.string().regex(/^[A-Z]{2}$/),
  region: z.string().optional(),
  timeZone: z.string(),
  contact: z.object({ phone: z.string().optional(), email: z.string().optional() }),
  /** When messages are read, in the practice's zone, e.g. "Mon–Fri 9:00–17:00"; shown, never parsed. */
  coverHours: z.string(),
  allowedOrigins: z.array(z.string()),
  /** The practice states in writing that a licensed person oversees generative use. */
  attestedAt: z.iso.datetime().optional(),
  /** When the practice accepted the safety cards; production needs it. */
  cardsAcceptedAt: z.iso.datetime().optional(),
  /** The most the practice itself allows; the policy table may allow less. */
  mode: z.enum(["off", "scripted", "reviewed", "generative"]),
});
export type Practice = z.infer<typeof practiceSchema>;
