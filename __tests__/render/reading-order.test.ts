import { describe, expect, test } from '@jest/globals'
import { commentSection } from '../../src/render/comment.js'
import { logGroup } from '../../src/render/log.js'
import { outputs } from '../../src/render/outputs.js'
import { releaseNotes } from '../../src/render/release-notes.js'
import { reportParts } from '../../src/render/report-json.js'
import { aModuleDifference } from '../support/differences.js'
import { pageText } from '../support/page-text.js'
import { aReport, entriesOf, planned } from '../support/report.js'

const difference = aModuleDifference({ breaking: [] })
const report = aReport({
  mode: 'plan',
  entries: entriesOf(...[10, 2, 1].map((number) => planned(`module/Queue ${number}`, { difference }))),
})

/** The numbers of the queues in the order in which a text names them first. */
const order = (text: string) => [...new Set(text.match(/(?<=Queue )\d+/g))]

const { bodies } = commentSection(report, { arns: false, hasSummary: true, runUrl: '' })
const notes = releaseNotes(report, { arns: false })(60_000)

describe('definitions are in the order of', () => {
  test.each([
    ['the comment', bodies[0] ?? ''],
    ['the page', pageText(report)],
    ['the log', logGroup(report)?.lines.join('\n') ?? ''],
    ['the release notes', notes ?? ''],
  ])('their numbers in %s, which people read', (_, text) => {
    expect(order(text)).toEqual(['1', '2', '10'])
  })

  test.each([
    ['the report file', [...reportParts(report)].join('')],
    ['the output versions', outputs(report, { reportPath: '', htmlPath: '' }).versions],
  ])('their code units in %s, which programs read', (_, text) => {
    expect(order(text)).toEqual(['1', '10', '2'])
  })
})
