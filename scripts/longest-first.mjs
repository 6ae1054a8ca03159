// Orders test files by duration, the longest first, so that no worker starts one when the others are done.
import { createRequire } from 'node:module'
import path from 'node:path'

// Jest's own sequencer, of the version that Jest depends on.
const fromJest = createRequire(createRequire(import.meta.url).resolve('jest/package.json'))
const { default: Sequencer } = createRequire(fromJest.resolve('@jest/core'))('@jest/test-sequencer')

/** Duration in seconds of the long files on an idle machine; with `/` at the end: of each other file in the folder. */
const seconds = {
  '__tests__/faults/one-version.test.ts': 40,
  '__tests__/faults/windows.test.ts': 40,
  '__tests__/faults/clock-steps.test.ts': 35,
  '__tests__/e2e/reviewed.test.ts': 35,
  '__tests__/faults/rows.test.ts': 30,
  '__tests__/faults/matrix.test.ts': 30,
  '__tests__/faults/rollback-matrix.test.ts': 30,
  '__tests__/faults/dependency-matrix.test.ts': 30,
  '__tests__/faults/dependency-shapes.test.ts': 30,
  '__tests__/e2e/plan-table.test.ts': 30,
  '__tests__/e2e/events.test.ts': 30,
  '__tests__/e2e/rollback.test.ts': 30,
  '__tests__/e2e/signals.test.ts': 30,
  '__tests__/e2e/quiet.test.ts': 25,
  '__tests__/e2e/comment.test.ts': 25,
  '__tests__/e2e/two-processes.test.ts': 25,
  '__tests__/e2e/unwritable-places.test.ts': 25,
  '__tests__/adapters/github-odd-answers.test.ts': 20,
  '__tests__/repository/demo.test.ts': 20,
  '__tests__/repository/bench.test.ts': 20,
  '__tests__/laws/render-report.test.ts': 15,
  '__tests__/faults/throttling.test.ts': 15,
  '__tests__/app/call-budget.test.ts': 30,
  '__tests__/app/alias-call-budget.test.ts': 15,
  '__tests__/app/side-by-side.test.ts': 15,
  '__tests__/e2e/': 12,
  '__tests__/app/comment-concurrency.test.ts': 10,
  '__tests__/laws/hostile-corpus.test.ts': 10,
  '__tests__/laws/': 4,
  '__tests__/faults/': 3,
}

export default class LongestFirst extends Sequencer {
  /** Milliseconds: measured on this machine before, or else from the table. */
  time(test) {
    const file = path.relative(test.context.config.rootDir, test.path).replaceAll(path.sep, '/')
    const known = seconds[file] ?? seconds[`${path.posix.dirname(file)}/`] ?? 1
    return super.time(test) ?? known * 1000
  }
}
