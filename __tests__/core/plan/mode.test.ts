import { describe, expect, test } from '@jest/globals'
import {
  decideMode,
  type GitRef,
  type ModeDecision,
  previewLine,
  type TriggerEvent,
} from '../../../src/core/plan/mode.js'

const main: GitRef = { type: 'branch', name: 'main' }
const greeting: GitRef = { type: 'branch', name: 'greeting' }
const tag: GitRef = { type: 'tag', name: 'v1.4.0' }

function event(name: string, more: Partial<TriggerEvent> = {}): TriggerEvent {
  return {
    name,
    action: null,
    ref: null,
    defaultBranch: 'main',
    deleted: false,
    pullRequest: null,
    releaseTag: null,
    ...more,
  }
}

const proposal = (isWithoutSecrets: boolean) =>
  event('pull_request', { action: 'opened', pullRequest: { number: 7, isWithoutSecrets } })
const release = (action: string) => event('release', { action, ref: tag, releaseTag: 'v1.4.0' })

const howTo = 'To publish, push to "main", push a tag, publish a release or set the input mode to "publish".'
const howToMerge = howTo.replace('push to', 'merge it into')

/** What follows from an event that is none of a branch push, a tag, a release and a pull request. */
const nothing = {
  rollback: false,
  branchPush: false,
  label: null,
  fork: false,
  pullRequest: null,
  record: false,
} as const

describe('decideMode of the input auto publishes on', () => {
  test.each<[string, TriggerEvent, string, Partial<ModeDecision>]>([
    [
      'a push to the default branch',
      event('push', { ref: main }),
      'a push to the default branch "main"',
      { branchPush: true, record: true },
    ],
    ['a push of a tag', event('push', { ref: tag }), 'a push of the tag "v1.4.0"', { label: 'v1.4.0' }],
    [
      'a push of a tag, without the default branch',
      event('push', { ref: tag, defaultBranch: null }),
      'a push of the tag "v1.4.0"',
      { label: 'v1.4.0' },
    ],
    ['a published release', release('published'), 'a published release', { label: 'v1.4.0' }],
    [
      'workflow_dispatch on the default branch',
      event('workflow_dispatch', { ref: main }),
      'a run by hand on the default branch',
      {},
    ],
    [
      'workflow_dispatch on a tag',
      event('workflow_dispatch', { ref: tag }),
      'a run by hand on the tag "v1.4.0"',
      {},
    ],
    ['repository_dispatch', event('repository_dispatch', { ref: main }), 'a repository_dispatch event', {}],
  ])('%s', (_name, happened, occasion, more) => {
    const reason = `Publishing, because of ${occasion}.`
    expect(decideMode('auto', happened)).toEqual({ ...nothing, ...more, mode: 'publish', reason })
  })
})

describe('decideMode of the input auto plans on', () => {
  test.each<[string, TriggerEvent, string, Partial<ModeDecision>]>([
    [
      'a pull request',
      proposal(false),
      `Planning only: pull request #7 is a proposal. ${howToMerge}`,
      { pullRequest: 7 },
    ],
    [
      'a pull request without secrets',
      proposal(true),
      `Planning only: pull request #7 is a proposal. ${howToMerge}`,
      { pullRequest: 7, fork: true },
    ],
    [
      'a push to another branch',
      event('push', { ref: greeting }),
      `Planning only: the branch "greeting" is not the default branch "main". ${howTo}`,
      { branchPush: true },
    ],
    [
      'the deletion of a tag',
      event('push', { ref: tag, deleted: true }),
      `Planning only: the push deletes its branch or tag. ${howTo}`,
      {},
    ],
    [
      'the deletion of the default branch',
      event('push', { ref: main, deleted: true }),
      `Planning only: the push deletes its branch or tag. ${howTo}`,
      {},
    ],
    [
      'a release that was only created',
      release('created'),
      `Planning only: of a release only "published" publishes, and this is "created". ${howTo}`,
      { label: 'v1.4.0' },
    ],
    [
      'a release without action',
      event('release'),
      `Planning only: of a release only "published" publishes, and this is "unknown". ${howTo}`,
      {},
    ],
    [
      'workflow_dispatch on another branch',
      event('workflow_dispatch', { ref: greeting }),
      `Planning only: the branch "greeting" is not the default branch "main". ${howTo}`,
      {},
    ],
    [
      'a push to a branch, without the default branch',
      event('push', { ref: main, defaultBranch: null }),
      `Planning only: the event "push" does not name the default branch. ${howTo.replace('"main"', 'the default branch')}`,
      { branchPush: true },
    ],
    [
      'a push of neither a branch nor a tag',
      event('push', { ref: { type: 'other', name: 'refs/notes/commits' } }),
      `Planning only: the event "push" names neither a branch nor a tag. ${howTo}`,
      {},
    ],
    [
      'a push without a ref',
      event('push'),
      `Planning only: the event "push" names neither a branch nor a tag. ${howTo}`,
      {},
    ],
    [
      'a schedule on the default branch',
      event('schedule', { ref: main }),
      `Planning only: the event "schedule" never publishes by itself. ${howTo}`,
      {},
    ],
    [
      'an event nobody has heard of, although its action is "published"',
      event('discussion_poll', { ref: main, action: 'published' }),
      `Planning only: the event "discussion_poll" never publishes by itself. ${howTo}`,
      {},
    ],
  ])('%s', (_name, happened, reason, more) => {
    expect(decideMode('auto', happened)).toEqual({ ...nothing, ...more, mode: 'plan', reason })
  })
})

