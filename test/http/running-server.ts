import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { createApp } from "../../src/server/app.ts";
import type { ServerDeps } from "../../src/server/server-deps.ts";

export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

export const startServer = async (deps: ServerDeps): Promise<RunningServer> => {
  const server = createServer(createApp(deps));
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.closeAllConnections();
        server.close((error) => (error ? reject(error) : resolve()));
      }),
  };
};
