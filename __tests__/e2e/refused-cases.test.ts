import { existsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { annotated, contactCentre, reported } from '../support/e2e.js'

/** Small repositories in which something is refused, beside this one where somebody collected them. */
const cases = '../shared/cases'
const some = existsSync(cases) ? test : test.skip

/** Publishes a case's repository. */
async function published(name: string, refusesAll: boolean) {
  const world = await contactCentre({ files: {}, sim: { switches: { refusesAll } } })
  await cp(`${cases}/${name}/repo`, world.space.path, { recursive: true })
  return world.publish()
}

describe.each([false, true])('with all that is known to be refused: %s', (refusesAll) => {
  some('a refusal is reported at its action and at its component', async () => {
    const ran = await published('07-place-of-a-refusal', refusesAll)
    expect(reported(ran)).toMatchObject({ exit: 1, reason: 'publish-failed' })
    expect(annotated(ran, 'error')).toEqual([
      'connect/modules/note.json:24:21 module/note failed: publish failed',
      'connect/views/broken.json:16:16 view/Wrap up failed: publish failed',
    ])
    const messages = ran.annotations
      .filter(({ command }) => command === 'error')
      .map(({ message }) => message)
    expect(messages).toEqual([
      expect.stringMatching(
        refusesAll
          ? /^Empty value in Parameters\.Attributes\. Amazon Connect refuses the action "note" /
          : /^Actions\[1\]\.Parameters: an empty string .* Amazon Connect refuses the action "note" /,
      ),
      expect.stringMatching(
        /^\/Body\/0\/Type must be equal to constant "Container".* the component "B" \(Button\)/,
      ),
    ])
  })

  some('half a release says what is live', async () => {
    const { report } = await published('04-half-release-empty-string', refusesAll)
    const live = Object.entries(report.entries).map(([key, entry]) => [key, entry.live, entry.version])
    expect(live).toEqual([
      ['module/a-bad', false, null],
      ...[0, 1, 2].map((n) => [`module/good-${n}`, true, 1]),
    ])
  })
})
