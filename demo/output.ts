import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type PageDocument, page } from './page.js'
import type { Performed } from './perform.js'
import type { Chapter } from './story.js'

/** A chapter and what came of it. */
export interface ChapterResult {
  readonly chapter: Chapter
  readonly performed: Performed
}

/**
 * Replaces the folder by one with what each step left, numbered by step: summary and comment as markdown, the report
 * file and the page of HTML. Its own page shows the markdown as GitHub does, and links to those pages.
 */
export async function writeOutput(folder: string, results: readonly ChapterResult[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const files = [
    ...results.flatMap(filesOf),
    ['index.html', page('connect-publish: the demo', results.flatMap(documentsOf))],
  ]
  await Promise.all(files.map(([name = '', text = '']) => writeFile(path.join(folder, name), text)))
}

function filesOf(
  { performed: { step, comment, report, html } }: ChapterResult,
  index: number,
): readonly (readonly string[])[] {
  const number = index + 1
  return [
    [`${number}-summary.md`, step.summary],
    [`${number}-report.json`, report],
    ...(comment === null ? [] : [[`${number}-comment.md`, comment]]),
    ...(html === null ? [] : [[htmlName(index), html]]),
  ]
}

const htmlName = (index: number): string => `${index + 1}-report.html`

const commentNotes = {
  none: '',
  plan: 'On the pull request, for who reviews it.',
  record: 'The same comment, edited in place: from now on it tells what was published.',
} as const

function documentsOf({ chapter, performed }: ChapterResult, index: number): readonly PageDocument[] {
  const { step, comment, html } = performed
  const heading = `${index + 1}. ${chapter.title}`
  const note = commentNotes[performed.facts.comment]
  const beside =
    html === null ? {} : { beside: { href: htmlName(index), text: 'The page with every change' } }
  return [
    { heading, note: chapter.did, kind: 'summary', markdown: step.summary, ...beside },
    ...(comment === null
      ? []
      : [
          {
            heading: `${heading}: the comment`,
            note,
            kind: 'comment',
            markdown: comment,
            ...beside,
          } as const,
        ]),
  ]
}
