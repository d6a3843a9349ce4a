/**
 * Fills `{holes}` in one pass, so that what a practice or a person wrote can never open another hole.
 * Throws on a hole without a value: a half-filled safety text must never be sent.
 */
export const fill = (text: string, values: Readonly<Record<string, string | undefined>>): string =>
  text.replace(/\{([a-z]+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`A safety text has no value for {${name}}`);
    return value;
  });
