import { expect, test } from '@jest/globals'
import { ActionError } from '../../../src/core/model/errors.js'
import { mergeDenials } from '../../../src/core/report/denials.js'

const denied = (permission: string | null, message: string) =>
  new ActionError('access-denied', 'access-denied', message, { permission })

test('definitions that lack the same permission get one failure, in the place of the first', () => {
  const other = denied('connect:UpdateViewContent', 'no update')
  const broken = new ActionError('service-unavailable', 'service-unavailable', 'down')
  const merged = mergeDenials(
    new Map([
      ['view/A', denied('connect:DescribeView', 'no A')],
      ['view/B', other],
      ['view/C', denied('connect:DescribeView', 'no C')],
      ['view/D', broken],
    ]),
  )
  expect([...merged.keys()]).toEqual(['view/A', 'view/B', 'view/C', 'view/D'])
  expect(merged.get('view/A')?.message).toBe(
    'The role lacks connect:DescribeView for 2 definitions: view/A, view/C. The first refusal: no A',
  )
  expect(merged.get('view/C')).toBe(merged.get('view/A'))
  expect(merged.get('view/B')).toBe(other)
  expect(merged.get('view/D')).toBe(broken)
})

test('of many definitions ten are named', () => {
  const keys = Array.from({ length: 12 }, (_, index) => `view/${index}`)
  const merged = mergeDenials(new Map(keys.map((key) => [key, denied('connect:DescribeView', 'no')])))
  expect(merged.get('view/11')?.message).toContain('view/8, view/9 and 2 more. The first refusal')
})
