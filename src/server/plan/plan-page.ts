import { escapeHtml } from "../escape-html.ts";
import type { Plan, PlanPart } from "./plan.ts";

/** Three stones, laid one on another. Shapes alone: the policy of our pages allows no inline style. */
const STONES =
  '<svg class="stones" viewBox="0 0 32 32" aria-hidden="true"><ellipse cx="16" cy="25" rx="12" ry="4.6"/><ellipse cx="15" cy="16.5" rx="8.5" ry="3.8"/><ellipse cx="17" cy="9.3" rx="5" ry="3"/></svg>';

/** The plan as one page, on a screen and on paper. Style and script come from files of this origin. */
export const planPage = (plan: Plan, printWord: string): string =>
  [
    "<!doctype html>",
    `<html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(plan.title)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="robots" content="noindex">',
    '<link rel="icon" href="data:,">',
    '<link rel="stylesheet" href="/plan.css"></head><body>',
    `<div class="bar"><button type="button" id="print" hidden>${escapeHtml(printWord)}</button></div>`,
    '<main class="sheet">',
    `<header>${STONES}<p>${escapeHtml(plan.title)}</p><p class="status">${escapeHtml(plan.status)}</p></header>`,
    `<h1 dir="auto"><span>${escapeHtml(plan.statement.label)}</span> ${text(plan.statement.text)}</h1>`,
    `<div class="parts">${plan.parts.map(part).join("\n")}</div>`,
    `<div class="people">${help(plan)}${contact(plan)}</div>`,
    `<footer><p>${escapeHtml(plan.foot)}</p></footer>`,
    '</main><script src="/plan.js" defer></script></body></html>',
  ].join("\n");

const text = (words: string): string => escapeHtml(words).replaceAll("\n", "<br>");

const part = ({ label, text: words, day, answer, steps }: PlanPart): string =>
  [
    `<section><h2>${escapeHtml(label)}</h2><div>`,
    words === "" ? "" : `<p dir="auto">${text(words)}</p>`,
    day === undefined ? "" : `<p class="day">${escapeHtml(day)}</p>`,
    answer === undefined
      ? ""
      : `<div class="then"><h3>${escapeHtml(answer.label)}</h3><p dir="auto">${text(answer.text)}</p></div>`,
    steps === undefined
      ? ""
      : `<ol>${steps.map((step) => `<li dir="auto">${text(step)}</li>`).join("")}</ol>`,
    "</div></section>",
  ].join("");

const contact = ({ contact: { label, lines } }: Plan): string =>
  `<section><h2>${escapeHtml(label)}</h2><div>${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("")}</div></section>`;

const help = ({ help: { label, text: words, lines } }: Plan): string =>
  [
    `<section class="help"><h2>${escapeHtml(label)}</h2><div><p>${escapeHtml(words)}</p><ul>`,
    ...lines.map((line) => `<li><b>${escapeHtml(line.label)}</b> ${escapeHtml(line.detail)}</li>`),
    "</ul></div></section>",
  ].join("");
