import path from 'node:path'
import { invalidReport } from '../../core/promotion/earlier-report.js'
import type { EarlierReports } from '../../ports/runtime.js'
import { readJsonFile } from './json-file.js'

/** @param workspace absolute; a relative path of a report begins there */
export function createEarlierReports(workspace: string): EarlierReports {
  return {
    async read(file, maxBytes) {
      const found = await readJsonFile(path.resolve(workspace, file), maxBytes)
      if ('value' in found) return found.value
      throw invalidReport(file, found.why, found.cause)
    },
  }
}
