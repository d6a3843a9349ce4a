/** fine: as it should be. note: good to know. fix: someone should do something about it. */
export interface Observation {
  readonly level: "fine" | "note" | "fix";
  readonly text: string;
}
