import { describe, expect, test } from '@jest/globals'
import { contactCentre, type Ran, reported, type World } from '../support/e2e.js'
import { desk } from '../support/e2e-definitions.js'
import { both } from '../support/e2e-states.js'
import { type ExampleWorkflow, exampleWorkflow, inputsOf } from '../support/example-workflows.js'

/**
 * The workflows of docs/releases.md, each on the release that its tool leaves. What the tools send was read in their
 * source: release-please 16.18 (`createRelease` in github.ts), changesets/action 2.1.1 (`createRelease` in run.ts) and
 * softprops/action-gh-release 3.0.0 (`release` in github.ts).
 */

const tag = 'v1.4.0'

interface Tool {
  readonly file: string
  /** The recorded event that starts the publish. */
  readonly event: string
  readonly notes: string
  /** Makes the release. */
  readonly release: (world: World, notes: string) => Promise<number>
}

/** A request of a tool to GitHub; answers the release's id. */
async function send({ github }: World, method: string, path: string, body: object): Promise<number> {
  const answer = await fetch(`${github.url}/repos/${github.repository}/releases${path}`, {
    method,
    headers: { authorization: `Bearer ${github.token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const { id } = (await answer.json()) as { readonly id: number }
  return id
}

const tools: Readonly<Record<string, Tool>> = {
  'a release made by hand: a draft, then published': {
    file: 'release.yml',
    event: 'release-published',
    notes: 'Callers are greeted by name.\r\n\r\nThanks to all!\r\n',
    release: async (world, body) => {
      const id = await send(world, 'POST', '', { tag_name: tag, name: '1.4.0', body, draft: true })
      return send(world, 'PATCH', `/${id}`, { draft: false })
    },
  },
  'release-please': {
    file: 'release-please.yml',
    event: 'workflow-dispatch-tag',
    notes:
      '## [1.4.0](https://github.com/octo-org/contact-centre/compare/v1.3.0...v1.4.0) (2026-05-04)\n\n\n### Features\n\n* greet callers by name ([1a2b3c4](https://github.com/octo-org/contact-centre/commit/1a2b3c4))',
    release: (world, body) =>
      send(world, 'POST', '', { tag_name: tag, name: tag, body, draft: false, prerelease: false }),
  },
  changesets: {
    file: 'changesets.yml',
    event: 'workflow-dispatch-tag',
    notes: '### Minor Changes\n\n- 1a2b3c4: Greet callers by name',
    release: (world, body) => send(world, 'POST', '', { tag_name: tag, name: tag, body, prerelease: false }),
  },
  'changesets, with a token whose events start workflows': {
    file: 'release.yml',
    event: 'release-published',
    notes: '### Minor Changes\n\n- 1a2b3c4: Greet callers by name',
    release: (world, body) => send(world, 'POST', '', { tag_name: tag, name: tag, body, prerelease: false }),
  },
}

const bodyOf = (world: World, id: number) => world.github.state.releases.get(id)?.body

/** The output, with the line ends of a text. */
function sectionFor(text: string, { outputs }: Ran): string {
  const section = outputs['release-notes'] ?? ''
  return text.includes('\r\n') ? section.replaceAll('\n', '\r\n') : section
}

function publishJob({ jobs }: ExampleWorkflow) {
  if (!jobs.publish) throw new Error('there is no job publish')
  return jobs.publish
}

/** The publish of a workflow, on the release that the event names or on the tag. */
async function publish(world: World, { file, event }: Tool, id: number): Promise<Ran> {
  const inputs = inputsOf(publishJob(await exampleWorkflow(file)), { 'github.ref_name': tag })
  return world.run({ event, inputs, ...(event.startsWith('release') && { payload: releaseOf(id) }) })
}

const releaseOf = (id: number) => ({ release: { id, tag_name: tag } })

describe.each(Object.entries(tools))('%s', (_name, tool) => {
  test('its release gets our section, and keeps its own notes byte for byte', async () => {
    const world = await contactCentre()
    const id = await tool.release(world, tool.notes)
    const ran = await publish(world, tool, id)
    expect(reported(ran)).toEqual({ exit: 0, reason: '', entries: both('published create - → 1') })
    const gap = tool.notes.endsWith('\n') ? '\r\n' : '\n\n'
    expect(bodyOf(world, id)).toBe(`${tool.notes}${gap}${sectionFor(tool.notes, ran)}`)
    expect(world.versions('view', 'Desk')).toEqual([expect.stringMatching(/^1: v1\.4\.0 - source /)])
  })

  test('its publish starts on that event, alone on the instance, after an approval', async () => {
    const workflow = await exampleWorkflow(tool.file)
    const { if: condition, ...job } = publishJob(workflow)
    const isRelease = tool.event === 'release-published'
    expect([condition, Object.keys(workflow.on)]).toEqual(
      isRelease
        ? ["github.event_name == 'release'", ['pull_request', 'release']]
        : [
            "github.event_name == 'workflow_dispatch' && github.ref_type == 'tag'",
            ['push', 'workflow_dispatch'],
          ],
    )
    expect(job).toMatchObject({
      environment: 'production',
      permissions: { contents: 'write', 'id-token': 'write' },
      concurrency: { group: expect.stringMatching(/^amazon-connect-[0-9a-f-]{36}$/), queue: 'max' },
    })
  })
})

test.each(['release-please.yml', 'changesets.yml'])('%s starts itself on the tag', async (file) => {
  const { start } = (await exampleWorkflow(file)).jobs
  expect(start).toMatchObject({
    if: "needs.release.outputs.created == 'true'",
    permissions: { actions: 'write' },
    steps: [{ run: `gh workflow run ${file} --ref "$TAG"`, env: { TAG: expect.anything() } }],
  })
})

const theirs = 'The notes, written again.'
const appended = '## What changed\n\n* Greet callers by name'

/** What becomes of a text that somebody saves after us. */
const laterEdits: Readonly<
  Record<string, { readonly edit: (body: string) => string; readonly kept: boolean }>
> = {
  'action-gh-release with a body': { edit: () => theirs, kept: false },
  'action-gh-release without a body': { edit: (body) => body, kept: true },
  'action-gh-release with append_body': { edit: (body) => `${body}\n${appended}`, kept: true },
  'action-gh-release with generate_release_notes': {
    edit: (body) => `${body}\n\n${appended}`,
    kept: true,
  },
  'a person who replaces the text': { edit: () => theirs, kept: false },
  'a person who writes above the section': { edit: (body) => `${theirs}\n\n${body}`, kept: true },
}

describe.each(Object.entries(laterEdits))('a later edit by %s', (_name, { edit, kept }) => {
  test(`${kept ? 'keeps' : 'drops'} the section; a repeated run has it in the text, and publishes nothing again`, async () => {
    const tool = tools['release-please'] as Tool
    const world = await contactCentre()
    const id = await tool.release(world, tool.notes)
    const first = sectionFor(tool.notes, await publish(world, tool, id))
    const edited = edit(bodyOf(world, id) ?? '')
    world.github.editRelease(id, edited)
    expect(edited.includes(first)).toBe(kept)
    world.writes()
    const again = await publish(world, tool, id)
    const section = sectionFor(edited, again)
    expect(section).toContain('| view | `Desk` | v1 | already live |')
    expect(bodyOf(world, id)).toBe(kept ? edited.replace(first, section) : `${edited}\n\n${section}`)
    expect([reported(again).exit, world.writes()]).toEqual([0, []])
  })
})

test('a run on the push to main cannot know the tag: it publishes, and leaves the release alone', async () => {
  const tool = tools['release-please'] as Tool
  const world = await contactCentre({ files: desk() })
  const id = await tool.release(world, tool.notes)
  const ran = await world.run({
    event: 'push-default-branch',
    inputs: inputsOf(publishJob(await exampleWorkflow(tool.file)), { 'github.ref_name': 'main' }),
  })
  expect([reported(ran).entries, bodyOf(world, id)]).toEqual([both('published create - → 1'), tool.notes])
  expect(ran.outputs['release-notes']).toContain('| view | `Desk` | v1 | created |')
})
