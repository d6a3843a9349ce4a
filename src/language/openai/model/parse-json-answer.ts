/**
 * The JSON in an answer, also when a server without JSON modes wraps it in a code fence or in a
 * sentence. Undefined when there is none. Keys that could reach a prototype are left out.
 */
export const parseJsonAnswer = (text: string): unknown => {
  const trimmed = text.trim();
  return tryParse(trimmed) ?? tryParse(outermostObject(trimmed));
};

const tryParse = (text: string): unknown => {
  if (text === "") return undefined;
  try {
    const value: unknown = JSON.parse(text, withoutPrototypeKeys);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
};

const withoutPrototypeKeys = (key: string, value: unknown): unknown =>
  key === "__proto__" || key === "constructor" || key === "prototype" ? undefined : value;

const outermostObject = (text: string): string => {
  const start = text.indexOf("{");
  const end = text.lastIndexOf("}");
  return start < 0 || end <= start ? "" : text.slice(start, end + 1);
};
