import type { EarWeights } from "../../src/safety/screen/ear/ear.ts";
import type { Fit } from "./fit.ts";

/** One signed byte a weight. */
export function writtenEar({ weights, bias }: Fit): EarWeights {
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9);
  const scale = largest / 127;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return {
    scale: Number(scale.toPrecision(6)),
    bias: Array.from(bias, (one) => Number(one.toFixed(3))),
    table: Buffer.from(bytes.buffer).toString("base64"),
  };
}
