import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { contactCentre } from '../support/e2e.js'
import { module } from '../support/e2e-definitions.js'

// actions/checkout with `path: repo`, and working-directory: repo.
test('links, annotations and SARIF name files as the repository has them, where the checkout is in a folder', async () => {
  const inRepository = 'connect/modules/a.json'
  const text = module('a').replace('"MessageParticipant"', '"PlayPrompt"')
  const world = await contactCentre({ files: { [`repo/${inRepository}`]: text } })
  const repo = path.join(world.space.path, 'repo')
  await world.space.git('init', '--quiet', repo)
  await world.space.git('-C', repo, 'add', '--all')
  await world.space.git(
    ...['-C', repo, '-c', 'user.name=a', '-c', 'user.email=a@example.com'],
    ...['commit', '--quiet', '--message', 'Add'],
  )
  world.github.addPull({ number: 42 })
  const ran = await world.run({
    event: 'pull-request',
    inputs: { mode: 'plan', 'working-directory': 'repo', comment: 'always' },
  })
  const { context, entries } = ran.report
  const files = ran.annotations.flatMap(({ properties }) => properties.file ?? [])
  const sarif = JSON.parse(await readFile(ran.outputs['sarif-path'] ?? '', 'utf8'))
  const uris = sarif.runs[0].results.map(
    (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
      result.locations[0]?.physicalLocation.artifactLocation.uri,
  )
  const [comment] = [...world.github.state.comments.values()]
  const links = [...(comment?.body ?? '').matchAll(/\/blob\/[0-9a-f]{40}\/([^)#]*)/g)].map(([, file]) => file)
  for (const found of [files, uris, links]) expect([...new Set(found)]).toEqual([inRepository])
  expect([context.checkout, entries['module/a']?.file]).toEqual(['repo', `repo/${inRepository}`])
})
