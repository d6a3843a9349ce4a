import type { ScreenResult } from "../domain/hold.ts";
import { aboutOf } from "./about.ts";
import type { ShownSafetyCard } from "./card.ts";
import type { SafetyCatalogue } from "./catalogue.ts";
import { emergencyLine, getCard, say, sayTo, showCard, talkLine } from "./compose.ts";
import { pickCard } from "./pick-card.ts";
import type { SafetyInput } from "./reply.ts";

type Practice = Pick<SafetyInput["practice"], "name" | "country" | "coverHours" | "contact">;

const inputFor = (screen: ScreenResult, practice: Practice): SafetyInput => ({
  screen,
  hold: undefined,
  text: "",
  practice,
  client: { hasClinician: false },
  at: "1970-01-01T00:00:00Z",
});

/**
 * The card for when nothing can be read or saved: no question, because no answer could be kept, and
 * no word on who was told, because nobody has been yet. Without a practice it names no number.
 */
export const cardWithoutStore = (
  catalogue: SafetyCatalogue,
  screen: ScreenResult,
  practice: Practice = {
    name: catalogue.lines["some-practice"],
    country: "*",
    coverHours: "",
    contact: {},
  },
): { readonly reply: string; readonly card: ShownSafetyCard } => {
  const input = inputFor(screen, practice);
  const card = pickCard(catalogue, screen.kinds, screen.level, aboutOf(screen));
  const isNow = screen.level === "imminent";
  const first = isNow ? emergencyLine(catalogue, input) : undefined;
  const own = sayTo(
    input,
    isNow ? card.imminent : card[screen.level === "risk" ? "risk" : "concern"],
  );
  return {
    reply: say(
      first,
      own,
      isNow ? undefined : talkLine(catalogue, input, card),
      catalogue.lines["not-told-yet"],
    ),
    card: showCard(catalogue, input, card),
  };
};

/** Help for someone who would rather not begin: the practice and the lines of its country. */
export const helpCard = (catalogue: SafetyCatalogue, practice: Practice): ShownSafetyCard => {
  const input = inputFor({ level: "none", kinds: [], rule: "none" }, practice);
  const card = getCard(catalogue, "suicide");
  const { title, body } = catalogue.lines.help;
  return { ...showCard(catalogue, input, card, body), id: "help", title };
};
