import path from 'node:path'
import { invalidReport } from '../../core/promotion/earlier-report.js'
import { readJsonFile } from './json-file.js'

/**
 * The value of JSON in a report that an earlier step wrote.
 *
 * @param workspace absolute; a relative path begins there
 * @param file as the input has it
 * @param maxBytes how large it may be
 * @throws ActionError (`promotion-report-invalid`)
 */
export async function readReportFile(workspace: string, file: string, maxBytes: number): Promise<unknown> {
  const found = await readJsonFile(path.resolve(workspace, file), maxBytes)
  if ('value' in found) return found.value
  throw invalidReport(file, found.why, found.cause)
}
