import type { Annotation } from '../core/model/report.js'

/** Time and waiting; always an argument, so that tests control time. */
export interface Clock {
  /**
   * Whole milliseconds since some moment before the run, on a clock that only goes forward at its usual pace. Every
   * wait and every deadline uses it: the machine's time of day may be corrected at any moment, by any amount.
   */
  now(): number
  /** Milliseconds since the epoch by the machine's time of day; only for comparing with dates from elsewhere. */
  wallTime(): number
  /** Resolves after `ms` milliseconds, or when `signal` aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>
}

/** The step's log, one line at a time. Implementations print no text that the runner could read as a command. */
export interface Log {
  info(line: string): void
  /** Shown only with debug logging. */
  debug(line: string): void
}

/** One file that a pattern matched. */
export interface FoundFile {
  /** Path from the workspace's root, with `/`. */
  readonly path: string
  /** Name of the file's folder, if that is below the fixed part of a pattern that matches the file. */
  readonly folder?: string | null
  read(): Promise<Uint8Array>
}

export interface FoundFiles {
  /** Ordered by path. */
  readonly files: readonly FoundFile[]
  /** Patterns that matched no file, exclusions among them. */
  readonly unmatched: readonly string[]
}

/** The repository's files, below the working directory; never anything outside the workspace. */
export interface Files {
  /** @throws ActionError if a pattern, or a link, leads outside the workspace */
  find(patterns: readonly string[]): Promise<FoundFiles>
}

/** The files that git has checked out, compared with the existing ones. */
export interface WorkingTreeFiles {
  /**
   * Files that a list of patterns selects and git knows, but that do not exist.
   *
   * @param found paths of files that are known to exist, from the workspace's root
   */
  missing(lists: readonly (readonly string[])[], found: ReadonlySet<string>): Promise<MissingFiles>
}

export type MissingFiles =
  /** There is no checkout around the working directory. */
  | { readonly checkout: 'none' }
  /** `why` is the end of a sentence that starts with "because". */
  | { readonly checkout: 'unknown'; readonly why: string }
  | {
      readonly checkout: 'known'
      /** From the workspace's root. */
      readonly files: readonly string[]
      /** Those that the patterns lead into and that have no files; from the workspace's root. */
      readonly submodules: readonly string[]
      /** Whether some of them were left out on purpose: a sparse checkout. */
      readonly isSparse: boolean
    }

/** Files that this run's event removed, with their content before, and files that it changed. */
export interface RemovedFiles {
  /**
   * The removed files that the patterns select, in the form of `Files`; `complete` is false if there may be more.
   *
   * @throws GitHubRefused
   */
  find(patterns: readonly string[]): Promise<{
    readonly files: readonly FoundFile[]
    readonly complete: boolean
  }>
  /**
   * Paths, from the workspace's root, of changed files that the patterns select.
   *
   * @throws GitHubRefused
   */
  modified(patterns: readonly string[]): Promise<readonly string[]>
}

/** The value in a JSON file, or the reason why there is none, as the rest of a sentence that starts with the file. */
export type JsonFile = { readonly value: unknown } | { readonly why: string; readonly cause?: unknown }

/** Reports that earlier steps of the job wrote. */
export interface EarlierReports {
  /**
   * Never throws.
   *
   * @param path absolute, or relative to the workspace
   * @param maxBytes maximum size of the file
   */
  read(path: string, maxBytes: number): Promise<JsonFile>
}

/** Saves drafts that are about to be overwritten, as files beside the report. */
export interface DraftStore {
  /**
   * Returns the file's path.
   *
   * @throws if it cannot be written
   */
  save(name: string, text: string): Promise<string>
}

/** The step's results for the workflow and its readers. */
export interface StepResults {
  /** @throws if the file of outputs cannot be written */
  output(name: string, value: string): void
  /**
   * Replaces the step's earlier summary.
   *
   * @throws if it cannot be written
   */
  summary(markdown: string): Promise<void>
  annotate(annotation: Annotation): void
  group(title: string, lines: readonly string[]): void
  line(text: string): void
  /** @throws if a part of the log so far could not be written; annotations, groups and lines themselves never throw */
  assertLogged(): Promise<void>
  /** Makes the step fail. */
  fail(): void
}

/** Files beside the report, in this run's own folder. */
export interface ReportFiles extends DraftStore {
  /**
   * Returns the file's path. The parts are written one after the other, because a report as one text may be very large.
   *
   * @param name a plain file name of ours
   * @throws if it cannot be written
   */
  saveFile(name: string, parts: FileParts): Promise<string>
}

/** A file's text in parts, in their order. */
export type FileParts = readonly string[] | Generator<string>
