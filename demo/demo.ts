import { openEnvironment } from './environment.js'
import { type ChapterResult, writePages } from './page.js'
import { type Chapter, mismatches, runChapter } from './run-chapter.js'
import { type Paint, showChapter, showOutcome } from './terminal.js'

export interface DemoOptions {
  readonly chapters: readonly Chapter[]
  /** The folder is replaced by the results of the runs. */
  readonly folder: string
  readonly print: (line: string) => void
  readonly paint: Paint
}

export interface DemoResult {
  readonly results: readonly ChapterResult[]
  /** Differences from the chapters' expectations; empty: none. The demo ends at the first chapter with one. */
  readonly problems: readonly string[]
}

/** Runs the shipped action on each chapter, shows and checks the result, and keeps it. */
export async function runDemo({ chapters, folder, print, paint }: DemoOptions): Promise<DemoResult> {
  const environment = await openEnvironment()
  const results: ChapterResult[] = []
  let problems: readonly string[] = []
  try {
    for (const [index, chapter] of chapters.entries()) {
      for (const line of showChapter(chapter, index + 1, paint)) print(line)
      const run = await runChapter(chapter, index, environment)
      results.push({ chapter, run })
      problems = mismatches(run.facts, chapter.expected)
      for (const line of showOutcome(run, problems, paint)) print(line)
      if (problems.length > 0) break
    }
  } finally {
    await environment.stop()
  }
  await writePages(folder, results)
  return { results, problems }
}
