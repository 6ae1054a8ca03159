import type { Report } from '../core/model/report.js'
import { reportBlocks } from './blocks.js'
import type { Block, Size } from './fit.js'
import { fitBlocks, paragraph, upTo, wholeText } from './fit.js'
import { link } from './markdown.js'
import { withoutArns } from './redact.js'

export interface CommentOptions {
  /** False: no ARN and no account id anywhere. */
  readonly arns: boolean
  /** Where a cut comment points its readers to. */
  readonly runUrl: string
}

/** Below the comment's 60,000 characters, so that markers and a note of other sections fit beside it. */
const maxLength = 50_000
const maxShortLength = 4_000

/**
 * A job's section of the comment in decreasing sizes: everything, as far as that is no longer than a comment may be; what
 * changed, without pictures; the same without what the console changed and publishing undoes; what needs eyes; the table; its first rows; and counts alone. The last is short enough for
 * any comment. `header` is how many characters the section's header takes.
 */
export function commentSection(
  report: Report,
  options: CommentOptions,
  header = 0,
): { bodies: readonly string[] } {
  const max = Math.max(maxShortLength, maxLength - header)
  const { arns } = options
  const shown = arns ? report : withoutArns(report)
  const everything = reportBlocks(shown, { arns, diagrams: true, undone: true })
  const bothParts = reportBlocks(shown, { arns, diagrams: false, undone: true })
  const blocks = reportBlocks(shown, { arns, diagrams: false, undone: false })
  const note = `*Shortened: ${link('the job summary', options.runUrl)} has it all.*`
  const body = (size: Size, max: number) =>
    fitBlocks(withShortenedNote(upTo(size, blocks), blocks, note), max, note)
  const changes = body('changes', max)
  const bothChanges =
    wholeText(withShortenedNote(upTo('changes', bothParts), bothParts, note), max) ?? changes
  const bodies = [
    wholeText(everything, max) ?? bothChanges,
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

/** Says so where blocks are left out. */
function withShortenedNote(blocks: readonly Block[], all: readonly Block[], note: string): readonly Block[] {
  return blocks.length < all.length ? [...blocks, paragraph('counts', note)] : blocks
}
