import { CLIENT_STATUS } from "../domain/lifecycle.ts";
import { escapeHtml, readingPage } from "./escape-html.ts";
import { type ReadableExport, readableExportSchema } from "./export-shape.ts";
import { fieldList } from "./field-list.ts";

const WHO = { client: "You", coach: "Cairn", clinician: "Your clinician" } as const;

/**
 * Everything that is kept of one client, to read; the same page from the API and from `cairn export`.
 * Throws when the export is not of this shape.
 */
export const exportPage = (exported: unknown): string => {
  const found = readableExportSchema.parse(exported);
  const { name } = found.client;
  return readingPage(`What Cairn keeps of ${name ?? "you"}`, [
    `<p>As of ${time(found.exportedAt)}. The same export as JSON holds every detail.</p>`,
    ...section("Goals", found.goals.map(goal)),
    ...section("Wishes for another day", list(found.wishes.map(({ text }) => escapeHtml(text)))),
    ...section("Ratings", list(found.ratings.map(rating))),
    ...section(
      "Notes for the clinician",
      list(found.notes.map(({ topic, text }) => escapeHtml(text ?? topic))),
    ),
    ...section("What was agreed to", list(found.consents.map(consent))),
    ...section("Messages a person was asked to read", list(found.safety.alerts.map(alert))),
    ...section("What was said", found.conversations.map(talk)),
  ]);
};

const section = (title: string, body: readonly string[]): readonly string[] =>
  body.length === 0 ? [] : [`<section><h2>${title}</h2>`, ...body, "</section>"];

const list = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [`<ul>${lines.map((line) => `<li>${line}</li>`).join("")}</ul>`];

const time = (at: string): string =>
  `<time datetime="${escapeHtml(at)}">${escapeHtml(at.slice(0, 16).replace("T", " "))} UTC</time>`;

const goal = ({ status, versions }: ReadableExport["goals"][number]): string =>
  [
    `<article><p>${CLIENT_STATUS[status]}</p>`,
    ...versions.map(
      ({ version, createdAt, createdBy, reason, draft }) =>
        `<h3>Version ${version}, ${time(createdAt)}, by the ${escapeHtml(createdBy)}</h3>${
          reason === undefined ? "" : `<p>${escapeHtml(reason)}</p>`
        }${fieldList(draft)}`,
    ),
    "</article>",
  ].join("\n");

const rating = (one: ReadableExport["ratings"][number]): string => {
  const { value, words = "", reason } = one.rating;
  const answer = value === undefined ? words : `${value} of 10`;
  const why = reason === undefined ? "" : ` — ${escapeHtml(reason)}`;
  return `${time(one.createdAt)}: ${escapeHtml(one.ruler)}, ${escapeHtml(answer)}${why}`;
};

const consent = ({ kind, version, given, at }: ReadableExport["consents"][number]): string =>
  `${escapeHtml(kind)}, version ${version}: ${given ? "yes" : "no"}, ${time(at)}`;

const alert = (one: ReadableExport["safety"]["alerts"][number]): string =>
  `${time(one.raisedAt)}: ${escapeHtml(one.level)}, ${escapeHtml(one.kinds.join(", "))}; ${escapeHtml(one.status)}`;

const talk = ({ createdAt, lines }: ReadableExport["conversations"][number]): string =>
  [
    `<article><h3>${time(createdAt)}</h3>`,
    ...lines.map(
      ({ role, text }) =>
        `<p><b>${WHO[role]}:</b> ${escapeHtml(text).replaceAll("\n", "<br>")}</p>`,
    ),
    "</article>",
  ].join("\n");
