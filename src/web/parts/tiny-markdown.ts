import { html, type TemplateResult } from "lit";

type Inline = string | TemplateResult;
/** What becomes of the text between the marks. */
type Plain = (text: string) => readonly Inline[];
const asItIs: Plain = (text) => [text];

const MARKED = /\*\*(?=\S)(.+?)(?<=\S)\*\*|(?<![*\w])\*(?=\S)([^*]+?)(?<=\S)\*(?![*\w])/;
const BULLET = /^\s*[-•*]\s+/;
const NUMBER = /^\s*\d{1,3}[.)]\s+/;

/**
 * Bold, italic, lists and paragraphs: all that a reply may use. Everything else stays the text it is:
 * no link, no image, no HTML. Text only ever reaches the page as text nodes.
 */
export const tinyMarkdown = (text: string, plain: Plain = asItIs): readonly TemplateResult[] =>
  text
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== "")
    .flatMap((block) => blocksOf(block, plain));

const blocksOf = (block: string, plain: Plain): readonly TemplateResult[] => {
  const groups: { mark: RegExp | undefined; lines: string[] }[] = [];
  for (const line of block.split("\n")) {
    const mark = [BULLET, NUMBER].find((kind) => kind.test(line));
    const last = groups.at(-1);
    if (last && last.mark === mark) last.lines.push(line);
    else groups.push({ mark, lines: [line] });
  }
  return groups.map(({ mark, lines }) => {
    if (!mark)
      return html`<p>${lines.map((line, at) => [at ? html`<br />` : "", inline(line, plain)])}</p>`;
    const items = lines.map((line) => html`<li>${inline(line.replace(mark, ""), plain)}</li>`);
    return mark === BULLET
      ? html`<ul>
          ${items}
        </ul>`
      : html`<ol>
          ${items}
        </ol>`;
  });
};

const inline = (text: string, plain: Plain): readonly Inline[] => {
  const found = MARKED.exec(text);
  if (!found) return plain(text);
  const [whole, bold, italic = ""] = found;
  const after = text.slice(found.index + whole.length);
  return [
    ...plain(text.slice(0, found.index)),
    bold === undefined
      ? html`<em>${inline(italic, plain)}</em>`
      : html`<strong>${inline(bold, plain)}</strong>`,
    ...inline(after, plain),
  ];
};

/** The same text as a screen reader should hear it: without the marks. */
export const plainOf = (text: string): string =>
  text.replaceAll(
    new RegExp(MARKED, "g"),
    (_whole, bold?: string, italic?: string) => bold ?? italic ?? "",
  );
