/** Milliseconds since the epoch, and waiting; an argument everywhere, so that tests own time. */
export interface Clock {
  now(): number
  /** Resolves after `ms` milliseconds, or at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The step's log. Text is printed so that no line of it can be taken for a workflow command. */
export interface Log {
  info(line: string): void
  notice(message: string): void
  debug(line: string): void
  group<T>(title: string, body: () => Promise<T>): Promise<T>
}

/** One file that a pattern matched. */
export interface FoundFile {
  /** Path from the workspace's root, with `/`. */
  readonly path: string
  read(): Promise<Uint8Array>
}
