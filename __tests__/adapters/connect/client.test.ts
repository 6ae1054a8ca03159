import { expect, test } from '@jest/globals'
import { createClient } from '../../../src/adapters/connect/client.js'

test('the SDK makes no log of what it sends and gets', () => {
  // The name is the SDK's: where a newer one calls it otherwise, every answer would be copied for nobody.
  const names = createClient('eu-central-1', {}).middlewareStack.identify()
  expect(names.join(' ')).not.toMatch(/logg/i)
  expect(names.join(' ')).toMatch(/hostHeaderMiddleware/)
})
