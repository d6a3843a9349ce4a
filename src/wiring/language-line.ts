import type { Config } from "../config.ts";

/** Which language speaks and where text goes, in half a sentence. */
export const languageLine = ({ model }: Config): string => {
  if (!model) return "its own rules speak, and nothing leaves this machine.";
  const host = model.baseUrl === undefined ? "api.openai.com" : new URL(model.baseUrl).host;
  return `${model.model} at ${host} may help to word replies, where the policy allows it.`;
};
