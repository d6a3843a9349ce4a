import type { ShownCard } from "../coach/coach.ts";
import { type Card, cardSchema } from "../wire/snapshot.ts";

/** The card as it goes over the wire: the fields of the shared schema and no other. */
export const shownCardOf = (card: ShownCard | undefined): Card | undefined =>
  card && cardSchema.parse(card);
