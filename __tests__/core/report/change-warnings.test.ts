import { describe, expect, test } from '@jest/globals'
import type { Plan } from '../../../src/core/model/plan.js'
import { ageWarnings, changeMessage, changeWarnings } from '../../../src/core/report/change-warnings.js'
import { aChange, aMarker, aSnapshot, aView, type ChangeSpec } from '../../support/builders.js'
import { withResolution } from '../../support/references.js'

const update = { action: 'update', row: 'repository-changed' } as const
const base = aMarker('b'.repeat(64))
const edited = { ...update, base, overwrites: 'console' } as const
const unclear = { ...update, base, overwrites: 'unknown' } as const
const shallow = 'the checkout is shallow'

const code = 'overwrites-console-edit'
const isNotLast = 'view/Wrap-up: what is live is not version 3 (commit 1a2b3c4d5e6f).'
const cause = 'Somebody made a change in the console, or a rollback was cut short.'
const unknownCause = (why: string) =>
  `Somebody made a change in the console, or a publish or a rollback was cut short. Which one is not known, because ${why}.`
const replacesLive = 'Publishing replaces what is live.'
const undoes = `${isNotLast} ${cause} ${replacesLive}`
const replaces = (why: string) => `${isNotLast} ${unknownCause(why)} ${replacesLive}`
const kept = ' It is kept as a version first.'
const wentBack = { version: 1, commit: 'cccccccccccc', hasKept: false }
const isOlder = (why: string) =>
  `view/Wrap-up: version 1 (commit cccccccccccc) has what is live, although version 3 (commit 1a2b3c4d5e6f) was published after it. ${why} ${replacesLive} If it is wanted, run the rollback again instead.`
const advice = ' If it is wanted, bring it into the repository.'
const drafted = (what: string) =>
  `view/Wrap-up: somebody saved a draft of it in the console. ${what} first saves the draft as a file in the folder "drafts" beside the report, then replaces it. If the draft is wanted, upload that folder in a later step, and bring the draft into the repository.`
const finishes = {
  code: 'finishes-earlier-publish',
  message:
    'view/Wrap-up: what is live comes from an earlier publish that made no version of it. This publish replaces it, and so finishes what that one left.',
}

