import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import closeWithGrace from "close-with-grace";

import { type Config, ConfigError, readConfig } from "../config.ts";
import { createApp } from "../server/app.ts";
import { nameOfError } from "../server/log.ts";
import { type Cairn, openCairn } from "../wiring.ts";

/** Longer than the longest turn: a stop waits for replies that are being made. */
const STOP_AFTER_MS = 20_000;

/** Who sends a request drop by drop is hung up on; how long an answer may take is not touched by it. */
const SLOW_CALLERS = { headersTimeout: 10_000, requestTimeout: 30_000 };

/** Starts the server, says so in one line, and stops it without losing a turn. */
export const runServer = async (environment: NodeJS.ProcessEnv): Promise<void> => {
  try {
    const config = readConfig(environment);
    const cairn = await openCairn(config);
    const server = await listen(config, createServer(SLOW_CALLERS, createApp(cairn.server)));
    stopGracefully(cairn, server);
    // What a crash left unanswered is answered now, by the first round of the jobs.
    cairn.startJobs();
    process.stdout.write(`${welcomeLine(cairn, config, server)}\n`);
  } catch (thrown) {
    process.stderr.write(`${whyNot(thrown)}\n`);
    process.exitCode = 1;
  }
};

const listen = (config: Config, server: Server): Promise<Server> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(config.port, config.host, () => resolve(server));
  });

const stopGracefully = (cairn: Cairn, server: Server): void => {
  closeWithGrace({ delay: STOP_AFTER_MS, logger: false }, async ({ err }) => {
    if (err) cairn.server.log.error("stopping after an error", nameOfError(err));
    cairn.stopTaking();
    const closed = new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
    server.closeIdleConnections();
    await cairn.settle();
    server.closeAllConnections();
    await closed;
    await cairn.close();
  });
};

const welcomeLine = (cairn: Cairn, config: Config, server: Server): string => {
  const { port } = server.address() as AddressInfo;
  const host = ["127.0.0.1", "::1", "0.0.0.0", "::"].includes(config.host)
    ? "localhost"
    : config.host;
  return `Cairn is ready at http://${host}:${port} — ${cairn.languageLine}`;
};

const whyNot = (thrown: unknown): string => {
  if (thrown instanceof ConfigError) return thrown.message;
  if (!(thrown instanceof Error)) return "Cairn could not start.";
  const { code } = thrown as { code?: unknown };
  if (code === "EADDRINUSE") {
    return "Cairn could not start: another program uses this port. Choose one with PORT=8081.";
  }
  return `Cairn could not start: ${thrown.message}`;
};
