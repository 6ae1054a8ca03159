import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type PageDocument, page } from './page.js'
import type { Performed } from './perform.js'
import type { Chapter } from './story.js'

/** A chapter and what came of it. */
export interface Told {
  readonly chapter: Chapter
  readonly performed: Performed
}

/**
 * Replaces the folder by one with the summaries and comments as markdown, numbered by step, the report files, and a
 * page that shows the markdown as GitHub does.
 */
export async function writeOutput(folder: string, told: readonly Told[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const files = [
    ...told.flatMap(filesOf),
    ['index.html', page('connect-publish: the demo', told.flatMap(documentsOf))],
  ]
  await Promise.all(files.map(([name = '', text = '']) => writeFile(path.join(folder, name), text)))
}

function filesOf(
  { performed: { step, comment, report } }: Told,
  index: number,
): readonly (readonly string[])[] {
  const number = index + 1
  return [
    [`${number}-summary.md`, step.summary],
    [`${number}-report.json`, report],
    ...(comment === null ? [] : [[`${number}-comment.md`, comment]]),
  ]
}

const commentNotes = {
  none: '',
  plan: 'On the pull request, for who reviews it.',
  record: 'The same comment, edited in place: from now on it tells what was published.',
} as const

function documentsOf({ chapter, performed }: Told, index: number): readonly PageDocument[] {
  const { step, comment } = performed
  const heading = `${index + 1}. ${chapter.title}`
  const note = commentNotes[performed.facts.comment]
  return [
    { heading, note: chapter.did, kind: 'summary', markdown: step.summary },
    ...(comment === null
      ? []
      : [{ heading: `${heading}: the comment`, note, kind: 'comment', markdown: comment } as const]),
  ]
}
