import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { actionlint, languageService, ownReference } from '../support/validators.js'

interface Workflow {
  readonly name: string
  readonly text: string
}

/** Workflows as files, and those that the README shows whole. */
async function workflows(): Promise<readonly Workflow[]> {
  const folders = ['.github/workflows', 'examples/workflows']
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((file) => path.join(folder, file))),
  )
  const stored = files.flat().map(async (name) => ({ name, text: await readFile(name, 'utf8') }))
  return [...(await Promise.all(stored)), ...shown(await readFile('README.md', 'utf8'))]
}

function shown(readme: string): readonly Workflow[] {
  return [...readme.matchAll(/^```ya?ml\n(.*?)^```$/gms)]
    .map(([, text = ''], index) => ({ name: `README.md, block ${index + 1}`, text }))
    .filter(({ text }) => /^on:/m.test(text) && /^jobs:/m.test(text))
}

function isOurs(used: string): boolean {
  return used.startsWith('./') || used.startsWith(ownReference)
}

function isPinned(used: string): boolean {
  return /^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+\b/.test(used)
}

const all = await workflows()

test('there are workflows in every place', () => {
  const places = new Set(all.map(({ name }) => name.replace(/[/,][^/]*$/, '')))
  expect([...places]).toEqual(['.github/workflows', 'examples/workflows', 'README.md'])
})

describe.each(all)('$name', ({ text }) => {
  test("is valid by GitHub's language service, this action's inputs included", async () => {
    expect(
      await languageService('workflow', text.replaceAll(/uses: \.\/\s*$/gm, `uses: ${ownReference}`)),
    ).toEqual([])
  })

  test('is valid by actionlint', async () => {
    expect(await actionlint(text)).toEqual([])
  })

  test('pins every action by a full SHA and names its version', () => {
    const uses = [...text.matchAll(/uses: (.*)$/gm)].map(([, used = '']) => used)
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((used) => !isOurs(used) && !isPinned(used))).toEqual([])
  })

  test('grants permissions by name', () => {
    expect(parse(text).permissions).toEqual(expect.any(Object))
  })
})

describe('the validators would tell', () => {
  const sound = all.find(({ name }) => name === 'examples/workflows/quick-start.yml')?.text ?? ''
  const broken = (from: string | RegExp, to: string) => {
    const text = sound.replace(from, to)
    expect(text).not.toBe(sound)
    return text
  }

  test.each([
    ['an input that the action lacks', 'instance-id:', 'instance:'],
    ['an unknown event', 'pull_request:', 'pull_requests:'],
    ['an unknown permission', 'id-token: write', 'id-tokens: write'],
    ['no runner', /^ +runs-on:.*\n/m, ''],
  ])('the language service: %s', async (_name, from, to) => {
    expect(await languageService('workflow', broken(from, to))).not.toEqual([])
  })

  test('actionlint: text of a pull request run by a shell', async () => {
    const step = '      - run: echo "${{ github.event.pull_request.title }}"\n'
    expect(await actionlint(`${sound.trimEnd()}\n${step}`)).toEqual([expect.stringContaining('untrusted')])
  })
})
