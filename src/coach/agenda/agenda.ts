import type { Slot } from "../facts.ts";
import { isSettled, made, type View } from "../view.ts";

/** One line of a phase's agenda: a move, and when it would help. */
export interface AgendaItem {
  readonly move: string;
  /** A move for a slot is due until the slot is settled; one without is made once. */
  readonly slot?: Slot;
  /** How often it may be made where it fills no slot; 1 unless told. */
  readonly times?: number;
  when(view: View): boolean;
}

/** An ordered list: the first line that is due and would help is the next move. */
export type Agenda = readonly AgendaItem[];

const isDue = (item: AgendaItem, view: View): boolean =>
  item.slot === undefined
    ? made(view.session, item.move) < (item.times ?? 1)
    : !isSettled(view.session, item.slot);

export const nextMove = (agenda: Agenda, view: View): string | undefined =>
  agenda.find((item) => isDue(item, view) && item.when(view))?.move;
