import en from "../messages/en.json" with { type: "json" };

export type WordKey = keyof typeof en;
type Table = Readonly<Record<string, string>>;

/** A language is a file beside `en.json`; each is compiled into a chunk of its own and loaded when asked for. */
const files = import.meta.glob<Table>(["../messages/*.json", "!../messages/en.json"], {
  import: "default",
});

const RIGHT_TO_LEFT = /^(ar|arc|dv|fa|ha|he|ks|ku|ps|sd|ug|ur|yi)\b/i;

export interface Words {
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  say(key: WordKey, values?: Readonly<Record<string, string | number>>): string;
}

/** Whatever a language file has not yet is said in English. */
export const wordsOf = (locale: string, table: Table = en): Words => ({
  locale,
  direction: RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr",
  // One pass with a function: a name that looks like a hole or like `$&` stays what it is.
  say: (key, values = {}) =>
    (table[key] ?? en[key]).replaceAll(/\{(\w+)\}/g, (hole, name: string) =>
      String(values[name] ?? hole),
    ),
});

export const loadWords = async (locale: string): Promise<Words> => {
  const language = locale.split("-")[0] ?? "en";
  const load = files[`../messages/${locale}.json`] ?? files[`../messages/${language}.json`];
  if (!load) return wordsOf(locale.startsWith("en") ? locale : "en");
  return wordsOf(locale, await load());
};
