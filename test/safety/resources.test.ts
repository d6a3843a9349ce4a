import { describe, expect, it } from "vitest";

import type { ScreenResult } from "../../src/domain/hold.ts";
import { NEEDS } from "../../src/safety/card.ts";
import { helpFor, staleResources } from "../../src/safety/resources.ts";
import { cardWithoutStore, helpCard } from "../../src/safety/bare-card.ts";
import { texts } from "./texts.ts";

const tables = texts.catalogue.resources;
const us = { name: "Oak", country: "US", coverHours: "", contact: { phone: "202 555 0100" } };

describe("resources", () => {
  it("the United States have what the clinical standard names", () => {
    const help = helpFor(tables, "US", "crisis");
    expect(help.emergency).toBe("911");
    expect(help.lines.map((line) => line.detail).join(" ")).toMatch(/988[\s\S]*HOME to 741741/);
  });
  it.each(NEEDS.filter((need) => need !== "medical"))(
    "offers someone to talk to for %s, in every country whose lines are listed",
    (need) => {
      for (const table of tables.filter(({ lines }) => lines.length > 0)) {
        expect(helpFor(tables, table.country, need).lines.length).toBeGreaterThan(0);
      }
    },
  );
  it("names no crisis line for the body's own emergencies", () => {
    expect(helpFor(tables, "US", "medical").lines).toEqual([]);
  });
  it("says only lines that are open at night", () => {
    const elder: ScreenResult = { level: "risk", kinds: ["elder-abuse"], rule: "x" };
    const { reply, card } = cardWithoutStore(texts.catalogue, elder, us);
    expect(reply).not.toContain("677-1116");
    expect(JSON.stringify(card)).toContain("677-1116");
  });
  it("gives the line for abuse first where there is one", () => {
    expect(helpFor(tables, "US", "abuse").lines[0]?.id).toBe("us-dv");
    expect(helpFor(tables, "IE", "abuse").lines[0]?.id).toBe("ie-samaritans");
  });
  it("knows the emergency number of the whole European Union, and no line without a source", () => {
    for (const country of ["FR", "SE", "HR"]) {
      expect(helpFor(tables, country, "crisis")).toEqual({ emergency: "112", lines: [] });
    }
  });
  it("has no number for a country nobody has looked at", () => {
    expect(helpFor(tables, "ZZ", "crisis")).toEqual({ emergency: undefined, lines: [] });
    expect(helpFor(tables, undefined, "crisis").lines).toEqual([]);
  });
  it("every number in a spoken line is the one in its detail", () => {
    for (const line of tables.flatMap((table) => table.lines)) {
      for (const number of line.say.match(/\d[\d -]*\d/g) ?? [])
        expect(line.detail).toContain(number);
      expect(line.detail.replace(/\D/g, "")).toContain(line.href?.replace(/^\w+:/, "") ?? "");
    }
  });
  it("names what has not been looked at for 180 days", () => {
    expect(staleResources(tables, "2026-11-22")).toEqual([]);
    expect(staleResources(tables, "2027-05-19")).toEqual([]);
    expect(staleResources(tables, "2027-06-01")).toContain("us-988");
    expect(staleResources(tables, "2027-06-01")).toContain("US emergency");
  });
});

describe("the card when nothing can be read or saved", () => {
  const risk = { level: "risk", kinds: ["suicide" as const], rule: "x" } as const;
  it("is there, without a question and without saying that someone was told", () => {
    const { reply, card } = cardWithoutStore(
      texts.catalogue,
      { ...risk, kinds: [...risk.kinds] },
      us,
    );
    expect(reply).toContain("988");
    expect(reply).not.toMatch(/\?|I'm passing on/);
    expect(card.resources.length).toBeGreaterThan(2);
  });
  it("names no number where the practice is not known", () => {
    const { reply, card } = cardWithoutStore(texts.catalogue, { ...risk, kinds: [...risk.kinds] });
    expect(reply + JSON.stringify(card)).not.toMatch(/\d{3}/);
    expect(reply).toContain("your local emergency number");
  });
  it("puts the emergency number first when it is now", () => {
    const now = { level: "imminent", kinds: ["overdose-withdrawal" as const], rule: "x" } as const;
    expect(cardWithoutStore(texts.catalogue, { ...now, kinds: [...now.kinds] }, us).reply).toMatch(
      /^Call 911 now/,
    );
  });
  it("someone who would rather not begin still gets the lines and the practice", () => {
    const card = helpCard(texts.catalogue, us);
    expect(card.id).toBe("help");
    expect(JSON.stringify(card.resources)).toMatch(/988.*202 555 0100/);
  });
});
