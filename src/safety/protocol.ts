import type { SafetyCard, SafetyQuestion } from "./card.ts";
import type { SafetyTexts } from "./load-cards.ts";
import type { CountryResources } from "./resources.ts";
import { VERIFIED_FOR_DAYS } from "./resources.ts";

const quote = (text: string): string =>
  text
    .split("\n")
    .map((line) => (line === "" ? ">" : `> ${line}`))
    .join("\n");

const consequences = (question: SafetyQuestion): string =>
  [
    question.raises
      ? '"Yes" or "not sure": help is needed now, the emergency number comes first.'
      : "",
    question.askNext ? `"Yes" or "not sure": asks \`${question.askNext}\`.` : "",
    question.thenAsk ? `"No": asks \`${question.thenAsk}\`.` : "",
    question.adds ? `"Yes" or "not sure": the pause is about ${question.adds} as well.` : "",
    question.pauses ? '"Yes" or "not sure" begins a pause.' : "",
    question.open ? "Answered in the person's own words." : "",
  ]
    .filter((line) => line !== "")
    .join(" ");

const cardSection = (card: SafetyCard): string =>
  [
    `### ${card.title} (\`${card.id}\`, version ${card.version})`,
    `Reviewed by: ${card.reviewedBy}. Question at risk: ${card.question ? `\`${card.question}\`` : "none"}. Question at concern: \`${card.concernQuestion}\`.`,
    `Concern:\n\n${quote(card.concern)}`,
    ...(card.invited === undefined
      ? []
      : [`Concern, where a clinician has invited them:\n\n${quote(card.invited)}`]),
    `Risk:\n\n${quote(card.risk)}`,
    `Imminent, after the emergency number:\n\n${quote(card.imminent)}`,
    `Beside it:\n\n${card.steps}`,
  ].join("\n\n");

const resourceRows = (table: CountryResources): readonly string[] => [
  ...(table.emergency
    ? [
        `| ${table.name} | Emergency | ${table.emergency.number} | ${table.emergency.source} | ${table.emergency.verifiedAt} |`,
      ]
    : []),
  ...table.lines.map(
    (line) =>
      `| ${table.name} | ${line.label} | ${line.detail} | ${line.source} | ${line.verifiedAt} |`,
  ),
];

const RULES = `## What happens, step by step

1. Every message is screened before anything else, without a model and without a database.
2. **Concern** (unclear, in the past, about someone else, or the harm that is being treated): no pause. The card's words and one question, and a note for the clinician.
3. **Risk**: coaching pauses. The card, a line to talk to, who is told and whether anyone is reading now, and one direct question with buttons. At most two such questions, never about a method. How they are answered stands on the alert; a "yes" is sent word of as well.
4. **Imminent**: the same, with the emergency number first.
5. While it is paused, every message is screened and answered, no text comes twice, and nothing pushes. A person can call or text a line, see how to reach the practice, open their safety plan, leave a note for the practice in their own words, or get a grounding line.
6. A pause never ends by itself, and "I'm fine now" does not end it:
   - after an **unclear** message a direct "no" or "that's not what I meant" ends it; the alert stays, and the person is told so;
   - after an **explicit** message, after "yes", "not sure", "rather not say" or no answer, only a clinician can end it;
   - where **no clinician** is attached: at risk the person chooses after the card; at imminent there is no coaching for 24 hours, then the card again, and then their choice.
7. A clinician may record "known, plan agreed" for up to 30 days. An unclear message about suicide or self-harm is then answered with the person's own plan and one question, without a pause. An explicit one is answered as always.
8. Outside its cover hours the practice is said, truthfully, not to be reading.
9. When nothing can be saved, the card is shown all the same; the message is kept sealed and passed on as soon as that is possible.
10. In the chat on a website, someone who says they are under 18 gets the youth card. Coaching rests until a grown-up has spoken with the practice. Someone whom a clinician has invited goes on, and the clinician is told.`;

/** The safety protocol as a page, made from the texts and rules in use, so that it cannot fall behind them. */
export const protocolPage = ({ catalogue, disclosure, regions }: SafetyTexts): string =>
  `${[
    "# Safety protocol",
    "This page is made from the cards and rules in use (`src/safety/protocol.ts`). Edit those, not this page. The texts have been reviewed by: nobody yet. A practice reads and accepts them before production use.",
    RULES,
    "## The direct questions",
    catalogue.questions
      .map((one) => `- \`${one.id}\`: ${one.text} ${consequences(one)}`.trimEnd())
      .join("\n"),
    "## The cards",
    ...catalogue.cards.map(cardSection),
    "## While it is paused",
    catalogue.paused.texts.map((one) => `- ${one.text}`).join("\n"),
    "Grounding lines:",
    catalogue.grounding.map((one) => `- ${one.text}`).join("\n"),
    "## Numbers",
    `A number is shipped only with its source, and with the day that source was read. Nobody has called the numbers: a practice checks them before it accepts the cards. \`cairn doctor\` names those that nobody has looked at for ${VERIFIED_FOR_DAYS} days. Everywhere else: "your local emergency number" and the practice.`,
    [
      "| Country | What | How | Source | Looked at |",
      "|---|---|---|---|---|",
      ...catalogue.resources.flatMap(resourceRows),
    ].join("\n"),
    "## When it says that it is a program",
    `Always on the screen: "${disclosure.banner}" It is said before first use, when a session starts, after ${regions.disclosure.afterDaysAway} days away, every ${regions.disclosure.everyHours} hours, and whenever someone asks.`,
    "## Where a language model may speak",
    "An engineering reading, not legal advice.",
    [
      "| Region | At most | Why | In force since | Read on | Source |",
      "|---|---|---|---|---|---|",
      ...regions.rows.map(
        (row) =>
          `| ${row.region} | ${row.cap} | ${row.why} | ${row.since ?? "not checked"} | ${row.readAt} | ${row.source} |`,
      ),
      `| any other | ${regions.unknown.cap} | ${regions.unknown.why} | | | |`,
    ].join("\n"),
  ].join("\n\n")}\n`;
