import { readFileSync } from "node:fs";
import { join } from "node:path";

import { FIELD_NAMES, type GoalVersion } from "../../src/domain/goal.ts";
import { GRADERS } from "./graders/all-graders.ts";
import { figuresOf, showBar, showValue, type Figure, type Graded } from "./grade-run.ts";
import type { Turn } from "./transcript.ts";

const STYLE = join(import.meta.dirname, "report-page.css");

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Statements stand in stars in a reply; here they stand out. */
const replyHtml = (text: string): string =>
  escape(text)
    .replace(/\*(&#34;[^*]*&#34;)\*/g, "<em>$1</em>")
    .replaceAll("\n", "<br>");

const figureRow = (figure: Figure): string =>
  `<tr class="${figure.isMet ? "met" : "open"}"><th scope="row">${figure.name}</th><td>${showValue(figure)}</td><td>${showBar(figure.bar)}</td><td>${figure.isMet ? "met" : "open"}</td></tr>`;

const turnHtml = (turn: Turn, faults: readonly string[]): string => {
  const said = turn.client === undefined ? "" : `<p class="client">${escape(turn.client)}</p>`;
  const asks = turn.ask ? ` · ${turn.ask.slot ?? turn.ask.input}` : "";
  const kept = turn.saved ? ` · kept, version ${turn.saved.version}` : "";
  const notes = faults.map((fault) => `<li>${escape(fault)}</li>`).join("");
  return `${said}<p class="coach">${replyHtml(turn.reply)}<small>${turn.phase} · ${turn.move}${asks}${kept}</small></p>${notes && `<ul class="faults">${notes}</ul>`}`;
};

const goalHtml = ({ draft, openPoints }: GoalVersion): string => {
  const rows = FIELD_NAMES.map((name) => {
    const field = draft.fields[name];
    const value =
      field?.state === "filled"
        ? `${escape(field.value)} <small>${field.provenance}</small>`
        : (field?.state ?? "–");
    return `<dt>${name}</dt><dd>${value}</dd>`;
  });
  const open = openPoints.length > 0 ? `<p><small>open: ${openPoints.join(", ")}</small></p>` : "";
  return `<section class="goal"><h3>${draft.kind}</h3><dl>${rows.join("")}</dl>${open}</section>`;
};

const conversationHtml = ({ transcript, grades }: Graded): string => {
  const { client, seed, turns, goals } = transcript;
  const faults = GRADERS.flatMap(({ name }) =>
    (grades[name]?.faults ?? []).map(({ turn, says }) => ({ turn, says: `${name}: ${says}` })),
  );
  const at = (index: number): readonly string[] =>
    faults.filter(({ turn }) => turn === index).map(({ says }) => says);
  const whole = faults.filter(({ turn }) => turn === undefined);
  const list = whole.map(({ says }) => `<li>${escape(says)}</li>`).join("");
  return `<details id="${client.id}-${seed}"><summary><b>${client.id}</b> <span>${escape(client.about)}</span> <i class="${faults.length === 0 ? "met" : "open"}">${faults.length === 0 ? "nothing found" : `${faults.length} found`}</i></summary>
<div class="pair"><div class="talk">${turns.map((turn, index) => turnHtml(turn, at(index))).join("")}</div><aside>${list && `<ul class="faults">${list}</ul>`}${goals.map(goalHtml).join("")}</aside></div></details>`;
};

/** One self-contained page: the figures, and every conversation beside what was found in it. */
export const reportPage = (title: string, run: readonly Graded[]): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${readFileSync(STYLE, "utf8")}</style></head><body><main><h1>${escape(title)}</h1><p>${run.length} conversations. Open one to read it beside what the graders found.</p>
<table><thead><tr><th>what</th><th>figure</th><th>bar</th><th></th></tr></thead><tbody>${figuresOf(run).map(figureRow).join("")}</tbody></table>
${run.map(conversationHtml).join("\n")}</main></body></html>
`;
