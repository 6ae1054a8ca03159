import { mismatches } from './facts.js'
import { type ChapterResult, writeOutput } from './output.js'
import type { Paint } from './paint.js'
import { perform } from './perform.js'
import { showChapter, showOutcome } from './show.js'
import { openEnvironment } from './stage.js'
import type { Chapter } from './story.js'

export interface DemoOptions {
  readonly story: readonly Chapter[]
  /** Replaced by what the runs left. */
  readonly folder: string
  readonly print: (line: string) => void
  readonly paint: Paint
}

export interface DemoResult {
  readonly results: readonly ChapterResult[]
  /** What was not as the story says; empty when all is well. The demo ends at the chapter that went wrong. */
  readonly problems: readonly string[]
}

/** Tells the story with the shipped action, shows it, checks it, and keeps what came out. */
export async function demo({ story, folder, print, paint }: DemoOptions): Promise<DemoResult> {
  const environment = await openEnvironment()
  const results: ChapterResult[] = []
  let problems: readonly string[] = []
  try {
    for (const [index, chapter] of story.entries()) {
      for (const line of showChapter(chapter, index + 1, paint)) print(line)
      const performed = await perform(chapter, index, environment)
      results.push({ chapter, performed })
      problems = mismatches(performed.facts, chapter.expected)
      for (const line of showOutcome(performed, problems, paint)) print(line)
      if (problems.length > 0) break
    }
  } finally {
    await environment.stop()
  }
  await writeOutput(folder, results)
  return { results, problems }
}
