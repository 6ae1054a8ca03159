import { expect, test } from '@jest/globals'
import { removedWarning } from '../../src/core/plan/removed.js'
import { commentSection } from '../../src/render/comment.js'
import { summaryMarkdown } from '../../src/render/summary.js'
import { aReport } from '../support/report.js'

const removed = { kind: 'view', name: 'Old | desk', file: 'connect/views/old.json', id: 'an-id' } as const

test.each([
  [3, '| <code>view/Old &#124; desk</code> | removed here, stays live ⚠️ **breaking** | v3 |'],
  [null, '| <code>view/Old &#124; desk</code> | removed here, stays live ⚠️ **breaking** | – |'],
])('a definition that was removed while it is live has a row, version %s', (version, row) => {
  const report = aReport({
    mode: 'plan',
    entries: {},
    warnings: [removedWarning(removed, version, 'an-instance')],
  })
  const [comment] = commentSection(report, {
    arns: true,
    hasSummary: true,
    runUrl: report.context.runUrl,
  }).bodies
  const rows = [summaryMarkdown(report), comment ?? ''].map((text) =>
    text.split('\n').filter((line) => line.startsWith('| <code>view/')),
  )
  expect(rows).toEqual([[row], [row]])
})
