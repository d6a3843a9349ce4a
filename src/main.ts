import { turnTracingOff } from "./tracing-off.ts";

// First of all, and before the import that brings LangChain along.
turnTracingOff(process.env);
const { runServer } = await import("./wiring/run-server.ts");
await runServer(process.env);
