// The tests that run for a mutant of src/core: those of the core. The laws would find more, and take an hour.
import path from 'node:path'
import config from '../jest.config.mjs'

const { displayName: _, ...unit } = config.projects.find(({ displayName }) => displayName === 'unit')

export default {
  ...unit,
  // The one that Stryker knows how to extend.
  testEnvironment: 'node',
  rootDir: path.resolve(import.meta.dirname, '..'),
  testMatch: ['<rootDir>/__tests__/core/**/*.test.ts'],
  testPathIgnorePatterns: ['-laws[.]test[.]ts$'],
  setupFiles: ['<rootDir>/scripts/mutate.setup.mjs'],
}
