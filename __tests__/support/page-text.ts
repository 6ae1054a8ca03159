import { htmlReport } from '../../src/render/html/page.js'

/** The report's page as one text. */
export const pageText = (...given: Parameters<typeof htmlReport>): string =>
  [...htmlReport(...given)].join('')
