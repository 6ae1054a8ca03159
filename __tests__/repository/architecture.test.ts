import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from '@jest/globals'

const architecture = readFileSync('docs/maintainers/architecture.md', 'utf8')
const contributing = readFileSync('CONTRIBUTING.md', 'utf8')

const entries = (folder: string) => readdirSync(folder, { withFileTypes: true })
const foldersIn = (folder: string): readonly string[] =>
  entries(folder)
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)

/** Folders of src/ and those directly in them. */
const folders = foldersIn('src').flatMap((folder) => [
  folder,
  ...foldersIn(`src/${folder}`).map((nested) => `${folder}/${nested}`),
])

describe('docs/maintainers/architecture.md', () => {
  test.each(folders)('describes the content of src/%s', (folder) => {
    const table = architecture.split('\n### Folders\n')[1]?.split(/\n#+ /)[0]
    expect(table).toContain(`\`${folder}\``)
  })

  test('names every file beside main.ts', () => {
    const files = entries('src').filter((entry) => entry.isFile())
    expect(files.filter(({ name }) => !architecture.includes(`\`${name}\``))).toEqual([])
  })

  test('names files that exist, where it names them with their folder', () => {
    const named = [...architecture.matchAll(/`((?:[\w-]+\/)+[\w-]+\.\w+)`/g)].map(([, file = '']) => file)
    const stored = new Set(['src', 'dist', 'scripts', '__tests__'].flatMap((folder) => filesBelow(folder)))
    expect(named.filter((file) => !stored.has(file) && !stored.has(`src/${file}`))).toEqual([])
  })
})

function filesBelow(folder: string): readonly string[] {
  return entries(folder).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

test('CONTRIBUTING.md says what each folder is for that people edit', () => {
  const made = ['dist/', ...readFileSync('.gitignore', 'utf8').split('\n')]
  const edited = foldersIn('.').filter((name) => !name.startsWith('.') && !made.includes(`${name}/`))
  expect(edited.filter((name) => !contributing.includes(`\n${name}/`))).toEqual([])
})
