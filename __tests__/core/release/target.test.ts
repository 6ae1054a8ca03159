import { describe, expect, test } from '@jest/globals'
import { readRunEnvironment } from '../../../src/adapters/workflow-run/index.js'
import { decideMode } from '../../../src/core/plan/mode.js'
import { releaseTarget } from '../../../src/core/release/target.js'
import { recordedEvent, recordedEvents } from '../../support/events.js'

/** The runs that belong to a release or a tag: the release's id where the event has it, and what `mode: auto` does. */
const belongs: Readonly<Record<string, readonly [id: number | null, mode: string]>> = {
  'push-tag': [null, 'publish'],
  'release-created': [187_650_021, 'plan'],
  'release-prereleased': [187_650_021, 'plan'],
  'release-published': [187_650_021, 'publish'],
  'workflow-dispatch-tag': [null, 'publish'],
}

describe('a run of each recorded event', () => {
  test('is one of those that belong to a release, or of many others', async () => {
    const names = await recordedEvents()
    expect([names.length > 20, names.filter((name) => Object.hasOwn(belongs, name))]).toEqual([
      ...[true, Object.keys(belongs)],
    ])
  })

  test('belongs to the release of its event or tag, and only then writes its notes', async () => {
    const found: Record<string, readonly unknown[]> = {}
    for (const name of await recordedEvents()) {
      const { env, file } = await recordedEvent(name)
      const { event, releaseId } = await readRunEnvironment({ ...env, GITHUB_EVENT_PATH: file }, '.')
      const target = releaseTarget(event, releaseId)
      if (target) found[name] = [target, decideMode('auto', event).mode]
    }
    const expected = Object.entries(belongs).map(([name, [id, mode]]) => [
      name,
      [{ id, tag: 'v1.4.0' }, mode],
    ])
    expect(found).toEqual(Object.fromEntries(expected))
  })
})
