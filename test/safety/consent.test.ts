import { describe, expect, it } from "vitest";

import {
  CONSENT_KINDS,
  mayPracticeRead,
  mayTalk,
  mayUseModel,
  NEEDED_CONSENTS,
  standingOf,
} from "../../src/domain/consent.ts";
import type { ConsentDecision, ConsentKind } from "../../src/domain/consent.ts";
import { readConsentTexts } from "../../src/safety/consent-texts.ts";
import { texts } from "./texts.ts";

const { versions } = texts.consents;
const said = (kind: ConsentKind, given: boolean, version = 1): ConsentDecision => ({
  kind,
  given,
  version,
  at: "2026-11-21T10:00:00Z",
});
const needed = NEEDED_CONSENTS.map((kind) => said(kind, true));

describe("consents", () => {
  it("nothing is allowed before anything was agreed to", () => {
    expect([mayTalk, mayUseModel, mayPracticeRead].map((may) => may([], versions))).toEqual([
      false,
      false,
      false,
    ]);
  });
  it.each(NEEDED_CONSENTS)("no talk without %s", (kind) => {
    expect(
      mayTalk(
        needed.filter((one) => one.kind !== kind),
        versions,
      ),
    ).toBe(false);
    expect(mayTalk(needed, versions)).toBe(true);
  });
  it("the model and the practice each need their own yes", () => {
    expect(mayUseModel(needed, versions)).toBe(false);
    expect(mayPracticeRead(needed, versions)).toBe(false);
    expect(mayUseModel([...needed, said("model-vendor", true)], versions)).toBe(true);
    expect(mayPracticeRead([...needed, said("model-vendor", true)], versions)).toBe(false);
    expect(mayPracticeRead([...needed, said("sharing-with-practice", true)], versions)).toBe(true);
  });
  it("a consent taken back counts from then on, and may be given again", () => {
    const given = [...needed, said("model-vendor", true)];
    const revoked = [...given, said("model-vendor", false)];
    expect(mayUseModel(revoked, versions)).toBe(false);
    expect(standingOf(revoked, "model-vendor", versions)).toBe("revoked");
    expect(mayUseModel([...revoked, said("model-vendor", true)], versions)).toBe(true);
    expect(mayUseModel([...given, said("storage", false)], versions)).toBe(false);
  });
  it("a yes to an older text is asked again", () => {
    const newer = { ...versions, storage: 2 };
    expect(standingOf(needed, "storage", newer)).toBe("outdated");
    expect(mayTalk(needed, newer)).toBe(false);
    expect(mayTalk([...needed, said("storage", true, 2)], newer)).toBe(true);
  });
  it("tells declined from never asked", () => {
    expect(standingOf([said("model-vendor", false)], "model-vendor", versions)).toBe("declined");
    expect(standingOf([], "model-vendor", versions)).toBe("unasked");
  });
  it("has one text of each kind, and says beforehand what an alert shares", () => {
    expect(texts.consents.consents.map((one) => one.kind)).toEqual([...CONSENT_KINDS]);
    expect(texts.consents.consents.filter((one) => one.needed).map((one) => one.kind)).toEqual([
      ...NEEDED_CONSENTS,
    ]);
    const sharing = texts.consents.consents.find((one) => one.kind === "sharing-with-practice");
    expect(sharing?.without).toContain("is told that help may be needed");
    expect(() => readConsentTexts("reviewedBy: nobody yet\nconsents: []\nrevoke: x\n")).toThrow(
      "automated-program",
    );
  });
});
