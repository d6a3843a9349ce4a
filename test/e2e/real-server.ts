import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { readConfig } from "../../src/config.ts";
import { createApp } from "../../src/server/app.ts";
import { type Cairn, openCairn } from "../../src/wiring.ts";
import type { WebFiles } from "./fixture/files.ts";

export interface RealServer {
  readonly url: string;
  readonly cairn: Cairn;
  /** Method and path of everything asked for. */
  readonly asked: string[];
  close(): Promise<void>;
}

/** The whole program in this process, with the demo practice and the freshly built pages. */
export const startRealServer = async (files: WebFiles): Promise<RealServer> => {
  const folder = mkdtempSync(join(tmpdir(), "cairn-real-"));
  const webDir = join(folder, "web");
  for (const [path, body] of files) {
    mkdirSync(dirname(join(webDir, path)), { recursive: true });
    writeFileSync(join(webDir, path), body);
  }
  const cairn = await openCairn(
    readConfig({ CAIRN_DATA_DIR: folder, CAIRN_DEMO: "on", LOG_LEVEL: "silent" }),
  );
  const settings = { ...cairn.server.settings, webDir };
  const app = createApp({ ...cairn.server, settings });
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    app(request, response);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    cairn,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      await cairn.settle();
      await cairn.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
