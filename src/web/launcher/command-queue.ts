import type { CairnCoach, Tell } from "./cairn-coach.ts";

type Listener = (detail: object) => void;

/** The page's own stub, used until this file is here: `(window.cairn = window.cairn || function(){…q.push(arguments)})`. */
interface Door {
  (command: string, ...values: unknown[]): unknown;
  q?: ArrayLike<unknown>[];
  [method: string]: unknown;
}

const COMMANDS = [
  "open",
  "close",
  "identify",
  "setLocale",
  "reset",
  "shutdown",
  "on",
  "off",
] as const;
type Command = (typeof COMMANDS)[number];

/**
 * `cairn("open")` and `cairn.open()` are the same. What was called before this file was here is done now,
 * in order. Listeners hear ids and states, never a word that someone wrote. Returns the teller of events.
 */
export const takeOver = (coach: () => CairnCoach | null): Tell => {
  const listeners = new Map<string, Set<Listener>>();
  const tell: Tell = (name, detail) =>
    listeners.get(name)?.forEach((listener) => listener(Object.freeze({ ...detail })));
  const commands: Record<Command, (first: unknown, second: unknown) => unknown> = {
    open: () => coach()?.open(),
    close: () => coach()?.close(),
    identify: (invite) => coach()?.identify(String(invite)),
    setLocale: (locale) => coach()?.setLocale(String(locale)),
    reset: () => coach()?.reset(),
    shutdown: () => {
      coach()?.remove();
      tell("shutdown", {});
      listeners.clear();
    },
    on: (name, listener) => {
      const known = listeners.get(String(name)) ?? new Set();
      if (typeof listener === "function") known.add(listener as Listener);
      listeners.set(String(name), known);
    },
    off: (name, listener) => listeners.get(String(name))?.delete(listener as Listener),
  };
  const holder = window as unknown as { cairn?: Door };
  const waiting = holder.cairn?.q ?? [];
  const door = ((command: string, first: unknown, second: unknown) =>
    Object.hasOwn(commands, command)
      ? commands[command as Command](first, second)
      : undefined) as Door;
  for (const name of COMMANDS) door[name] = commands[name];
  holder.cairn = door;
  for (const call of waiting) door(...(Array.from(call) as [string, ...unknown[]]));
  return tell;
};
