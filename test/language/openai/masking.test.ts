import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fold } from "../../../src/language/openai/guards/fold.ts";
import { createMask } from "../../../src/language/openai/guards/masking.ts";

describe("hiding who somebody is", () => {
  it.each([
    [{ names: ["Sam Jones"] }, "Sam Jones here, sam to you", "[name-1] here, [name-2] to you"],
    [{ names: ["Sam"] }, "Sam's and SAMs and Samantha", "[name-1]'s and [name-1]s and Samantha"],
    [{ names: ["José"] }, "jose, José and Jose\u0301", "[name-1], [name-1] and [name-1]"],
    [{ names: ["Mary-Jane O'Neil"] }, "mary-jane o'neil", "[name-1]"],
    [{ names: ["王伟"] }, "我是王伟，你好", "我是[name-1]，你好"],
    [{ names: ["Will"] }, "I will. Will will.", "I will. [name-1] will."],
    [{}, "write to a.b+c@d-e.co.uk please", "write to [email-1] please"],
    [{}, "ring 07700 900123 or +1 (555) 010-9999", "ring [phone-1] or [phone-2]"],
    [{}, "born 9 March 1987 or 1987-03-09", "born [date-1] or [date-2]"],
    [{ birthDates: ["1987-03-09"] }, "3/9/87", "[date-1]"],
  ])("%j: %s", (known, text, hidden) => {
    expect(createMask(known).hide(text)).toBe(hidden);
  });

  it.each([
    "3 times a week for 20 minutes",
    "by 18 December at 7.30, 24/7",
    "from 3 to 1 a week, 5-a-side, 10k",
    "about 2000 steps, 1,500 calories",
  ])("leaves alone what a goal is made of: %s", (text) => {
    expect(createMask({}).hide(text)).toBe(text);
  });

  it("does not let a client write somebody else's token", () => {
    const mask = createMask({ names: ["Sam"] });
    const hidden = mask.hide("i say [name-1], Sam says [Name-2]");
    expect(hidden).toBe("i say [name-1], [name-2] says [name-3]");
    expect(mask.restore(hidden)).toBe("i say [name-1], Sam says [Name-2]");
  });

  it("gives no answer back that names a token nobody was given", () => {
    expect(createMask({ names: ["Sam"] }).restore("Hello [name-4]")).toBeUndefined();
  });
});

const NAME = fc
  .stringMatching(/^[A-Z][a-z]{3,9}(?: [A-Z][a-z]{3,9})?$/)
  .filter(
    (name) =>
      !/^(?:name|email|phone|date)/i.test(name) && !/ (?:name|email|phone|date)/i.test(name),
  );
const EMAIL = fc.stringMatching(/^[a-z]{2,8}\.[a-z0-9]{2,8}@[a-z]{2,8}\.(?:com|org|example)$/);
const PHONE = fc.stringMatching(/^\+[1-9]\d{1,2} \d{3} \d{3,4} \d{3,4}$/);
const ANY = fc.string({ unit: "binary", maxLength: 12 });
const WORDS = fc.string({ unit: "grapheme", maxLength: 40 });

describe("always", () => {
  it("nothing that was to be masked leaves, and everything comes back", () => {
    fc.assert(
      fc.property(
        NAME,
        EMAIL,
        PHONE,
        fc.array(WORDS, { maxLength: 5 }),
        (name, email, phone, filler) => {
          const mask = createMask({ names: [name], emails: [email], phones: [phone] });
          const secrets = [name, email, phone, name.toLowerCase()];
          const text = secrets
            .flatMap((secret, place) => [filler[place] ?? "and", secret])
            .join(" ");
          const hidden = mask.hide(text);
          expect(hidden.toLowerCase()).not.toContain(` ${name.toLowerCase()}`);
          expect(hidden).not.toContain(email);
          expect(hidden).not.toContain(phone);
          expect(fold(mask.restore(hidden) ?? "")).toBe(fold(text));
        },
      ),
      { numRuns: 40 },
    );
  });

  it("any text at all comes back, whatever the names look like", () => {
    fc.assert(
      fc.property(ANY, fc.array(ANY, { maxLength: 3 }), (text, names) => {
        const mask = createMask({ names });
        expect(fold(mask.restore(mask.hide(text)) ?? "")).toBe(fold(text));
      }),
      { numRuns: 40 },
    );
  });
});
