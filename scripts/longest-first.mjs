// The order of test files: the longest first, so that no worker begins one when the others are done.
import { createRequire } from 'node:module'
import path from 'node:path'

// Jest's own sequencer, of the version that Jest depends on.
const fromJest = createRequire(createRequire(import.meta.url).resolve('jest/package.json'))
const { default: Sequencer } = createRequire(fromJest.resolve('@jest/core'))('@jest/test-sequencer')

/** Seconds of a processor that the long files took; `/` at the end: each other file in the folder. */
const seconds = {
  '__tests__/faults/model.test.ts': 90,
  '__tests__/app/call-budget.test.ts': 40,
  '__tests__/faults/rows.test.ts': 40,
  '__tests__/faults/dependency-shapes.test.ts': 40,
  '__tests__/faults/matrix.test.ts': 40,
  '__tests__/faults/rollback-matrix.test.ts': 30,
  '__tests__/faults/dependency-matrix.test.ts': 30,
  '__tests__/faults/one-version.test.ts': 30,
  '__tests__/faults/windows.test.ts': 25,
  '__tests__/faults/alias-matrix.test.ts': 25,
  '__tests__/adapters/git/local-sources.test.ts': 20,
  '__tests__/repository/demo.test.ts': 20,
  '__tests__/repository/bench.test.ts': 20,
  '__tests__/laws/render-report.test.ts': 17,
  '__tests__/app/queue-floor.test.ts': 20,
  '__tests__/faults/readers.test.ts': 17,
  '__tests__/faults/colleague.test.ts': 10,
  '__tests__/faults/alias-overlap.test.ts': 10,
  '__tests__/faults/clock-steps.test.ts': 17,
  '__tests__/adapters/github-odd-answers.test.ts': 16,
  '__tests__/faults/throttling.test.ts': 15,
  '__tests__/e2e/unsure-facts.test.ts': 14,
  '__tests__/render/flow-canvas/page-in-chromium.test.ts': 14,
  '__tests__/render/flow-canvas/page.test.ts': 13,
  '__tests__/e2e/rollback.test.ts': 12,
  '__tests__/e2e/two-processes.test.ts': 12,
  '__tests__/e2e/reviewed.test.ts': 11,
  '__tests__/e2e/promotion.test.ts': 10,
  '__tests__/adapters/github-sources.test.ts': 9,
  '__tests__/core/comment/sections.test.ts': 9,
  '__tests__/adapters/text-yaml.test.ts': 9,
  '__tests__/laws/render-escape.test.ts': 6,
  '__tests__/app/comment-concurrency.test.ts': 8,
  '__tests__/core/diff/module-laws.test.ts': 8,
  '__tests__/laws/hostile-corpus.test.ts': 8,
  '__tests__/render/view-sketch-sizes.test.ts': 7,
  '__tests__/e2e/': 5,
  '__tests__/laws/': 4,
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
