import type { Ask } from "../../../../coach/ask.ts";
import { DOINGS, type Doing } from "./doings.ts";
import { featuresOf } from "./features.ts";
import { type Heard, openEar } from "./table.ts";
import learned from "./weights.json" with { type: "json" };

const ear = openEar(learned, DOINGS.length);

/**
 * What a part of a message does, one likelihood a doing: by its words, by the question that stands open
 * and by what the rules say of it. A multinomial linear model, taught by `npm run evals -- answers --train`.
 */
export const listen = (text: string, ask: Ask | undefined, byRule: readonly string[]): Heard =>
  ear(featuresOf(text, ask, byRule));

const AT: ReadonlyMap<Doing, number> = new Map(DOINGS.map((doing, at) => [doing, at]));

export const shareOf = (heard: Heard, doing: Doing): number => heard[AT.get(doing) ?? -1] ?? 0;
