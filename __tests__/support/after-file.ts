import { afterAll } from '@jest/globals'

const steps: (() => unknown)[] = []

/** Has something stopped or removed when the tests of the file that runs have ended. */
export function afterFile(step: () => unknown): void {
  steps.push(step)
}

/** Jest calls this for each test file (`setupFilesAfterEnv`). */
export default function setUp(): void {
  afterAll(async () => {
    await Promise.all(steps.splice(0).map((step) => step()))
  })
}
