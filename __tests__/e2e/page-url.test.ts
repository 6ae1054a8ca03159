import { readFile } from 'node:fs/promises'
import { describe, expect, test } from '@jest/globals'
import { contactCentre, type World } from '../support/e2e.js'

const pageUrl = 'https://reviews.example.com/42/report.html'
const link = `[See all changes drawn on a page](${pageUrl})`

const bodies = ({ github }: World): readonly string[] =>
  [...github.state.comments.values()].map(({ body }) => body)

describe('page-url', () => {
  test.concurrent('is linked in the comment and the job summary of a plan, and is in the report', async () => {
    const world = await contactCentre()
    world.github.addPull({ number: 42 })
    const ran = await world.run({
      event: 'pull-request',
      inputs: { comment: 'on-change', 'page-url': pageUrl },
    })
    expect(bodies(world)).toEqual([expect.stringContaining(link)])
    expect([ran.summary, ran.report.pageUrl]).toEqual([expect.stringContaining(link), pageUrl])
  })

  test.concurrent('is not linked where nothing changed, for there is no page', async () => {
    const world = await contactCentre()
    await world.publish()
    const ran = await world.plan({ 'page-url': pageUrl })
    expect([ran.outputs['html-path'], ran.summary?.includes(pageUrl)]).toEqual(['', false])
  })
})

describe('page-url with mode: comment', () => {
  const number = 43
  const head = {
    ref: 'greeting',
    sha: '9e3d61f4ab7c25d08f16b3e9c07a4d52f8e1b603',
    repository: 'octocat/contact-centre',
  }

  /** What a fork's run leaves that gives an address of its own, posted by a job with these inputs. */
  async function posted(inputs: Readonly<Record<string, string>>, change: object = {}) {
    // A file that is wrong: without credentials there would be nothing to draw, and no page.
    const world = await contactCentre({ files: { 'connect/views/Bad.json': '{' } })
    world.github.addPull({ number, head })
    world.github.switches.readOnly = true
    const event = 'pull-request-fork'
    const foreign = { comment: 'on-change', 'page-url': 'https://evil.example/report.html' }
    const { outputs } = await world.run({ event, credentials: false, inputs: foreign })
    world.github.switches.readOnly = false
    const text = await readFile(outputs['comment-path'] ?? '', 'utf8')
    await world.space.write({ 'pr-comment.json': JSON.stringify({ ...JSON.parse(text), ...change }) })
    const own = { 'instance-id': '', mode: 'comment', 'comment-file': 'pr-comment.json', comment: 'always' }
    const ran = await world.run({
      event: 'workflow-run',
      credentials: false,
      inputs: { ...own, ...inputs },
    })
    return { world, ran, text }
  }

  test.concurrent('is that of the job that posts, below the words that nobody checked it', async () => {
    const { world, text } = await posted({ 'page-url': pageUrl })
    const [body = ''] = bodies(world)
    expect(body).toContain(link)
    expect(body.indexOf('not checked')).toBeLessThan(body.indexOf(link))
    expect(text + body).not.toContain('evil.example')
  })

  test.concurrent('is none where that job gives none, regardless of the inputs of the other run', async () => {
    const { world } = await posted({})
    expect(bodies(world).map((body) => body.includes('drawn on a page'))).toEqual([false])
  })

  test.concurrent('in the file is refused', async () => {
    const { world, ran } = await posted({}, { pageUrl: 'https://evil.example/report.html' })
    expect([ran.exitCode, bodies(world)]).toEqual([1, []])
    expect(ran.annotations.map(({ message }) => message)).toEqual([
      expect.stringContaining('is no prepared comment'),
    ])
  })
})
