import { z } from "zod";

import { roleSchema } from "../domain/conversation.ts";
import { goalDraftSchema } from "../domain/goal.ts";
import { escapeHtml, readingPage } from "./escape-html.ts";
import { fieldList } from "./field-list.ts";

/** The parts of an export that are made for reading; the JSON beside it has all of it. */
const readableSchema = z.looseObject({
  exportedAt: z.string(),
  consents: z.array(
    z.looseObject({ kind: z.string(), version: z.number(), given: z.boolean(), at: z.string() }),
  ),
  goals: z.array(
    z.looseObject({
      versions: z.array(
        z.looseObject({ version: z.number(), createdAt: z.string(), draft: goalDraftSchema }),
      ),
    }),
  ),
  conversations: z.array(
    z.looseObject({
      createdAt: z.string(),
      lines: z.array(z.looseObject({ role: roleSchema, text: z.string(), at: z.string() })),
    }),
  ),
});
type Readable = z.infer<typeof readableSchema>;

const WHO = { client: "You", coach: "Cairn", clinician: "Your clinician" } as const;

/** Everything that is kept of one client, to read. Throws when the export is not of this shape. */
export const exportPage = (exported: unknown): string => {
  const { exportedAt, consents, goals, conversations } = readableSchema.parse(exported);
  return readingPage("What Cairn keeps of you", [
    `<p>As of ${time(exportedAt)}. The same export as JSON holds every detail.</p>`,
    "<h2>What you agreed to</h2>",
    `<ul>${consents.map(consentLine).join("")}</ul>`,
    "<h2>Your goals</h2>",
    ...goals.flatMap(({ versions }) => versions.map(goalVersion)),
    "<h2>What was said</h2>",
    ...conversations.map(talk),
  ]);
};

const time = (at: string): string =>
  `<time datetime="${escapeHtml(at)}">${escapeHtml(at.slice(0, 16).replace("T", " "))} UTC</time>`;

const consentLine = ({ kind, version, given, at }: Readable["consents"][number]): string =>
  `<li>${escapeHtml(kind)}, version ${version}: ${given ? "yes" : "no"}, ${time(at)}</li>`;

const goalVersion = ({
  version,
  createdAt,
  draft,
}: Readable["goals"][number]["versions"][number]): string =>
  `<section><h3>Version ${version}, ${time(createdAt)}</h3>${fieldList(draft)}</section>`;

const talk = ({ createdAt, lines }: Readable["conversations"][number]): string =>
  [
    `<section><h3>${time(createdAt)}</h3>`,
    ...lines.map(
      ({ role, text }) =>
        `<p><strong>${WHO[role]}:</strong> ${escapeHtml(text).replaceAll("\n", "<br>")}</p>`,
    ),
    "</section>",
  ].join("\n");
