import type { Report } from '../core/types.js'
import { reportBlocks } from './blocks.js'
import { fitted, whole } from './fit.js'

/** GitHub refuses a step's summary beyond 1 MiB; a character takes at most 3 bytes of it for a UTF-16 unit. */
const jobSummaryLimit = 300_000

const note = '*Cut here, too long to show: the rest is in the report file.*'

/**
 * The job summary as markdown, at most `max` characters (UTF-16 units): with pictures where all of it fits, else without,
 * cut between whole structures.
 */
export const summaryMarkdown = (report: Report, max: number = jobSummaryLimit): string =>
  whole(reportBlocks(report, { arns: true, pictures: true }), max) ??
  fitted(reportBlocks(report, { arns: true, pictures: false }), max, note)
