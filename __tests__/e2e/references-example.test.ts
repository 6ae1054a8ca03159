import { cp } from 'node:fs/promises'
import { expect, test } from '@jest/globals'
import { annotated, contactCentre, reported, type World } from '../support/e2e.js'
import { addExampleResources, exampleInstance } from '../support/example-resources.js'

const folder = 'connect/modules'
const modules = ['agent-guide', 'authenticate-caller', 'queue-with-callback', 'satisfaction-survey'].map(
  (name) => `${folder}/${name}.module.json`,
)
const files = [...modules, `${folder}/show-wrap-up.module.yaml`]

/** The example's texts, and each with what its references come to in the instance, as far as that is known. */
async function withLiterals(world: World, texts: Readonly<Record<string, string>>) {
  await world.space.write(texts)
  const { report } = await world.plan()
  const answers = report.references.flatMap(({ reference, resolved }) =>
    resolved === null ? [] : [[reference, resolved] as const],
  )
  return Object.fromEntries(
    Object.entries(texts).map(([file, text]) => [
      file,
      answers.reduce((sent, [reference, resolved]) => sent.replaceAll(reference, resolved), text),
    ]),
  )
}

test('bringing references in for ARNs writes nothing: the content that is sent is the same', async () => {
  const world = await contactCentre({ files: {}, sim: exampleInstance })
  addExampleResources(world.sim)
  await cp('examples/contact-centre', world.space.path, { recursive: true })
  const texts = Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await world.read(file)] as const)),
  )

  // As before references: a definition is published, and its ARN is written into the next one.
  for (const only of ['view/*', 'module/Show wrap-up', 'module/*']) {
    await world.space.write(await withLiterals(world, texts))
    const { exitCode } = await world.publish({ only })
    expect([only, exitCode]).toEqual([only, 0])
  }
  const literal = await Promise.all(files.map((file) => world.read(file)))
  expect(literal.filter((text) => text.includes('${'))).toEqual([])
  world.writes()

  await world.space.write(texts)
  const migrated = await world.publish({ 'require-references': 'true' })
  expect(reported(migrated)).toEqual({
    exit: 0,
    reason: '',
    entries: Object.fromEntries(
      Object.keys(migrated.report.entries).map((key) => [key, 'unchanged unchanged 1 → 1']),
    ),
  })
  expect(Object.keys(migrated.report.entries)).toHaveLength(9)
  expect([world.writes(), annotated(migrated, 'warning')]).toEqual([[], []])
})
