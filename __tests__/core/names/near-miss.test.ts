import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Definition } from '../../../src/core/model/definition.js'
import type { ListedResource } from '../../../src/core/model/observation.js'
import { looseName, nearMisses } from '../../../src/core/names/near-miss.js'
import { aDefinition } from '../../support/builders.js'

const row = (name: string, more: Partial<ListedResource> = {}): ListedResource => ({
  kind: 'module',
  id: 'id-1',
  arn: 'arn',
  name,
  awsManaged: false,
  archived: false,
  ...more,
})
const missing = (name: string): Definition => ({
  ...aDefinition(),
  kind: 'module',
  key: `module/${name}`,
  name,
})

describe('a name that the instance has nearly', () => {
  test.each([
    ['Rückruf'.normalize('NFD'), 'Rückruf', 'its Unicode form'],
    ['callback', 'Callback', 'its case'],
    ['Call back', 'Callback', 'its blanks'],
    ['Call\u00a0back', 'Call back', 'its Unicode form'],
    ['call back', 'Callback', 'its case, its blanks or its Unicode form'],
    ['STRASSE', 'Straße', 'its case'],
  ])('%j is warned of where %j is live: %s', (name, live, difference) => {
    const [problem, ...others] = nearMisses([missing(name)], [row('Other'), row(live)])
    expect(others).toEqual([])
    expect(problem).toMatchObject({ severity: 'warning', code: 'near-miss-name', place: aDefinition().place })
    expect(problem?.message).toContain(`"${live}" (id id-1), whose name differs only in ${difference}.`)
  })

  test.each([
    ['of the other kind', row('Callback', { kind: 'view' })],
    ['that AWS manages', row('Callback', { awsManaged: true })],
    ['that is archived', row('Callback', { archived: true })],
    ['with another name', row('Callbacks')],
  ])('is no resource %s', (_name, live) => {
    expect(nearMisses([missing('callback')], [live])).toEqual([])
  })
})

describe('a loose name', () => {
  test('has none of its own: applying it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(looseName(looseName(name))).toBe(looseName(name))
      }),
    )
  })

  test('is the same for every Unicode form, for upper case and with blanks anywhere', () => {
    const blanks = fc.array(fc.constantFrom(' ', '\u00a0', '\u2003', '\t'), { maxLength: 3 })
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('NFC', 'NFD', 'NFKC', 'NFKD'),
        blanks,
        (name, form, blank) => {
          const loose = looseName(name)
          expect(looseName(name.normalize(form))).toBe(loose)
          expect(looseName(blank.join('') + name + blank.join(''))).toBe(loose)
        },
      ),
    )
  })

  test('of letters and digits distinguishes names that differ in more than case', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,8}$/)
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(looseName(a.toUpperCase()) === looseName(b)).toBe(a === b)
      }),
    )
  })
})