describe('decideMode obeys the input', () => {
  test.each<[string, 'plan' | 'publish', TriggerEvent, Partial<ModeDecision>]>([
    [
      'plan on a push to the default branch',
      'plan',
      event('push', { ref: main }),
      { reason: 'The input mode is "plan".', branchPush: true, record: true },
    ],
    [
      'plan on a pull request',
      'plan',
      proposal(true),
      { reason: 'The input mode is "plan".', pullRequest: 7, fork: true },
    ],
    ['publish on a schedule', 'publish', event('schedule'), { reason: 'The input mode is "publish".' }],
    [
      'publish on a push to another branch',
      'publish',
      event('push', { ref: greeting }),
      { reason: 'The input mode is "publish".', branchPush: true },
    ],
    [
      'publish on a pull request, and says what that means',
      'publish',
      proposal(false),
      {
        reason: 'The input mode is "publish", although this is pull request #7, not its merge.',
        pullRequest: 7,
      },
    ],
  ])('%s', (_name, requested, happened, more) => {
    expect(decideMode(requested, happened)).toEqual({ ...nothing, mode: requested, ...more })
  })
})

describe('a rollback', () => {
  const byHand = event('workflow_dispatch', { ref: main })
  const release = event('release', { action: 'published', ref: tag, releaseTag: 'v1.4.0' })
  const to = { ...nothing, rollback: true }

  test.each<[string, ModeDecision, ModeDecision]>([
    [
      'is made where the input says so',
      decideMode('rollback', byHand),
      { ...to, mode: 'rollback', reason: 'The input mode is "rollback".' },
    ],
    [
      'is not labelled with the tag of the event, which is not the one that is checked out',
      decideMode('rollback', release),
      { ...to, mode: 'rollback', reason: 'The input mode is "rollback".' },
    ],
    [
      'says what that means on a pull request',
      decideMode('rollback', proposal(false)),
      {
        ...to,
        mode: 'rollback',
        pullRequest: 7,
        reason: 'The input mode is "rollback", although this is pull request #7, not its merge.',
      },
    ],
    [
      'is previewed by a plan',
      decideMode('plan', byHand, true),
      {
        ...to,
        mode: 'plan',
        reason:
          'The input mode is "plan" and rollback is true: this previews a rollback to the commit that is checked out.',
      },
    ],
  ])('%s', (_name, decision, expected) => {
    expect(decision).toEqual(expected)
  })
})

describe('a pull request that was merged', () => {
  const merged = event('pull_request', { pullRequest: { number: 12, isWithoutSecrets: false, merged: true } })

  test('is not asked to be merged', () => {
    expect(decideMode('auto', merged)).toMatchObject({
      mode: 'plan',
      reason:
        'Planning only: pull request #12 was merged, and its own events never publish. To publish, let the workflow run on pushes to "main", push a tag, publish a release or set the input mode to "publish".',
    })
  })

  test('is published where the input says so', () => {
    expect(decideMode('publish', merged)).toMatchObject({
      mode: 'publish',
      reason: 'The input mode is "publish".',
    })
  })
})

describe('a line for readers of a plan', () => {
  const lineOf = (happened: TriggerEvent, isPlanned = true) =>
    previewLine(decideMode('auto', happened).reason, isPlanned)

  test.each<[string, string | null, TriggerEvent]>([
    ['a pull request', 'Preview only. Merging publishes this.', proposal(false)],
    ['a pull request of a fork', 'Preview only. Merging publishes this.', proposal(true)],
    [
      'a pull request to another branch',
      'Preview only: pull request #7 goes to the branch "develop", and only merges into "main" publish.',
      event('pull_request', { pullRequest: { number: 7, isWithoutSecrets: false, base: 'develop' } }),
    ],
    [
      'a pull request to the default branch',
      'Preview only. Merging publishes this.',
      event('pull_request', { pullRequest: { number: 7, isWithoutSecrets: false, base: 'main' } }),
    ],
    [
      'a pull request that was merged',
      'Preview only: pull request #12 was merged, and its own events never publish.',
      event('pull_request', { pullRequest: { number: 12, isWithoutSecrets: false, merged: true } }),
    ],
    [
      'a push to another branch',
      'Preview only: the branch "greeting" is not the default branch "main".',
      event('push', { ref: greeting }),
    ],
    [
      'a deletion',
      'Preview only: the push deletes its branch or tag.',
      event('push', { ref: tag, deleted: true }),
    ],
    ['a schedule', 'Preview only: the event "schedule" never publishes by itself.', event('schedule')],
    ['a push that publishes', null, event('push', { ref: main })],
  ])('of %s is %j', (_, expected, happened) => {
    expect(lineOf(happened)).toBe(expected)
  })

  test('promises nothing where nothing is planned', () => {
    expect(lineOf(proposal(false), false)).toBe('Preview only.')
  })

  test('is not one of a plan that an input asked for', () => {
    expect(previewLine(decideMode('plan', proposal(false)).reason, true)).toBeNull()
  })

  test('of a pull request to another branch, the reason says how its changes are published', () => {
    const pullRequest = { number: 7, isWithoutSecrets: false, base: 'develop' }
    expect(decideMode('auto', event('pull_request', { pullRequest })).reason).toBe(
      `Planning only: pull request #7 goes to the branch "develop", and only merges into "main" publish. ${howTo.replace('push to', 'get its changes into')}`,
    )
  })
})