describe('what a reader is warned of', () => {
  test.each<[string, ChangeSpec, unknown]>([
    ['nothing, where nothing changes', {}, []],
    ['nothing, where an update replaces what was published', update, []],
    ['a console edit that an update undoes', edited, [{ code, message: `${undoes}${advice}` }]],
    [
      'a console edit that an update undoes, and that is kept first',
      { ...edited, keep: true },
      [{ code, message: `${undoes}${kept}${advice}` }],
    ],
    [
      'a draft that an update replaces',
      { ...update, draft: aSnapshot(aView('draft')) },
      [{ code: 'replaces-draft', message: drafted('Publishing') }],
    ],
    [
      'a draft that a rollback replaces',
      { ...update, action: 'rollback', draft: aSnapshot(aView('draft')) },
      [{ code: 'replaces-draft', message: drafted('The rollback') }],
    ],
    [
      'no draft that blocks an update',
      { ...update, action: 'blocked', reason: 'unpublished-draft', draft: aSnapshot(aView('draft')) },
      [],
    ],
    ['no draft that a version leaves as it is', { action: 'version', draft: aSnapshot(aView('draft')) }, []],
    [
      'what may be a console edit, and why that is not known',
      { ...unclear, historyUnknown: shallow },
      [{ code, message: `${replaces(shallow)}${advice}` }],
    ],
    [
      'what may be a console edit, without a reason, kept first',
      { ...unclear, keep: true },
      [{ code, message: `${replaces('the history was not read')}${kept}${advice}` }],
    ],
    [
      'an older version that is live again, which a rollback may have left',
      { ...unclear, wentBack },
      [{ code, message: isOlder('A rollback was cut short, or somebody restored it in the console.') }],
    ],
    [
      'an older version that is live again, which a publish may have left too',
      { ...unclear, wentBack, historyUnknown: shallow },
      [{ code, message: isOlder(unknownCause(shallow)) }],
    ],
    [
      'a console edit that blocks an update',
      { ...edited, action: 'blocked', reason: 'drifted' },
      [{ code, message: `${undoes}${advice}` }],
    ],
    [
      'nothing of a console edit, where something else blocks',
      { ...edited, action: 'blocked', reason: 'unpublished-draft' },
      [],
    ],
    [
      'nothing of a console edit, where the update is passed over',
      { ...edited, skipped: true, reason: 'superseded' },
      [],
    ],
    ['that it finishes an earlier publish', { ...update, row: 'finishes-earlier-publish' }, [finishes]],
    [
      'nothing of an earlier publish, where the update is passed over',
      { ...update, row: 'finishes-earlier-publish', skipped: true },
      [],
    ],
    [
      'nothing of an earlier publish, where it is blocked',
      { action: 'blocked', row: 'finishes-earlier-publish', reason: 'archived' },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(changeWarnings(aChange(change))).toEqual(expected)
  })
})

const isNot = (version: number, why: string) =>
  `view/Wrap-up: what is live is not version ${version}, which was made of this content. ${unknownCause(why)} Look at what is live. To publish the repository's content, set overwrite-drift: true. To keep what is live, bring it into the repository. A checkout with fetch-depth: 0 lets the action find out.`
const drifted = { action: 'drifted', reason: 'drifted' } as const
const either = { ...drifted, row: 'console-or-unfinished-publish' } as const

describe('why a change is not carried out', () => {
  const { definition } = aChange()
  const restored = { ...aMarker('c'.repeat(64)), commit: 'cccccccccccc', version: 4, isSound: true }
  const unknown = { order: 'unknown', why: 'GitHub gave no answer' } as const
  test.each<[string, ChangeSpec, string | null]>([
    ['nothing is to be said of what is unchanged', {}, null],
    ['nothing is to be said of drift beyond its reason', { ...drifted, row: 'console-changed-it' }, null],
    [
      'it is on hold after a rollback',
      { action: 'held', row: 'rolled-back', reason: 'rolled-back', restored },
      'view/Wrap-up: a rollback left version 3 (commit 1a2b3c4d5e6f) and restored version 4 (commit cccccccccccc). The content that was left is not published again until its file changes. Change the definition, or revert the change that was rolled back.',
    ],
    ['nobody knows who changed it', { ...either, historyUnknown: shallow }, isNot(3, shallow)],
    ['nobody asked who changed it', either, isNot(3, 'the history was not read')],
    [
      'nobody asked who changed a module that was published with its contract, which the file no longer gives',
      { ...either, base },
      isNot(3, 'the history was not read'),
    ],
    [
      'nobody knows who changed what a rollback restored',
      { ...either, base, restored: { ...restored, hash: definition.hash } },
      isNot(4, 'the history was not read'),
    ],
    [
      'it is not known whether a newer commit was published',
      { action: 'blocked', reason: 'age-unknown', age: unknown },
      'view/Wrap-up: it is not known whether commit 1a2b3c4d5e6f is newer than this one, because GitHub gave no answer. Run it again when that can be found out, or set allow-older: true.',
    ],
    [
      'it is not known whether the branch still has what would be created',
      { action: 'blocked', reason: 'age-unknown', age: unknown, base: null, baseVersion: null },
      'view/Wrap-up: it is not known whether the branch has a newer commit, which may have removed the definition, because GitHub gave no answer. Run it again when that can be found out, or set allow-older: true.',
    ],
    [
      'another repository publishes it',
      { action: 'blocked', reason: 'other-repository', age: { order: 'other-repository' } },
      'view/Wrap-up: version 3 was published from commit 1a2b3c4d5e6f, which this repository does not have. Another repository publishes it, or the history was rewritten. Publish it from one repository only, or set allow-older: true to take it over.',
    ],
    ['nothing is to be said of another reason', { action: 'blocked', reason: 'archived' }, null],
  ])('%s', (_, change, message) => {
    expect(changeMessage(aChange(change))).toBe(message)
  })
})

describe('why a change is blocked', () => {
  const reason = 'unresolved-reference'
  const block = { reason, message: '"${queue/Support}" is not there.', place: null } as const
  const definition = withResolution(aChange().definition, { block })
  const change = aChange({ definition, action: 'blocked', reason })
  test('a reference that cannot be resolved is named', () => {
    expect(changeMessage(change)).toBe(`view/Wrap-up: ${block.message}`)
  })

  test('another reason has its own message, even if a reference cannot be resolved', () => {
    const decision = { type: 'block', reason: 'not-promoted', message: 'It is not on test.' } as const
    expect(changeMessage({ ...change, decision })).toBe('It is not on test.')
    expect(changeMessage(aChange({ definition, action: 'blocked', reason: 'archived' }))).toBeNull()
  })
})

describe('an unknown order of commits', () => {
  const planOf = (...changes: readonly ChangeSpec[]): Plan => ({
    changes: changes.map(aChange),
    digest: 'd'.repeat(64),
  })
  const named = (name: string, why: string, more: ChangeSpec = {}): ChangeSpec => ({
    ...update,
    key: `view/${name}`,
    age: { order: 'unknown', why },
    ...more,
  })
  const warning = (why: string, keys: string) => ({
    code: 'age-unknown',
    message: `It is not known whether a newer commit was published before, because ${why}: ${keys}. If an older run published these, run the newest commit's workflow again.`,
  })
  const many = (count: number) => Array.from({ length: count }, (_, index) => named(`${index}`, 'x'))
  const keys = Array.from({ length: 10 }, (_, index) => `view/${index}`).join(', ')
  test.each<[string, Plan, unknown]>([
    ['reports nothing if it is known', planOf({ ...update, age: { order: 'not-older' } }, update), []],
    [
      'is reported once per reason, with all definitions',
      planOf(named('A', 'x'), named('B', 'y'), named('C', 'x')),
      [warning('x', 'view/A, view/C'), warning('y', 'view/B')],
    ],
    ['names ten definitions', planOf(...many(10)), [warning('x', keys)]],
    ['names the first ten of twelve definitions', planOf(...many(12)), [warning('x', `${keys} and 2 more`)]],
    [
      'leaves out what is not published',
      planOf(named('A', 'x', { action: 'blocked', reason: 'archived' }), named('B', 'x', { skipped: true })),
      [],
    ],
  ])('%s', (_, plan, expected) => {
    expect(ageWarnings(plan)).toEqual(expected)
  })
})
