import { type ChildProcess, execFile, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const root = resolve(import.meta.dirname, "../..");

/** Inside the checkout, so that the program finds its prompts, and apart from everyone else's builds. */
const outDir = join(root, "node_modules/.cairn-campaigns", randomUUID());
let built: Promise<string> | undefined;
const alive = new Set<ChildProcess>();

/** The bundle that `npm start` runs, built once for the tests of this thread. */
export const buildProgram = (): Promise<string> => (built ??= build());

/** Also ends what a broken test left running. */
export const removeProgram = (): void => {
  for (const child of alive) child.kill("SIGKILL");
  built = undefined;
  rmSync(outDir, { recursive: true, force: true });
};

const build = async (): Promise<string> => {
  const vite = join(root, "node_modules/vite/bin/vite.js");
  const args = ["build", "--config", "vite.server.config.ts", "--logLevel", "error"];
  await promisify(execFile)(process.execPath, [vite, ...args, "--outDir", outDir], { cwd: root });
  return join(outDir, "main.js");
};

/** Where and as what a life of the program runs. */
export interface Life {
  readonly main: string;
  readonly environment: Readonly<Record<string, string>>;
  /** The wall clock of this life, set off from the machine's; what only runs forward is left alone. */
  readonly clockHours: number;
}

export interface Program {
  readonly url: string;
  /** SIGKILL, now; resolves when nothing of it is left. */
  kill(): Promise<void>;
  /** SIGTERM, and the time it takes. */
  stop(): Promise<void>;
}

/** The program under way: it may be killed before it is ever ready. */
export interface Starting {
  /** Rejects when it ends before it was ready. */
  readonly ready: Promise<Program>;
  kill(): Promise<void>;
}

/** Loaded before the program: for it, and for all it imports, it is that much later or earlier. */
const shiftedClock = (hours: number): string[] => {
  if (hours === 0) return [];
  const code = `const Real = Date, shift = ${hours * 3_600_000};
    globalThis.Date = class extends Real {
      constructor(...given) { given.length === 0 ? super(Real.now() + shift) : super(...given); }
      static now() { return Real.now() + shift; }
    };`;
  return ["--import", `data:text/javascript,${encodeURIComponent(code)}`];
};

export const startProgram = ({ main, environment, clockHours }: Life): Starting => {
  const child = spawn(process.execPath, [...shiftedClock(clockHours), main], {
    cwd: root,
    env: { PATH: process.env["PATH"], PORT: "0", LOG_LEVEL: "fatal", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  alive.add(child);
  const gone = new Promise<void>((done) => child.once("close", () => done()));
  void gone.then(() => alive.delete(child));
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    await gone;
  };
  const ready = portOf(child).then((port) => ({
    url: `http://127.0.0.1:${port}`,
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
  }));
  // Whoever kills it before it is ready does not wait for it to be.
  ready.catch(() => undefined);
  return { ready, kill: () => end("SIGKILL") };
};

const portOf = (child: ChildProcess): Promise<number> =>
  new Promise((resolvePort, reject) => {
    let said = "";
    let complained = "";
    child.stderr?.on("data", (chunk: Buffer) => (complained += chunk.toString()));
    child.stdout?.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const port = /ready at http:\/\/\S+:(\d+)/.exec(said)?.[1];
      if (port !== undefined) resolvePort(Number(port));
    });
    child.once("error", reject);
    child.once("close", (code) => reject(new Error(`ended with ${code}: ${complained}`)));
  });
