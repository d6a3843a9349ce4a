import type { RuleText } from "../rule.ts";

/** Signs, near by, that another is quoted, that a figure or a question is meant: then the words may be doubted, like any others. */
export const NOT_PLAIN =
  "id pick|id choose|says im|said im|says that im|she says|he says|side effects|leaflet|watch for|watched for|cause|did i|do i|asked me|thinks|think im|think i am|worries|worried|assumes|assumed|reckons|convinced|asked if|asks if|whether i|scale|question|questions|screening|flagged|joke|joking|jokes|song|lyrics|film|novel|essay|script|character|article|documentary|podcast|laughing|squirrel|squirrels|im not (suicidal|going|like|planning|. )|not me|used to|teenager|nope|i meant|prevention|awareness|squad|training";

/**
 * A rule that neither ear nor sense may doubt. It listens before sayings are taken out; denials,
 * quotations and what is told of others are out by then. `unless` says what still speaks against it.
 */
export const plainRule = (
  rule: Omit<RuleText, "phrases" | "unless" | "isSure">,
  phrases: string,
  unless?: string,
): RuleText => ({
  ...rule,
  isSure: true,
  phrases: [phrases],
  unless: unless === undefined ? [NOT_PLAIN] : [NOT_PLAIN, unless],
});
