import type { ClientExport } from "../store/gather-client.ts";
import { FIELD_NAMES } from "../domain/goal.ts";
import type { FieldName, GoalVersion } from "../domain/goal.ts";
import { CLIENT_STATUS } from "../domain/lifecycle.ts";

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const FIELD_TITLES: Record<FieldName, string> = {
  statement: "The goal",
  valueConnection: "Why it matters",
  currentBaseline: "Where things are now",
  successIndicators: "How it will show",
  actionSteps: "Steps",
  potentialObstacles: "What could get in the way",
  supportResources: "What and who helps",
  timeline: "By when",
  reviewSchedule: "When to look again",
};

const section = (title: string, body: string): string =>
  body === "" ? "" : `<section><h2>${escaped(title)}</h2>\n${body}</section>\n`;

const items = (lines: readonly string[]): string =>
  lines.length === 0 ? "" : `<ul>\n${lines.map((line) => `<li>${line}</li>`).join("\n")}\n</ul>\n`;

const dayOf = (instant: string): string => escaped(instant.slice(0, 10));

const versionOf = ({ version, createdAt, createdBy, draft, reason }: GoalVersion): string => {
  const rows = FIELD_NAMES.flatMap((name) => {
    const field = draft.fields[name];
    if (field?.state !== "filled") return [];
    return [`<dt>${FIELD_TITLES[name]}</dt><dd>${escaped(field.value)}</dd>`];
  });
  const why = reason === undefined ? "" : `<p>${escaped(reason)}</p>\n`;
  return `<h3>Version ${version}, ${dayOf(createdAt)}, by the ${createdBy}</h3>\n${why}<dl>\n${rows.join("\n")}\n</dl>\n`;
};

const goalsOf = ({ goals }: ClientExport): string =>
  goals
    .map(
      ({ status, versions }) =>
        `<article><p>${CLIENT_STATUS[status]}</p>\n${versions.map(versionOf).join("")}</article>\n`,
    )
    .join("");

const ROLE_NAMES = { client: "You", coach: "Cairn", clinician: "Clinician" } as const;

const talksOf = ({ conversations }: ClientExport): string =>
  conversations
    .map(({ createdAt, lines }) => {
      const said = lines.map(
        ({ role, text }) => `<p><b>${ROLE_NAMES[role]}:</b> ${escaped(text)}</p>`,
      );
      return `<article><h3>${dayOf(createdAt)}</h3>\n${said.join("\n")}\n</article>\n`;
    })
    .join("");

const ratingsOf = ({ ratings }: ClientExport): string =>
  items(
    ratings.map(({ createdAt, ruler, rating }) => {
      const answer = rating.value === undefined ? (rating.words ?? "") : `${rating.value} of 10`;
      const why = rating.reason === undefined ? "" : ` — ${escaped(rating.reason)}`;
      return `${dayOf(createdAt)}: ${ruler}, ${escaped(answer)}${why}`;
    }),
  );

const consentsOf = ({ consents }: ClientExport): string =>
  items(
    consents.map(
      ({ at, kind, given, version }) =>
        `${dayOf(at)}: ${escaped(kind)} (text ${version}), ${given ? "yes" : "no"}`,
    ),
  );

const safetyOf = ({ safety }: ClientExport): string =>
  items(
    safety.alerts.map(
      ({ raisedAt, level, kinds, status }) =>
        `${dayOf(raisedAt)}: ${level}, ${escaped(kinds.join(", "))}; ${status}`,
    ),
  );

const STYLE =
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem}" +
  "dt{font-weight:600;margin-top:.5rem}dd{margin:0}article{border-top:1px solid #ccc}";

/** The export for reading: the same content on one page, without a script and without anything from elsewhere. */
export function exportPage(found: ClientExport): string {
  const { name } = found.client;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>What Cairn keeps</title>
<style>${STYLE}</style>
<main>
<h1>What Cairn keeps${name === undefined ? "" : ` about ${escaped(name)}`}</h1>
<p>Made on ${dayOf(found.exportedAt)}. This is everything; the JSON file holds the same for programs.</p>
${section("Goals", goalsOf(found))}${section(
    "Wishes for another day",
    items(found.wishes.map(({ text }) => escaped(text))),
  )}${section("Ratings", ratingsOf(found))}${section(
    "Notes for the clinician",
    items(found.notes.map(({ topic, text }) => escaped(text ?? topic))),
  )}${section("What was agreed to", consentsOf(found))}${section(
    "Messages a person was asked to read",
    safetyOf(found),
  )}${section("Conversations", talksOf(found))}</main>
</html>
`;
}
