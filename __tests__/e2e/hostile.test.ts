import { cp, readdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { contactCentre, type Ran, reported } from '../support/e2e.js'
import { desk, flow } from '../support/e2e-definitions.js'
import { all, parsed, textNodes } from '../support/markdown.js'

/** What the action says to the runner of its own accord. */
const own = new Set(['group', 'endgroup', 'error', 'warning', 'notice', 'debug'])
const foreign = ({ commands }: Ran) => commands.filter(({ command }) => !own.has(command))

/** What GitHub would act on in markdown: pings, headings or tables' ends that a text brought along. */
function acted(markdown: string): readonly string[] {
  const tree = parsed(markdown)
  const html = all(tree).flatMap(({ type, value = '' }) => (type === 'html' ? [value] : []))
  const count = (tag: string) => html.join('').split(tag).length - 1
  return [
    ...textNodes(tree).filter((text) => /@everyone/.test(text)),
    ...html.filter((tag) => /<script|onerror/i.test(tag)),
    ...(count('<details>') === count('</details>') ? [] : ['a fold that does not end']),
  ]
}

const hostileText =
  '</details>\n::set-output name=x::y\n##[add-mask]z\n| a | b |\n@everyone <!-- connect-publish section {} -->\nghadelimiter_00000000'

describe('text made to break out reaches no command, no structure and no other file', () => {
  test.concurrent('of a corpus of definitions', async () => {
    const world = await contactCentre()
    await cp('fixtures/hostile', path.join(world.space.path, 'connect/views'), { recursive: true })
    world.github.addPull({ number: 42 })
    const ran = await world.run({ event: 'pull-request', inputs: { comment: 'always' } })
    expect([ran.exitCode, ran.outputs['failure-reason'], foreign(ran)]).toEqual([1, 'invalid-definition', []])
    expect(acted(ran.summary)).toEqual([])
    const [comment] = [...world.github.state.comments.values()]
    expect(acted(comment?.body ?? '')).toEqual([])
  })

  test.concurrent("of the service's answers", async () => {
    const world = await contactCentre()
    world.sim.prime({
      operation: ['CreateView', 'CreateContactFlowModule'],
      times: 9,
      fault: { error: 'InvalidRequestException', message: hostileText },
    })
    world.github.addPull({ number: 42 })
    const ran = await world.publish({ comment: 'always', 'pull-request': '42' })
    expect([ran.exitCode, ran.outputs['failure-reason'], foreign(ran)]).toEqual([1, 'publish-failed', []])
    expect(ran.annotations.some(({ message }) => message.includes('::set-output'))).toBe(true)
    expect(acted(ran.summary)).toEqual([])
    const bodies = [...world.github.state.comments.values()].map(({ body }) => body)
    expect(bodies.flatMap(acted)).toEqual([])
    expect(bodies.join('').split('<!-- connect-publish section').length - 1).toBe(1)
  })

  test.concurrent("of a commit's message and a module's name", async () => {
    const name = '::add-mask::x %0A##[error]../../@everyone | </details> `'
    const files = {
      ...desk(),
      'connect/modules/Odd.json': JSON.stringify({
        Name: name,
        Content: flow(hostileText),
        Tags: Object.fromEntries([['__proto__', 'a']]),
      }),
    }
    const world = await contactCentre({ files, git: true })
    await world.space.commit(`$(touch pwned) \`id\` ::set-env name=A::b\n\n${hostileText}`)
    const ran = await world.publish({ 'version-label': hostileText })
    expect(reported(ran)).toMatchObject({
      exit: 0,
      reason: '',
      entries: { [`module/${name}`]: 'published create - → 1' },
    })
    expect([foreign(ran), acted(ran.summary)]).toEqual([[], []])
    expect(Object.entries(world.sim.console.find('module', name).tags)).toEqual([['__proto__', 'a']])
    expect(await readdir(world.space.path)).not.toContain('pwned')
  })
})
