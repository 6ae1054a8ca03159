import type { Annotation } from '../core/model/report.js'

/** Time and waiting; an argument everywhere, so that tests own time. */
export interface Clock {
  /**
   * Whole milliseconds since some moment before the run, on a clock that only goes forward and at its usual pace. Every
   * wait and every deadline uses it: the machine's time of day may be corrected at any moment, by any amount.
   */
  now(): number
  /** Milliseconds since the epoch by the machine's time of day; only to compare with dates that somebody else gave. */
  wallTime(): number
  /** Resolves after `ms` milliseconds, or at once when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The step's log, a line at a time. Implementations print no text that the runner could take for a command. */
export interface Log {
  info(line: string): void
  /** Shown only where the user asked for debug logging. */
  debug(line: string): void
}

/** One file that a pattern matched. */
export interface FoundFile {
  /** Path from the workspace's root, with `/`. */
  readonly path: string
  /** Name of the folder that it is in, where that is below the fixed part of a pattern that matches the file. */
  readonly folder?: string | null
  read(): Promise<Uint8Array>
}

export interface FoundFiles {
  /** Ordered by path. */
  readonly files: readonly FoundFile[]
  /** Patterns, other than exclusions, that matched nothing. */
  readonly unmatched: readonly string[]
}

/** The repository's files, below the working directory; never anything outside the workspace. */
export interface Files {
  /** @throws ActionError where a pattern, or a link, leads outside the workspace */
  find(patterns: readonly string[]): Promise<FoundFiles>
}

/** What git has checked out, compared with what is there. */
export interface WorkingTreeFiles {
  /**
   * Files that one of the lists of patterns selects and that git knows, but that are not there.
   * @param found paths of files that are known to be there, from the workspace's root
   */
  missing(lists: readonly (readonly string[])[], found: ReadonlySet<string>): Promise<MissingFiles>
}

export type MissingFiles =
  /** There is no checkout around the working directory. */
  | { readonly checkout: 'none' }
  /** `why` is the end of a sentence that begins with "because". */
  | { readonly checkout: 'unknown'; readonly why: string }
  | {
      readonly checkout: 'known'
      /** From the workspace's root. */
      readonly files: readonly string[]
      /** Some of them were left out on purpose: a sparse checkout. */
      readonly isSparse: boolean
    }

/** The files that this run's event took away, as they were before, and those that it changed. */
export interface RemovedFiles {
  /**
   * Those that the patterns select, as `Files` would have; `complete` is false where more may be gone.
   * @throws GitHubRefused
   */
  find(patterns: readonly string[]): Promise<{
    readonly files: readonly FoundFile[]
    readonly complete: boolean
  }>
  /**
   * Paths, from the workspace's root, of files whose content the event changed and that the patterns select.
   * @throws GitHubRefused
   */
  modified(patterns: readonly string[]): Promise<readonly string[]>
}

/** What a file of JSON holds, or why it holds none, as the rest of a sentence that begins with the file. */
export type JsonFile = { readonly value: unknown } | { readonly why: string; readonly cause?: unknown }

/** Reports that earlier steps of the job wrote. */
export interface EarlierReports {
  /**
   * Never throws.
   * @param path absolute, or relative to the workspace
   * @param maxBytes how large the file may be
   */
  read(path: string, maxBytes: number): Promise<JsonFile>
}

/** Keeps drafts that are about to be overwritten as files beside the report. */
export interface DraftStore {
  /**
   * Answers the file's path.
   * @throws where it cannot be written
   */
  save(name: string, text: string): Promise<string>
}

/** What a step leaves behind for the workflow and its readers. */
export interface StepResults {
  /** @throws where the file of outputs cannot be written */
  output(name: string, value: string): void
  /**
   * Replaces what this step wrote there before.
   * @throws where it cannot be written
   */
  summary(markdown: string): Promise<void>
  annotate(annotation: Annotation): void
  group(title: string, lines: readonly string[]): void
  line(text: string): void
  /** @throws where something of the log so far could not be written: annotations, groups and lines never do themselves */
  assertLogged(): Promise<void>
  /** The step ends as failed. */
  fail(): void
}

/** Files beside the report, in a folder of this run's own. */
export interface ReportFiles extends DraftStore {
  /**
   * Answers the file's path. The parts are written one after the other: as one text a report may be very large.
   * @throws where it cannot be written
   */
  saveReport(parts: Iterable<string>): Promise<string>
  /** The same of another file beside it; `name` is a plain file name of ours. */
  saveFile(name: string, text: string): Promise<string>
}
