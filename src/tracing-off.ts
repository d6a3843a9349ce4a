/**
 * LangChain's core brings LangSmith along, which posts every input to a third party as soon as one
 * of these is set in the environment. Here the input is what a person tells their coach: so they
 * are off before anything of LangChain is imported, whatever the environment says.
 */
const SWITCHES = [
  "LANGSMITH_TRACING",
  "LANGSMITH_TRACING_V2",
  "LANGCHAIN_TRACING",
  "LANGCHAIN_TRACING_V2",
  "LANGSMITH_API_KEY",
  "LANGCHAIN_API_KEY",
  "LANGSMITH_ENDPOINT",
  "LANGCHAIN_ENDPOINT",
  "LANGSMITH_RUNS_ENDPOINTS",
  "LANGSMITH_PROJECT",
  "LANGSMITH_OTEL_ENABLED",
  "OTEL_ENABLED",
  "LANGCHAIN_CALLBACKS_BACKGROUND",
] as const;

export const turnTracingOff = (environment: Record<string, string | undefined>): void => {
  for (const name of SWITCHES) delete environment[name];
  environment["LANGSMITH_TRACING"] = "false";
  environment["LANGCHAIN_TRACING_V2"] = "false";
};

/** Has someone exported tracing for this program to switch off? */
export const isTracingExported = (environment: Record<string, string | undefined>): boolean =>
  SWITCHES.some((name) => /^true$/i.test(environment[name] ?? ""));
