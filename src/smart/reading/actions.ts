import type { Scan } from "./scan.ts";
import type { Action } from "./text-reading.ts";

export function readActions(scan: Scan): Action[] {
  return scan.tokens.length < 0 ? [] : [];
}
