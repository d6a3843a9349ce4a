import { readFileSync } from "node:fs";

import { parse } from "yaml";

import type { GateContext } from "../../src/safety/gate.ts";

interface OrdinaryFile {
  readonly client: string;
  readonly names: readonly string[];
  readonly openers: readonly string[];
  readonly fill: Readonly<Record<string, readonly string[]>>;
  readonly templates: readonly string[];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Every way to fill a template, capped, in an order that is the same each time. */
const expand = (template: string, fill: OrdinaryFile["fill"]): readonly string[] => {
  const hole = /\{(\w+)\}/.exec(template);
  if (!hole) return [capital(template)];
  return (fill[hole[1] ?? ""] ?? []).flatMap((value) =>
    expand(
      template.replace(hole[0], () => value),
      fill,
    ),
  );
};

const MOST_PER_TEMPLATE = 36;

/** At least 2,000 ordinary sentences of a coach, and the context they are said in. */
export const ordinarySentences = (): {
  readonly sentences: readonly string[];
  readonly context: GateContext;
} => {
  const file = parse(
    readFileSync(new URL("ordinary.yaml", import.meta.url), "utf8"),
  ) as OrdinaryFile;
  const sentences = file.templates.flatMap((template) => {
    const all = expand(template, file.fill);
    const step = Math.max(1, Math.floor(all.length / MOST_PER_TEMPLATE));
    return all.filter((_, at) => at % step === 0).slice(0, MOST_PER_TEMPLATE);
  });
  const replies = sentences.map((sentence, at) =>
    at % 2 === 0 ? sentence : `${file.openers[at % file.openers.length] ?? ""} ${sentence}`,
  );
  return {
    sentences: [...new Set(replies)],
    context: {
      clientText: file.client,
      names: file.names,
      ownWords: [...(file.fill["goal"] ?? []), ...(file.fill["act"] ?? [])],
    },
  };
};
