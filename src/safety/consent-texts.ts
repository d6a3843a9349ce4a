import { parse } from "yaml";
import { z } from "zod";

import { CONSENT_KINDS, consentKindSchema } from "../domain/consent.ts";
import type { ConsentKind, ConsentVersions } from "../domain/consent.ts";

const consentTextSchema = z.strictObject({
  kind: consentKindSchema,
  version: z.number().int().positive(),
  needed: z.boolean(),
  title: z.string(),
  text: z.string(),
  /** What happens when it is not given. */
  without: z.string(),
});
export type ConsentText = z.infer<typeof consentTextSchema>;

const fileSchema = z.strictObject({
  reviewedBy: z.string(),
  consents: z.array(consentTextSchema),
  revoke: z.string(),
});

export interface ConsentTexts {
  readonly consents: readonly ConsentText[];
  readonly revoke: string;
  readonly versions: ConsentVersions;
}

/** Reads `prompts/<language>/consents.yaml`. Throws unless there is exactly one text of each kind. */
export const readConsentTexts = (content: string): ConsentTexts => {
  const { consents, revoke } = fileSchema.parse(parse(content));
  const versionOf = (kind: ConsentKind): number => {
    const own = consents.filter((one) => one.kind === kind);
    const [only] = own;
    if (only === undefined || own.length > 1) {
      throw new Error(`The consent texts need exactly one of ${kind}`);
    }
    return only.version;
  };
  const versions = Object.fromEntries(CONSENT_KINDS.map((kind) => [kind, versionOf(kind)]));
  return { consents, revoke, versions: versions as ConsentVersions };
};
