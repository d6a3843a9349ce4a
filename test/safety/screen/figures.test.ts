import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Figure, figuresOf } from "../../../evals/safety/figures.ts";
import { BASELINE } from "../../../evals/safety/run.ts";
import { HALVES, type Half } from "../../../evals/safety/strata.ts";

const baseline = JSON.parse(readFileSync(BASELINE, "utf8")) as Record<Half, Figure[]>;

/** Better figures are welcome and are written with `npm run evals -- safety --write-baseline`. */
describe.each(HALVES)("on the %s messages, against the baseline", (half) => {
  const figures = new Map(figuresOf(half).map((figure) => [figure.stratum, figure]));

  it.each(baseline[half])("$stratum is as right as it was", (before) => {
    const now = figures.get(before.stratum);
    expect(now?.of).toBe(before.of);
    expect(now?.right).toBeGreaterThanOrEqual(before.right);
  });
});
