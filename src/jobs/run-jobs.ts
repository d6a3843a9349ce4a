/** Something done again and again. It keeps its own record of what is done; a run may be cut short at any time. */
export interface Job {
  readonly name: string;
  readonly everyMs: number;
  run(): Promise<unknown>;
}

export interface RunningJobs {
  /** No new run begins; resolves when those under way have ended. */
  stop(): Promise<void>;
}

export interface JobOptions {
  /** A run threw: the name and the error's class or code, for the log. The next run comes in its time. */
  readonly onFailure: (name: string, error: unknown) => void;
  /** Given in tests; otherwise real timers. */
  readonly wait?: (ms: number, signal: AbortSignal) => Promise<void>;
}

const realWait = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      // The signal lives as long as the program: what stays on it is never let go.
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    timer.unref();
    signal.addEventListener("abort", end);
  });

/** Runs each job at once and then at its pace, one run of it at a time. */
export function runJobs(jobs: readonly Job[], options: JobOptions): RunningJobs {
  const stopping = new AbortController();
  const { signal } = stopping;
  const wait = options.wait ?? realWait;
  const loops = jobs.map(async (job) => {
    while (!signal.aborted) {
      try {
        await job.run();
      } catch (error) {
        options.onFailure(job.name, error);
      }
      if (!signal.aborted) await wait(job.everyMs, signal);
    }
  });
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}
