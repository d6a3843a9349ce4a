import type { Session } from "./session.ts";

const lastOf = ({ facts }: Session, slot: "obstacle" | "ifThen"): number =>
  facts.findLastIndex((fact) => fact.slot === slot);

/** What they see in the way, as long as nothing is planned for it; of several the newest. */
export const openWorry = (session: Session): string | undefined => {
  const at = lastOf(session, "obstacle");
  if (at < lastOf(session, "ifThen")) return undefined;
  return session.facts[at]?.value.split("; ").at(-1);
};

/** Asked what would help, they named it, and nothing was asked since: that is where they begin. */
export const hasJustFoundHelp = ({ moves, facts }: Session): boolean =>
  moves.lastIndexOf("shrink-step") >
    Math.max(moves.lastIndexOf("rate-confidence"), moves.lastIndexOf("ask-sureness")) &&
  facts.some(({ slot }) => slot === "ifThen" || slot === "support" || slot === "resources");
