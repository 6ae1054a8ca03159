import { describe, expect, test } from '@jest/globals'
import type { Detail, ReportedDifference, TextSegment } from '../../../src/core/model/difference.js'
import type { ListedResource } from '../../../src/core/model/observation.js'
import type { ListedKind, NamedResource } from '../../../src/core/model/reference.js'
import { indexByName } from '../../../src/core/resolve/catalogue.js'
import { createNameIds, withNames } from '../../../src/core/resolve/name-ids.js'
import { anInstance } from '../../support/report.js'

const instance = anInstance.arn
const uuid = (digit: number) => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`
const named = (kind: ListedKind, name: string, digit: number): NamedResource => ({
  ...{ kind, name, id: uuid(digit), state: 'active' },
  arn: `${instance}/${kind}/${uuid(digit)}`,
})
const order: ListedResource = {
  ...{ kind: 'view', name: 'Order', id: uuid(4), awsManaged: false, archived: false },
  arn: `${instance}/view/${uuid(4)}`,
}
const pay = 'arn:aws:lambda:eu-west-2:111122223333:function:pay'

const nameIds = createNameIds({
  named: indexByName(
    new Map<ListedKind | 'view', readonly (NamedResource | ListedResource)[]>([
      ['queue', [named('queue', 'Sales', 1), named('queue', 'Support DE', 2)]],
      ['prompt', [named('prompt', 'Twice', 5), named('prompt', 'Twice', 6)]],
      ['flow', [named('flow', 'Main', 3)]],
      ['view', [order]],
      ['lambda', [{ kind: 'lambda', name: 'pay', id: null, arn: pay, state: 'active' }]],
    ]),
  ),
})

describe('in what people read', () => {
  test.each([
    [`${instance}/queue/${uuid(1)}`, 'queue/Sales'],
    [`to ${uuid(3)}, then ${instance}/view/${uuid(4)}:$LATEST`, 'to flow/Main, then view/Order:$LATEST'],
    [`${instance}/queue/${uuid(0)}`, `${instance}/queue/${uuid(0)}`],
    [uuid(0), uuid(0)],
    [uuid(5), uuid(5)],
    [`${pay}:live`, 'lambda/pay:live'],
    ['no id', 'no id'],
  ])('%s is %s', (text, expected) => {
    expect(nameIds(text)).toBe(expected)
  })

  const detail = (
    before: string | null,
    after: string | null,
    words: readonly TextSegment[] | null = null,
  ) => ({ label: 'QueueId', before, after, words })
  const difference: ReportedDifference = {
    ...{
      from: 'live',
      kind: 'module',
      breaking: [],
      items: [],
      omitted: [],
      picture: null,
      unrelated: false,
    },
  }
  const namedDetails = (...details: readonly Detail[]) => {
    const item = { aspect: 'block' as const, mark: 'changed' as const, subject: 'b0', details }
    return withNames({ ...difference, items: [item] }, nameIds).items[0]?.details
  }

  test('both sides of a difference have names, and keep their ids where the names are equal', () => {
    const same = detail(`${instance}/queue/${uuid(1)}`, 'queue/Sales')
    expect(namedDetails(same, detail(null, uuid(2)))).toEqual([
      detail(`queue/Sales (${instance}/queue/${uuid(1)})`, 'queue/Sales (queue/Sales)'),
      detail(null, 'queue/Support DE'),
    ])
  })

  test('the words of a text with a name are those of the whole text', () => {
    const words = [{ mark: 'removed' as const, text: uuid(1) }]
    expect(namedDetails(detail(uuid(1), 'none', words), detail(uuid(1), '', words))).toEqual([
      detail('queue/Sales', 'none', [
        { mark: 'removed', text: 'queue/Sales' },
        { mark: 'added', text: 'none' },
      ]),
      detail('queue/Sales', '', [{ mark: 'removed', text: 'queue/Sales' }]),
    ])
  })

  test('the outline of a view has names', () => {
    const outline = (label: string) => ({
      kind: 'outline' as const,
      lines: [{ depth: 0, label, mark: 'same' as const }],
      omitted: 0,
    })
    const { picture } = withNames({ ...difference, kind: 'view', picture: outline(uuid(2)) }, nameIds)
    expect(picture).toEqual(outline('queue/Support DE'))
  })
})
