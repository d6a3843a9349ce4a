import { join } from "node:path";
import { setImmediate as othersFirst } from "node:timers/promises";

import Pdf from "pdfkit";

import type { Plan, PlanPart } from "./plan.ts";
import { type Brush, INK, LINE, MARKER_WIDTH, MOSS, openBrush, PAPER, SOFT } from "./pdf-brush.ts";

export interface PdfOptions {
  readonly fontFolder: string;
  /** A4, or Letter where paper is Letter. */
  readonly size: "A4" | "LETTER";
  /** ISO instant: the same plan gives the same file. */
  readonly madeAt: string;
  /** Off in tests that read the file. */
  readonly compress?: boolean;
}

/** The library knows it, its published types do not. */
const ACCESSIBLE: object = { subset: "PDF/UA" };

const MARGIN = 46;
const LABEL_WIDTH = 132;
const GAP = 22;

/**
 * The plan as a tagged PDF: title and language in the document, headings and paragraphs in reading order,
 * everything drawn for looks marked as decoration, the typeface embedded (PDF/UA-1, ISO 14289-1).
 */
export const planPdf = async (plan: Plan, options: PdfOptions): Promise<Buffer> => {
  const document = new Pdf({
    size: options.size,
    margin: MARGIN,
    pdfVersion: "1.7",
    ...ACCESSIBLE,
    tagged: true,
    lang: "en",
    displayTitle: true,
    compress: options.compress ?? true,
    info: { Title: plan.title, Author: "Cairn", CreationDate: new Date(options.madeAt) },
    // Neither of the library's own typefaces, which no file may only name, nor ours a second time.
    font: "",
  });
  document.registerFont("plain", join(options.fontFolder, "SourceSans3-Regular.ttf"));
  document.registerFont("strong", join(options.fontFolder, "SourceSans3-SemiBold.ttf"));
  const parts: Buffer[] = [];
  const whole = new Promise<Buffer>((done, fail) => {
    document.on("data", (part: Buffer) => parts.push(part));
    document.on("end", () => done(Buffer.concat(parts)));
    document.on("error", fail);
  });
  const root = document.struct("Document");
  document.addStructure(root);
  await draw(openBrush(document, root, MARGIN), plan);
  root.end();
  await othersFirst();
  document.end();
  return whole;
};

/** Setting type takes a tenth of a second, all in all: between two parts whatever else waits has its turn. */
const draw = async (brush: Brush, plan: Plan): Promise<void> => {
  await head(brush, plan);
  for (const part of plan.parts) {
    await othersFirst();
    row(brush, part);
  }
  await othersFirst();
  people(brush, plan);
};

const head = async (brush: Brush, plan: Plan): Promise<void> => {
  const { left, width } = brush;
  brush.stones(left, brush.y - 4);
  const top = brush.y;
  // The first words in a typeface read its tables.
  await othersFirst();
  brush.write("P", plan.title, { x: left + 34, width: width / 2, size: 11, color: SOFT });
  brush.y = top;
  brush.write("P", plan.status, { x: left, width, size: 11, color: MOSS, align: "right" });
  brush.y += 18;
  await othersFirst();
  brush.write("P", plan.statement.label, { x: left, width, size: 11, font: "strong", color: MOSS });
  brush.y += 2;
  await othersFirst();
  const size = plan.statement.text.length > 220 ? 16 : 21;
  brush.write("H1", plan.statement.text, { x: left, width, size, font: "strong", color: INK });
  brush.y += 14;
};

/** The label beside the words: the eye finds a line, and the words keep their room. */
const row = (brush: Brush, part: PlanPart): void => {
  const x = brush.left + LABEL_WIDTH + GAP;
  const width = brush.width - LABEL_WIDTH - GAP;
  brush.makeRoom(heightOf(brush, part, width) + 14);
  brush.line(LINE);
  brush.y += 6;
  const top = brush.y;
  const label = { x: brush.left, width: LABEL_WIDTH, size: 10.5, font: "strong", color: MOSS };
  brush.write("H2", part.label, { ...label, font: "strong" });
  const below = brush.y;
  brush.y = top - 1;
  const plain = { x, width, size: 12, color: INK };
  if (part.text !== "") brush.write("P", part.text, plain);
  if (part.day) brush.write("P", part.day, { ...plain, font: "strong" });
  if (part.answer) {
    brush.y += 5;
    brush.write("H3", part.answer.label, { ...plain, size: 10.5, font: "strong", color: MOSS });
    brush.write("P", part.answer.text, plain);
  }
  if (part.steps)
    brush.list(
      part.steps.map((step, at) => [`${at + 1}.`, step]),
      plain,
    );
  brush.y = Math.max(brush.y, below) + 6;
};

const heightOf = (
  brush: Brush,
  { text, day, answer, steps = [] }: PlanPart,
  width: number,
): number =>
  [text, day ?? "", answer ? `${answer.label}\n${answer.text}` : "", ...steps]
    .filter((words) => words !== "")
    .reduce((sum, words) => sum + brush.height(words, 12, width), 0);

/** Two columns in one box: where to turn, and the practice. */
const people = (brush: Brush, { help, contact, foot }: Plan): void => {
  const pad = 14;
  const size = 10;
  const room = brush.width - 2 * pad - GAP;
  const near = { x: brush.left + pad, width: room * 0.64, size, color: INK };
  const far = { ...near, x: near.x + near.width + GAP, width: room * 0.36 };
  const lines = help.lines.map(({ label, detail }) => `${label}: ${detail}`);
  const tall = (words: readonly string[], width: number): number =>
    words.reduce((sum, line) => sum + brush.height(line, size, width), 0);
  const inner = Math.max(
    tall([help.label, help.text, ...lines], near.width - MARKER_WIDTH),
    tall([contact.label, ...contact.lines], far.width),
  );
  brush.y += 6;
  brush.makeRoom(inner + 2 * pad + 26);
  brush.box(inner + 2 * pad, PAPER);
  const top = brush.y + pad;
  brush.y = top;
  brush.write("H2", help.label, { ...near, font: "strong", color: MOSS });
  brush.write("P", help.text, near);
  brush.list(
    lines.map((line) => ["•", line]),
    near,
  );
  brush.y = top;
  brush.write("H2", contact.label, { ...far, font: "strong", color: MOSS });
  for (const line of contact.lines) brush.write("P", line, far);
  brush.y = top + inner + pad + 10;
  brush.write("P", foot, { x: brush.left, width: brush.width, size: 9, color: SOFT });
};
