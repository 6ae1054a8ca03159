import { describe, expect, test } from '@jest/globals'
import type { Change } from '../../src/core/model/plan.js'
import { notInCheckoutWarning } from '../../src/core/plan/removed.js'
import { changeMessage, changeWarnings } from '../../src/core/report/change-warnings.js'
import { notHeldNotice, pinWarnings, unreadPinsNotice } from '../../src/core/report/rollback-warnings.js'
import {
  aChange,
  aDefinition,
  aListed,
  aMarker,
  aModule,
  anObservation,
  aSnapshot,
  aView,
  type ChangeSpec,
} from '../support/builders.js'

const left = (more: ChangeSpec = {}): Change =>
  aChange({
    action: 'rollback',
    live: 'f'.repeat(64),
    base: aMarker('e'.repeat(64)),
    baseVersion: 7,
    highest: 8,
    definition: aDefinition({ key: 'view/Left', content: aView('old') }),
    observation: anObservation({ resource: aListed({ id: 'left-id' }), live: aSnapshot(aView('new')) }),
    ...more,
  })

/** A definition that stays, with this text in what is live. */
const pinning = (name: string, text: string, more: ChangeSpec = {}): Change =>
  aChange({
    definition: aDefinition({ key: `module/${name}`, content: aModule('as it is') }),
    observation: anObservation({ live: aSnapshot(aModule(text)) }),
    ...more,
  })

const pins = (...changes: readonly Change[]) =>
  pinWarnings({ changes, digest: '' }).map(({ message }) => message.replace(/, because .*/, ''))

test('with only, it is reported that other definitions were not read', () => {
  const noticeOf = (...changes: readonly Change[]) => unreadPinsNotice({ changes, digest: '' })
  expect([noticeOf(left()), noticeOf(aChange())]).toEqual([
    'Only the definitions that the input only selects were read. Not known: whether other definitions go on with a version of view/Left that this rollback leaves, because they refer to it by its number.',
    null,
  ])
})

test('that description or tags alone are set back without a hold is reported', () => {
  const described: ChangeSpec = { action: 'metadata', metadata: { description: 'x', tags: null } }
  const base = aMarker('e'.repeat(64))
  const noticeOf = (...changes: readonly Change[]) => notHeldNotice({ changes, digest: '' })
  const onHold = aChange({
    ...described,
    base,
    restored: { ...aMarker('f'.repeat(64)), version: 4, isSound: true },
  })
  expect([noticeOf(aChange(described), left()), noticeOf(onHold, left(), aChange())]).toEqual([
    'The rollback sets back only the description or tags of these definitions: view/Wrap-up. Description and tags cannot be put on hold: the next publish sets them again as the repository has them. Change them in the repository too.',
    null,
  ])
})

describe('definitions that pin a version that is left', () => {
  test.each<[name: string, changes: readonly Change[], expected: readonly string[]]>([
    [
      'are named, for each version',
      [left(), pinning('A', 'left-id:7'), pinning('B', 'left-id:8'), pinning('C', 'x/left-id:7')],
      [
        'module/A, module/C go on with version 7 of view/Left, which this rollback leaves',
        'module/B goes on with version 8 of view/Left, which this rollback leaves',
      ],
    ],
    [
      'are not those that pin another version',
      [left(), pinning('A', 'left-id:71'), pinning('B', 'left-id:6')],
      [],
    ],
    [
      'are those whose rolled-back content does, and not those whose live content did',
      [
        left(),
        pinning('A', 'left-id:7', { action: 'rollback', live: 'd'.repeat(64) }),
        pinning('B', 'free', {
          action: 'rollback',
          live: 'd'.repeat(64),
          definition: aDefinition({ key: 'module/B', content: aModule('left-id:7') }),
        }),
      ],
      ['module/B goes on with version 7 of view/Left, which this rollback leaves'],
    ],
    ['are none where nothing is left', [aChange(), pinning('A', 'left-id:7')], []],
    [
      'are none of a definition that the instance lacks',
      [left(), aChange({ action: 'create', skipped: true, observation: null, live: null })],
      [],
    ],
    [
      'are those of what another rollback restored',
      [
        left({ restored: { ...aMarker('d'.repeat(64)), version: 9, isSound: true }, highest: 9 }),
        aChange({
          definition: aDefinition({ key: 'view/A', content: aView('as it is') }),
          observation: anObservation({ live: aSnapshot(aView('left-id:9')) }),
        }),
      ],
      ['view/A goes on with version 9 of view/Left, which this rollback leaves'],
    ],
    [
      'are not those of what is restored',
      [
        left({
          base: aMarker(aDefinition({ content: aView('old') }).hash),
          baseVersion: 7,
          live: aDefinition({ content: aView('old') }).hash,
          restored: null,
        }),
        pinning('A', 'left-id:7'),
      ],
      [],
    ],
  ])('%s', (_, changes, expected) => {
    expect(pins(...changes)).toEqual(expected)
  })
})

test('live content that the highest version does not have is named', () => {
  const codes = (change: Change) => changeWarnings(change).map(({ code }) => code)
  expect(changeWarnings(left({ keep: true }))).toEqual([
    {
      code: 'rollback-over-unversioned',
      message:
        'view/Left: what is live is not in the highest version. Somebody made a change in the console, or a publish or a rollback was cut short. It is kept as a version first. If it is a console edit that is wanted, bring it into the repository.',
    },
  ])
  expect([codes(left()), codes(aChange({ action: 'update', keep: true, live: 'f'.repeat(64) }))]).toEqual([
    [],
    [],
  ])
})

test('what is not created is said', () => {
  const absent = aChange({
    action: 'create',
    reason: 'not-found',
    skipped: true,
    observation: null,
    live: null,
  })
  expect(changeMessage(absent)).toMatch(/^view\/.*A rollback creates nothing\./)
})

test('what is on hold is said, with what was left: published last, or in no version', () => {
  const restored = { ...aMarker('d'.repeat(64)), version: 9, isSound: true }
  const message = (more: ChangeSpec) => changeMessage(aChange({ action: 'held', restored, ...more }))
  expect(message({ baseVersion: 7 })).toContain(
    `left version 7 (commit ${aMarker('').commit}) and restored version 9`,
  )
  expect(message({ baseVersion: 7, left: 8 })).toContain('left version 8 and restored version 9')
})

test('what is newer than the checkout is named, with its file', () => {
  const { code, message } = notInCheckoutWarning({
    kind: 'view',
    name: 'New',
    file: 'views/New.json',
    id: 'an-id',
  })
  expect([code, message]).toEqual(['not-in-checkout', expect.stringContaining('came with "views/New.json"')])
})
