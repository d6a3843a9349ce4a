import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { replyFaults } from "../../../src/language/openai/guards/reply-rules.ts";
import { wordAnswerSchema } from "../../../src/language/openai/answers/spoken-answers.ts";
import { readAnswerSchema } from "../../../src/language/openai/answers/read-answer.ts";
import { loadSystemPrompts } from "../../../src/language/openai/prompts/load-prompts.ts";
import { fillPrompt, parsePrompt } from "../../../src/language/openai/prompts/prompt.ts";
import { aMove, said, SYSTEM_PROMPTS, wordInput } from "./inputs.ts";

const file = (inputs: string, message: string, system = "Be kind."): string =>
  `---\nid: greet\nversion: 1\ninputs: [${inputs}]\nreviewedBy: nobody yet\n---\n# System\n${system}\n# Message\n${message}\n`;

describe("a prompt file", () => {
  it.each([
    [
      "a hole that is not declared",
      file("name", "Hello {{name}}, {{age}}"),
      /unused age|missing age/,
    ],
    ["an input without a hole", file("name, age", "Hello {{name}}"), /age/],
    ["a hole in the stable part", file("name", "Hello {{name}}", "Be {{mood}}."), /stable/],
    [
      "no sections",
      "---\nid: greet\nversion: 1\ninputs: []\nreviewedBy: x\n---\nHello",
      /# System/,
    ],
    ["no reviewer", file("name", "{{name}}").replace("reviewedBy: nobody yet\n", ""), /reviewedBy/],
  ])("with %s stops the start", (_, text, complaint) => {
    expect(() => parsePrompt("greet.md", text)).toThrow(complaint);
  });

  it("keeps a hash of its content", () => {
    const one = parsePrompt("greet.md", file("name", "Hello {{name}}"));
    const other = parsePrompt("greet.md", file("name", "Hullo {{name}}"));
    expect(one.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(one.hash).not.toBe(other.hash);
  });

  it("wants every value and no other", () => {
    const prompt = parsePrompt("greet.md", file("name", "Hello {{name}}"));
    expect(() => fillPrompt(prompt, {})).toThrow(/missing name/);
    expect(() => fillPrompt(prompt, { name: "Sam", age: "7" })).toThrow(/unused age/);
  });
});

it("no value opens another hole or is read as a pattern", () => {
  const prompt = parsePrompt("greet.md", file("name, message", "<{{name}}|{{message}}|{{name}}>"));
  const nasty = fc.oneof(
    fc.constantFrom("$&", "$1", "$`", "$'", "$$", "{{name}}", "{{message}}", "{{other}}", "{{"),
    fc.string(),
  );
  fc.assert(
    fc.property(nasty, nasty, (name, message) => {
      expect(fillPrompt(prompt, { name, message })).toBe(`<${name}|${message}|${name}>`);
    }),
  );
});

/** The blank-separated examples at the end of a prompt, each with the answer it shows. */
const examplesIn = (system: string, start: string): { told: string; answer: unknown }[] =>
  system
    .slice(system.indexOf(start))
    .split("\n\n")
    .flatMap((example) => {
      const [line] = /^\{.*\}$/m.exec(example) ?? [];
      return line === undefined
        ? []
        : [{ told: example.split(line)[0] ?? "", answer: JSON.parse(line) as unknown }];
    });

describe("the prompts that ship", () => {
  it("show answers of the shape they ask for", () => {
    const examples = examplesIn(loadSystemPrompts(SYSTEM_PROMPTS).read.system, "Example. Coach");
    expect(examples.length).toBeGreaterThan(2);
    for (const { answer } of examples) readAnswerSchema.parse(answer);
  });

  it("show replies that would be said as they are", () => {
    const { word, lists } = loadSystemPrompts(SYSTEM_PROMPTS);
    const examples = examplesIn(word.system, "Examples of the manner");
    expect(examples.length).toBeGreaterThan(9);
    for (const { told, answer } of examples) {
      const { takeUp, request } = wordAnswerSchema.parse(answer);
      const reply = [takeUp, request].filter(Boolean).join(" ");
      const input = wordInput(/Message: "(.*?)"/.exec(told)?.[1], {
        move: aMove({ asks: request !== null }),
        recent: [said(told.replace(/Message: ".*?"/, ""))],
      });
      expect(replyFaults(reply, input, lists), reply).toEqual([]);
    }
  });

  it("tell whoever reads what each name is for that may be answered with", () => {
    const { system } = loadSystemPrompts(SYSTEM_PROMPTS).read;
    const { facts, requests } = readAnswerSchema.shape;
    const names = [...facts.element.shape.slot.options, ...requests.element.options];
    expect(names.filter((name) => !new RegExp(`\\b${name}(?::| \\()`).test(system))).toEqual([]);
  });

  it("are whole", () => {
    const { read, draft, word } = loadSystemPrompts(SYSTEM_PROMPTS);
    expect([read.id, draft.id, word.id]).toEqual(["read", "draft", "word"]);
  });

  it("ask for the answer's keys by name, for servers without schemas", () => {
    const { read, draft, word } = loadSystemPrompts(SYSTEM_PROMPTS);
    for (const key of [
      "facts",
      "wishes",
      "talk",
      "requests",
      "answer",
      "choice",
      "ratingWords",
      "tone",
      "reflection",
      "disclosure",
    ]) {
      expect(read.system).toContain(`"${key}":`);
    }
    expect(draft.system).toContain('{"statement":');
    expect(word.system).toContain('{"takeUp":');
  });
});
