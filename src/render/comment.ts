import type { Report } from '../core/model/report.js'
import { reportBlocks } from './blocks.js'
import { type Block, fitBlocks, paragraph, type Size, wholeText } from './fit.js'
import { link } from './markdown.js'
import { withoutArns } from './redact.js'
import { isSummaryWhole } from './summary.js'

export interface CommentOptions {
  /** False: no ARN and no account id anywhere. */
  readonly arns: boolean
  /** The address of the run, to which a cut comment links. */
  readonly runUrl: string
  /** Whether that run has a job summary of this report. */
  readonly hasSummary: boolean
}

/** Below the comment's 60,000 characters, so that markers and a note of other sections fit beside it. */
const maxLength = 50_000
const maxShortLength = 4_000

/**
 * A job's section of the comment in decreasing sizes: everything, if it fits; the changes without pictures; those without
 * the console's changes that publishing undoes; what needs attention; the table; its first rows; only the counts. The last
 * one fits any comment.
 *
 * @param header number of characters of the section's header
 */
export function commentSection(
  report: Report,
  options: CommentOptions,
  header = 0,
): { bodies: readonly string[] } {
  const max = Math.max(maxShortLength, maxLength - header)
  const { arns } = options
  const shown = arns ? report : withoutArns(report)
  const note = paragraph('counts', shortenedNote(report, options))
  /** Every size below the whole leaves something out, and says so. */
  function* blocks(size: Size, undone = false): Generator<Block> {
    yield* reportBlocks(shown, { arns, size, diagrams: false, undone })
    yield note
  }
  const body = (size: Size, max: number) => fitBlocks(blocks(size), max, note.open)
  const changes = body('changes', max)
  const bothChanges = wholeText(blocks('changes', true), max) ?? changes
  const bodies = [
    wholeText(reportBlocks(shown, { arns, diagrams: true, undone: true }), max) ?? bothChanges,
    bothChanges,
    changes,
    body('attention', max),
    body('table', max),
    body('table', maxShortLength),
    body('counts', maxShortLength),
  ]
  return {
    bodies: bodies.filter((text, index) => index === 0 || text.length < (bodies[index - 1] ?? '').length),
  }
}

/** Where a reader finds what a shortened comment left out: the job summary, unless it is shortened itself. */
function shortenedNote(report: Report, { runUrl, hasSummary }: CommentOptions): string {
  return hasSummary && isSummaryWhole(report)
    ? `*Shortened: ${link('the job summary', runUrl)} has it all.*`
    : `*Shortened: the report file of ${link('the run', runUrl)} has it all.*`
}
