import type { Report } from '../core/types.js'

/** The text of the report file: the whole report, as `schema/report.schema.json` describes it. */
export const reportJson = (report: Report): string => `${JSON.stringify(report, null, 2)}\n`
