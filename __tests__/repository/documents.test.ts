import { existsSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { anchors, blocks, documents, links } from '../support/documents.js'

const texts = await documents()
const isForUsers = (file: string) => file === 'README.md' || file.startsWith('docs/')
const pages = [...texts].filter(([file]) => isForUsers(file))

/** Paths within the repository that a document links to, without fragments. */
const targets = (file: string, text: string): readonly string[] =>
  links(text)
    .filter((url) => !/^[a-z]+:/.test(url))
    .map((url) => path.posix.join(path.posix.dirname(file), url.replace(/#.*/, '')))

describe('workflows', () => {
  const folder = 'examples/workflows'
  const isWhole = (text: string) => /^jobs:/m.test(text)
  const shown = pages.flatMap(([file, text]) =>
    blocks(text, 'ya?ml')
      .filter(isWhole)
      .map((workflow) => ({ file, workflow })),
  )
  const stored = async () => {
    const names = await readdir(folder)
    const files = names.map(async (name) => [name, await readFile(path.join(folder, name), 'utf8')] as const)
    return new Map(await Promise.all(files))
  }

  test('whole ones of the README and the pages are examples, word for word', async () => {
    const examples = [...(await stored()).values()]
    expect(shown.length).toBeGreaterThanOrEqual(10)
    expect(shown.filter(({ workflow }) => !examples.includes(workflow))).toEqual([])
  })

  test('every example is shown by a page, or linked from one that explains it', async () => {
    const linked = new Set(pages.flatMap(([file, text]) => targets(file, text)))
    const missing = [...(await stored())].filter(
      ([name, text]) =>
        !shown.some(({ workflow }) => workflow === text) && !linked.has(path.posix.join(folder, name)),
    )
    expect(missing.map(([name]) => name)).toEqual([])
  })

  test('the list of examples has a row for each', async () => {
    const rows = targets('examples/README.md', texts.get('examples/README.md') ?? '')
    const missing = [...(await stored()).keys()].filter((name) => !rows.includes(`${folder}/${name}`))
    expect(missing).toEqual([])
  })
})

describe('the index of docs/', () => {
  const index = targets('docs/README.md', texts.get('docs/README.md') ?? '')
  const parts = (texts.get('docs/README.md') ?? '').split('\n## For maintainers\n')

  test('has every page', () => {
    const others = pages.map(([file]) => file).filter((file) => file !== 'docs/README.md')
    expect(others.filter((file) => !index.includes(file))).toEqual([])
  })

  test('has the pages for maintainers apart from those for users', () => {
    const isForMaintainers = (file: string) => file.startsWith('docs/maintainers/')
    const [users = [], maintainers = []] = parts.map((part) => targets('docs/README.md', part))
    const [below] = [pages.map(([file]) => file).filter(isForMaintainers)]
    expect(users.filter(isForMaintainers)).toEqual([])
    expect(below.filter((file) => !maintainers.includes(file))).toEqual([])
  })

  test('is linked from the README', () => {
    expect(targets('README.md', texts.get('README.md') ?? '')).toContain('docs/README.md')
  })
})

describe('links within the repository lead somewhere', () => {
  const within = [...texts].flatMap(([file, text]) =>
    links(text)
      .filter((url) => !/^[a-z]+:/.test(url))
      .map((url) => ({ file, url })),
  )

  const headings = new Map([...texts].map(([file, text]) => [file, anchors(text)]))

  test('there are many', () => {
    expect(within.length).toBeGreaterThan(60)
  })

  test.each([...texts.keys()])('in %s', (file) => {
    const dead = within.filter((link) => link.file === file && !leadsSomewhere(link))
    expect(dead).toEqual([])
  })

  test('a file, a heading and a folder that do not exist are noticed', () => {
    const urls = ['no-such-page.md', 'README.md#no-such-heading', 'docs/none/', 'README.md#inputs']
    expect(urls.map((url) => leadsSomewhere({ file: 'README.md', url }))).toEqual([false, false, false, true])
  })

  function leadsSomewhere({ file, url }: { readonly file: string; readonly url: string }): boolean {
    const [target = '', fragment] = url.split('#')
    const to = target === '' ? file : path.join(path.dirname(file), target)
    return fragment === undefined ? existsSync(to) : headings.get(to)?.includes(fragment) === true
  }
})

describe('pictures', () => {
  const used = pages.flatMap(([file, text]) =>
    [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, url = '']) =>
      path.posix.join(path.posix.dirname(file), url),
    ),
  )

  test('each is there, in light and dark, of less than 150 kB', async () => {
    const stored = (await readdir('docs/pictures')).map((name) => `docs/pictures/${name}`)
    expect(used.toSorted()).toEqual(stored.toSorted())
    const sizes = await Promise.all(stored.map(async (file) => (await stat(file)).size))
    expect(sizes.filter((size) => size >= 150_000)).toEqual([])
  })

  test('each says in words what it shows', () => {
    const images = pages.flatMap(([, text]) => text.match(/<img [^>]*>/g) ?? [])
    expect(images.length).toBe(2)
    expect(images.filter((image) => !/ alt="[^"]{20,}"/.test(image))).toEqual([])
  })
})
