import type { Store } from "../store/open-store.ts";

/** A command that cannot be carried out as it was typed; the message says what to type instead. */
export class CommandProblem extends Error {
  readonly code = "command";
}

/** The practice a command is about: the one named, or the only one there is. */
export async function practiceIdOf(
  store: Pick<Store, "practices">,
  named: string | undefined,
): Promise<string> {
  if (named !== undefined) {
    if ((await store.practices.find(named)) === undefined) {
      throw new CommandProblem(`there is no practice ${named}; see cairn practice list`);
    }
    return named;
  }
  const practices = await store.practices.list();
  const [only] = practices;
  if (only === undefined) throw new CommandProblem("there is no practice yet; cairn practice add");
  if (practices.length > 1) {
    throw new CommandProblem("there are several practices; name one with --practice");
  }
  return only.id;
}
