import { expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import { loadValues } from '../../../src/app/resolve/read-values.js'
import type { RunContext } from '../../../src/app/run-context.js'
import { ActionError } from '../../../src/core/model/errors.js'

type Context = Parameters<typeof loadValues>[0]

/** A run with one file of values, whose reading fails with `cause`. */
function unreadable(cause: Error): Context {
  const files = [{ path: 'connect/values.yml', read: () => Promise.reject(cause) }]
  const inputs = {
    values: { patterns: ['connect/values.yml'], given: true },
    instance: { id: 'an-instance' },
  }
  return {
    files: { find: async () => ({ files, unmatched: [] }) },
    parse,
    inputs: inputs as unknown as RunContext['inputs'],
  }
}

const start = 'A file of values cannot be used. connect/values.yml, line 1, column 1: '

// Not a bug of ours, and the file is named.
test.each([
  [
    'the system',
    Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' }),
    `${start}The file could not be read: EACCES: permission denied. Check that it is a plain, readable file.`,
  ],
  [
    'the action',
    new ActionError('invalid-definition', 'link-outside', 'This is a symbolic link that leads out.'),
    `${start}This is a symbolic link that leads out.`,
  ],
])('a file of values that %s does not let read is an invalid input', async (_, cause, message) => {
  const failure = { reason: 'invalid-input', code: 'values-file', message }
  await expect(loadValues(unreadable(cause))).rejects.toMatchObject(failure)
})
