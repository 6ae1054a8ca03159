import { expect, test } from '@jest/globals'
import { readRunEnvironment } from '../../src/adapters/workflow-run/index.js'
import { type Workspace, workspace } from '../support/workspace.js'

const repository = (): Promise<Workspace> => workspace({ 'a.json': '{}' }, { git: true })

const event = { GITHUB_SHA: 'c4a1e77b02d95f36e8b4d0719a2c5e8f63b1d940' }

/** With the format `reftable`, the default of Git 3, no ref is in a file of its own either. */
test('a HEAD that only git can follow is followed by git', async () => {
  const space = await repository()
  // Git forbids only ASCII's blanks in a ref.
  await space.git('checkout', '--quiet', '-b', 'a\u00a0b')
  const commit = await space.commit('More')
  const run = await readRunEnvironment({ ...event, GITHUB_WORKSPACE: space.path }, '.')
  expect([run.context.commit, run.notices]).toEqual([commit, []])
})

test('where git cannot follow it either, the notice says why, and no checkout above is taken', async () => {
  const space = await repository()
  await space.write({ 'inner/.git/HEAD': 'ref: refs/heads/.invalid\n' })
  const run = await readRunEnvironment({ ...event, GITHUB_WORKSPACE: space.path }, 'inner')
  const notice = `HEAD of the checkout ${space.path}/inner cannot be read (the refs have the format reftable, which only git can read, and git finds no commit); ${event.GITHUB_SHA} is taken instead.`
  expect([run.context.commit, run.notices]).toEqual([event.GITHUB_SHA, [notice]])
})
