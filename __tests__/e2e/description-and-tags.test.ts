import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { contactCentre, type Run, type World } from '../support/e2e.js'
import { desk, module, view } from '../support/e2e-definitions.js'

/** What a reviewer sees where only the description or the tags of a definition change, or they change beside its content. */

const arn = 'arn:aws:lambda:eu-west-2:111122223333:function:lookup'

const before = {
  ...desk(),
  'connect/views/Desk.json': view('Hello', { Description: 'The desk of sales', Tags: { team: 'sales' } }),
  'connect/modules/Greeting.json': module('Hello', { Tags: { owner: 'nobody' } }),
}

const after = {
  'connect/views/Desk.json': view('Hello', {
    Description: 'The desk of support, call +49 30 1234567',
    Tags: { team: 'support', 'cost-centre': '4711' },
  }),
  'connect/modules/Greeting.json': module('Good morning', {
    Description: `Asks ${arn}`,
    Tags: { owner: '|#1' },
  }),
}

async function changed(): Promise<World> {
  const world = await contactCentre({ files: before })
  world.github.addPull({ number: 42 })
  await world.publish()
  await world.space.write(after)
  return world
}

const onPull = (world: World, inputs: Run['inputs'] = {}) =>
  world.run({ event: 'pull-request', inputs: { comment: 'on-change', ...inputs } })

const commentOf = (world: World) => [...world.github.state.comments.values()][0]?.body ?? ''

const shown = [
  '- `view/Desk`\n' +
    '  - `Description`: The desk of <del>sales</del> <ins>support, call +49 30 1234567</ins>\n' +
    '  - `Tag team`: `sales` → `support`\n' +
    '  - `Tag cost-centre`: added `4711`\n',
  '**Description and tags**\n\n' +
    `- \`Description\`: added \`Asks ${arn}\`\n` +
    '- `Tag owner`: `nobody` → <code>&#124;#<!-- -->1</code>\n',
]

describe('a pull request that changes descriptions and tags', () => {
  test.concurrent('shows the old and the new value of each in comment and job summary', async () => {
    const world = await changed()
    const { summary } = await onPull(world)
    const missing = [summary, commentOf(world)].map((text) => shown.filter((part) => !text.includes(part)))
    expect(missing).toEqual([[], []])
  })

  test.concurrent('shows them on the page', async () => {
    const world = await changed()
    const { outputs } = await onPull(world)
    const text = await readFile(outputs['html-path'] ?? '', 'utf8')
    const rows = [...text.matchAll(/<tr><th scope="row">((?:Tag|Description)[^<]*)<\/th>(.*?)<\/tr>/g)]
    expect(rows.map(([, label, cells = '']) => [label, cells.replace(/<[^>]*>/g, ' ').trim()])).toEqual([
      ['Description', `–    Asks ${arn}`],
      ['Tag owner', 'nobody    |#1'],
      ['Description', 'The desk of  sales   The desk of  support, call +49 30 1234567'],
      ['Tag team', 'sales    support'],
      ['Tag cost-centre', '–    4711'],
    ])
  })

  test.concurrent('has each as data in its report', async () => {
    const { report } = await onPull(await changed())
    expect(report.entries['module/Greeting']?.metadataChanges).toEqual([
      { label: 'Description', before: null, after: `Asks ${arn}`, words: null },
      { label: 'Tag owner', before: 'nobody', after: '|#1', words: null },
    ])
  })

  test.concurrent('hides ARNs and phone numbers of them in the comment where it must', async () => {
    const world = await changed()
    await onPull(world, { 'comment-arns': 'false' })
    const comment = commentOf(world)
    expect(comment).toContain(
      '`The desk of sales` → `The desk of support, call [phone number]`\n  - `Tag team`: `sales` → `support`',
    )
    expect(comment).toContain('- `Description`: added `Asks [ARN]`')
  })
})

test('a publish records what it set, and the next plan has nothing of it', async () => {
  const world = await changed()
  const published = await world.publish()
  expect(published.summary).toContain('Tag team`: `sales` → `support`')
  const next = await world.plan()
  expect(Object.values(next.report.entries).map(({ metadataChanges }) => metadataChanges)).toEqual([[], []])
})
