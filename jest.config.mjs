/** What every project shares: Node itself imports source and tests. */
const base = {
  testEnvironment: '<rootDir>/scripts/test/environment.mjs',
  testRunner: '<rootDir>/scripts/test/runner.mjs',
  setupFilesAfterEnv: ['<rootDir>/__tests__/support/after-file.ts'],
  transform: {},
  // Only for `--onlyChanged` and `--findRelatedTests`.
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': ['$1.ts', '$1.js'] },
}

const unit = ['<rootDir>/__tests__/{core,app,adapters,render}/**/*.test.ts']

/**
 * Of these files, those that try thousands of values, publish or draw whole fleets, or start git, a server or a browser for
 * each row.
 */
const slow = [
  '-laws[.]test',
  '-concurrency[.]test',
  '-odd-answers[.]test',
  'comment-requests[.]test',
  'call-budget[.]test',
  'queue-floor[.]test',
  'side-by-side[.]test',
  'sizes[.]test',
  'matcher[.]test',
  'adapters/git/',
  'missing-files[.]test',
  'in-chromium[.]test',
  'flow-canvas/page[.]test',
  'comment/sections[.]test',
  'beside-simulator[.]test',
  'mutants[.]test',
  'early-differences[.]test',
]

/** @type {import('jest').Config} */
export default {
  // More than the cores of a small machine: some tests wait for other processes, such as git and the action.
  maxWorkers: 4,
  maxConcurrency: 12,
  // A busy machine may take several times as long as an idle one; nothing waits for this to pass.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/scripts/test/temporary-folder.mjs',
  testSequencer: '<rootDir>/scripts/longest-first.mjs',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: unit,
      testPathIgnorePatterns: ['/node_modules/', ...slow],
    },
    {
      ...base,
      displayName: 'laws',
      testMatch: [...unit, '<rootDir>/__tests__/laws/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', `/__tests__/(?!laws/)(?!.*(?:${slow.join('|')}))`],
    },
    {
      ...base,
      displayName: 'repository',
      testMatch: ['<rootDir>/__tests__/repository/**/*.test.ts'],
    },
    {
      ...base,
      displayName: 'simulator',
      testMatch: ['<rootDir>/{simulator,__tests__/contract}/**/*.test.ts'],
    },
    { ...base, displayName: 'faults', testMatch: ['<rootDir>/__tests__/faults/**/*.test.ts'] },
    { ...base, displayName: 'e2e', testMatch: ['<rootDir>/__tests__/e2e/**/*.test.ts'] },
  ],
}
