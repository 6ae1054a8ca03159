// The order of test files: the longest first, so that no worker begins one when the others are done.
import { createRequire } from 'node:module'
import path from 'node:path'

// Jest's own sequencer, of the version that Jest depends on.
const fromJest = createRequire(createRequire(import.meta.url).resolve('jest/package.json'))
const { default: Sequencer } = createRequire(fromJest.resolve('@jest/core'))('@jest/test-sequencer')

/** Seconds that the long files took, three at a time on two cores; `/` at the end: each other file in the folder. */
const seconds = {
  '__tests__/repository/demo.test.ts': 22,
  '__tests__/repository/bench.test.ts': 22,
  '__tests__/e2e/secrets.test.ts': 18,
  '__tests__/faults/model.test.ts': 18,
  '__tests__/e2e/signals.test.ts': 17,
  '__tests__/e2e/proxy.test.ts': 15,
  '__tests__/faults/dependency-shapes.test.ts': 12,
  '__tests__/adapters/github-odd-answers.test.ts': 12,
  '__tests__/render/flow-canvas/in-chromium.test.ts': 12,
  '__tests__/render/view-sketch-in-chromium.test.ts': 9,
  '__tests__/e2e/rollback.test.ts': 9,
  '__tests__/e2e/unsure-facts.test.ts': 8,
  '__tests__/e2e/promotion.test.ts': 8,
  '__tests__/adapters/git/local-sources.test.ts': 8,
  '__tests__/faults/rows.test.ts': 7,
  'simulator/__tests__/faults.test.ts': 7,
  '__tests__/e2e/plan-table.test.ts': 7,
  '__tests__/app/call-budget.test.ts': 6,
  '__tests__/e2e/failures.test.ts': 6,
  '__tests__/e2e/outputs.test.ts': 6,
  '__tests__/render/flow-canvas/page-in-chromium.test.ts': 6,
  '__tests__/e2e/unwritable-places.test.ts': 6,
  '__tests__/e2e/': 5,
  '__tests__/laws/': 2,
  '__tests__/faults/': 3,
}

export default class LongestFirst extends Sequencer {
  /** Milliseconds: what this machine measured before, or what is known of the file. */
  time(test) {
    const file = path.relative(test.context.config.rootDir, test.path).replaceAll(path.sep, '/')
    const known = seconds[file] ?? seconds[`${path.posix.dirname(file)}/`] ?? 1
    return super.time(test) ?? known * 1000
  }
}
