import type { RiskKind, ScreenResult } from "../domain/hold.ts";
import type { SafetyCard } from "./card.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import { getCard } from "./compose.ts";

/** Of several kinds the one that can kill soonest gets the card; at `imminent` the body comes first. */
const SOONEST: readonly RiskKind[] = [
  "suicide",
  "overdose-withdrawal",
  "medical-emergency",
  "child-abuse",
  "self-harm",
  "violence",
  "partner-abuse",
  "elder-abuse",
  "psychosis-mania",
  "eating-disorder",
  "minor",
];
const BODY_FIRST: readonly RiskKind[] = ["overdose-withdrawal", "medical-emergency"];

export const pickCard = (
  catalogue: SafetyCatalogue,
  kinds: readonly RiskKind[],
  level: ScreenResult["level"],
  about?: ScreenResult["about"],
): SafetyCard => {
  if (about === "other") return getCard(catalogue, "third-party");
  const order = level === "imminent" ? [...BODY_FIRST, ...SOONEST] : SOONEST;
  return getCard(catalogue, order.find((kind) => kinds.includes(kind)) ?? "suicide");
};
