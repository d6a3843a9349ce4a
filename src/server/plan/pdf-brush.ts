/** Dark enough on white for small print (WCAG 1.4.3): 15.8, 6.4 and 6.9 to 1. */
export const INK = "#1f2926";
export const SOFT = "#5a635f";
export const MOSS = "#23625a";
export const LINE = "#d9d2c3";
export const PAPER = "#f6f2ea";

type Tag = "H1" | "H2" | "H3" | "P" | "Lbl" | "LBody";

export interface Style {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly color: string;
  readonly font?: "plain" | "strong";
  readonly align?: "right";
}

/** Writes down a page, top to bottom, and tags what it writes in the same order. */
export interface Brush {
  readonly left: number;
  readonly width: number;
  /** Where the next line begins, in points from the top. */
  y: number;
  write(tag: Tag, words: string, style: Style): void;
  list(items: readonly (readonly [string, string])[], style: Style): void;
  height(words: string, size: number, width: number): number;
  /** A new page unless so many points are left on this one. */
  makeRoom(points: number): void;
  line(color: string): void;
  box(height: number, color: string): void;
  stones(x: number, y: number): void;
}

const LINE_GAP = 2;
/** Room for the number or the dot of a list. */
export const MARKER_WIDTH = 16;

export const openBrush = (
  document: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  margin: number,
): Brush => {
  const width = document.page.width - 2 * margin;
  const bottom = document.page.height - margin;
  const text = (words: string, { x, size, color, font = "plain", ...more }: Style): void => {
    document.font(font).fontSize(size).fillColor(color);
    document.text(words, x, brush.y, {
      width: more.width,
      lineGap: LINE_GAP,
      align: more.align ?? "left",
    });
    brush.y = document.y;
  };
  const tagged = (tag: Tag, words: string, style: Style): PDFKit.PDFStructureElement =>
    document.struct(tag, {}, () => text(printable(words), style));
  /** For the eye alone: a screen reader passes it over. */
  const decorate = (draw: () => void): void => {
    document.markContent("Artifact", { type: "Layout" });
    draw();
    document.endMarkedContent();
  };
  const brush: Brush = {
    left: margin,
    width,
    y: margin,
    write: (tag, words, style) => void root.add(tagged(tag, words, style)),
    list: (items, style) => {
      const list = document.struct("L");
      root.add(list);
      for (const [marker, words] of items) {
        const item = document.struct("LI");
        list.add(item);
        const top = brush.y;
        item.add(tagged("Lbl", marker, style));
        brush.y = top;
        const body = { ...style, x: style.x + MARKER_WIDTH, width: style.width - MARKER_WIDTH };
        item.add(tagged("LBody", words, body));
        item.end();
      }
      list.end();
    },
    height: (words, size, room) =>
      document.font("plain").fontSize(size).heightOfString(words, {
        width: room,
        lineGap: LINE_GAP,
      }),
    makeRoom: (points) => {
      if (brush.y + points <= bottom || brush.y === margin) return;
      document.addPage();
      brush.y = margin;
    },
    line: (color) =>
      decorate(() => {
        document.moveTo(margin, brush.y).lineTo(margin + width, brush.y);
        document.lineWidth(0.75).strokeColor(color).stroke();
      }),
    box: (height, color) =>
      decorate(() => document.roundedRect(margin, brush.y, width, height, 10).fill(color)),
    stones: (x, y) =>
      decorate(() => {
        for (const [cx, cy, rx, ry] of STONES) document.ellipse(x + cx, y + cy, rx, ry);
        document.fill(MOSS);
      }),
  };
  return brush;
};

const STONES = [
  [13, 20, 10, 3.8],
  [12, 13, 7, 3.2],
  [14, 7, 4.2, 2.5],
] as const;

/** The typeface has Latin, Greek and Cyrillic and no pictures. */
const printable = (words: string): string =>
  words
    .normalize("NFC")
    .replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{200D}|\u{FE0F}/gu, "")
    .replace(/[^\P{C}\n]/gu, "")
    .replace(/ {2,}/g, " ")
    .trim();
