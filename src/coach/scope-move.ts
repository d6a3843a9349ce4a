/** Moves for a wish that belongs with a clinician, or that is not planned here. */
export const SCOPE_MOVES: readonly string[] = ["keep-safe-with-clinician", "decline-scope"];

export const scopeMove = (scope: "with-clinician" | "not-here"): string =>
  scope === "with-clinician" ? "keep-safe-with-clinician" : "decline-scope";
