import { z } from "zod";

const known = z.strictObject({ known: z.string(), unknown: z.string() });
const cover = z.strictObject({ covered: z.string(), uncovered: z.string(), unstated: z.string() });
/** The sentences of `lines.yaml` that code puts around a card. */
export const linesSchema = z.strictObject({
  version: z.number().int().positive(),
  reviewedBy: z.string(),
  emergency: known,
  danger: known,
  talk: known,
  cover,
  again: cover,
  contact: z.strictObject({
    both: z.string(),
    phone: z.string(),
    email: z.string(),
    none: z.string(),
  }),
  write: z.string(),
  answers: z.strictObject({
    yes: z.string(),
    "not-sure": z.string(),
    "with-you-yes": z.string(),
    "with-you-no": z.string(),
    "needs-person": z.string(),
    "no-explicit": z.string(),
    "no-explicit-alone": z.string(),
    "no-today": z.string(),
    "no-then-ask": z.string(),
    "rather-not": z.string(),
    "rest-clinician": z.string(),
    "fine-now": z.string(),
    "fine-now-alone": z.string(),
  }),
  release: z.strictObject({ unclear: z.string(), choice: z.string(), stay: z.string() }),
  "ask-next": z.string(),
  welcome: z.string(),
  choose: z.string(),
  "choose-later": z.string(),
  "known-plan": z.string(),
  plan: z.strictObject({ have: z.string(), none: z.string() }),
  note: z.strictObject({ ask: z.string(), kept: z.string() }),
  "some-practice": z.string(),
  "not-told-yet": z.string(),
  help: z.strictObject({ title: z.string(), body: z.string() }),
  resources: z.strictObject({ emergency: z.string(), local: z.string() }),
  buttons: z.strictObject({
    call: z.string(),
    practice: z.string(),
    plan: z.string(),
    note: z.string(),
    grounding: z.string(),
    "go-on": z.string(),
    else: z.string(),
    leave: z.string(),
  }),
});
export type SafetyLines = z.infer<typeof linesSchema>;
