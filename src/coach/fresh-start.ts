import type { Fact } from "./facts.ts";
import type { Reading } from "./language.ts";
import { newSession, type Mark, type Session } from "./session.ts";

/** What stays true of a person, whatever goal comes next. */
const LASTING: ReadonlySet<Mark> = new Set<Mark>([
  "harm-by-other",
  "grieving",
  "no-number",
  "told-pain",
  "getting-worse",
]);

/** A new goal begins where the first one did; what was told about this life stays told, and no wording comes twice. */
export const freshStart = (session: Session, facts: readonly Fact[] = []): Session => ({
  ...newSession("exploration"),
  pace: session.pace,
  turns: session.turns,
  marks: session.marks.filter((mark) => LASTING.has(mark)),
  parked: session.parked,
  usedWordings: session.usedWordings,
  announced: session.announced,
  safetyShown: session.safetyShown,
  moves: ["ask-desired-change"],
  facts: [...facts],
});

const brings = (reading: Reading): readonly Fact[] =>
  reading.facts.filter(({ slot }) => slot === "desiredChange" || slot === "action");

/** Someone who comes back after an end with a wish or an act of their own is not sent away. */
export const reopened = (session: Session, reading: Reading): Session => {
  const isOver = session.ended === "parked" || session.ended === "stopped";
  if (!isOver) return session;
  const wish = session.facts.some(({ slot }) => slot === "desiredChange");
  const wantsOn =
    reading.talk.change > 0 ||
    reading.requests.includes("suggest") ||
    reading.requests.includes("go-on");
  if (wish && wantsOn && brings(reading).length === 0) {
    const { ended: _ended, ...open } = session;
    const marks = session.marks.filter((mark) => mark !== "not-now" && mark !== "listen-on");
    return {
      ...open,
      marks: [...new Set([...marks, "may-plan" as const])],
      asked: { ...open.asked, action: 0 },
    };
  }
  if (brings(reading).length === 0) return session;
  const ask = { move: "rest-here", hears: "desiredChange", input: "text" } as const;
  const fresh = freshStart(
    session,
    session.facts.filter(({ slot }) => slot === "reason"),
  );
  return { ...fresh, ask, marks: [...fresh.marks, "may-plan"] };
};
