import type { DisclosureTexts } from "../safety/disclosure.ts";
import type { SafetyCatalogue } from "../safety/catalogue.ts";
import type { Ideas } from "./ideas.ts";
import type { Language } from "./language.ts";
import type { Catalogue } from "./moves/catalogue.ts";

/** What the machine is built with, once, at start. */
export interface CoachDeps {
  readonly catalogue: Catalogue;
  /** Words what must be worded exactly: asides, scales, proposals, disclosures. */
  readonly rules: Language;
  readonly safety: SafetyCatalogue;
  readonly disclosure: DisclosureTexts;
  /** The sentence to say for a scope rule, by its code. */
  readonly scopeSentence: (rule: string) => string;
  readonly ideas: Ideas;
  /** A new id for a goal or a proposal. */
  readonly newId: () => string;
}
