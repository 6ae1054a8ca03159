import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { all, parsed, shown, type Tree } from './markdown.js'

/** Folders whose Markdown is written for people; of the root only its own files. */
const folders = ['docs', 'examples', 'simulator', '.github']

/** Every document of the repository and its text, by path. */
export async function documents(): Promise<ReadonlyMap<string, string>> {
  const nested = folders.map(async (folder) =>
    (await readdir(folder, { recursive: true })).map((file) => path.join(folder, file)),
  )
  const files = [...(await readdir('.')), ...(await Promise.all(nested)).flat()]
  const texts = files
    .filter((file) => file.endsWith('.md'))
    .map(async (file) => [file, await readFile(file, 'utf8')] as const)
  return new Map(await Promise.all(texts))
}

const nodes = new Map<string, readonly Tree[]>()

/** The nodes of a document, which is parsed once: it takes seconds for all of them. */
function nodesOf(markdown: string): readonly Tree[] {
  const known = nodes.get(markdown) ?? all(parsed(markdown))
  nodes.set(markdown, known)
  return known
}

/** Addresses of links, images left out. */
export function links(markdown: string): readonly string[] {
  return nodesOf(markdown).flatMap(({ type, url }) => (type === 'link' && url ? [url] : []))
}

/** The fragments by which GitHub lets a document's headings be linked. */
export function anchors(markdown: string): readonly string[] {
  const slugs = nodesOf(markdown)
    .filter(({ type }) => type === 'heading')
    .map((heading) =>
      shown(heading)
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
        .replaceAll(' ', '-'),
    )
  return slugs.map((slug, index) => {
    const before = slugs.slice(0, index).filter((each) => each === slug).length
    return before === 0 ? slug : `${slug}-${before}`
  })
}

/** Fenced blocks of a language. */
export function blocks(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\n(.*?)^\`\`\`$`, 'gms'))].map(
    ([, text = '']) => text,
  )
}

/** Rows of the table that follows a heading, as cells; without its head. */
export function table(markdown: string, heading: string): readonly (readonly string[])[] {
  const section = markdown.split(`\n${heading}\n`)[1]?.split(/\n#+ /)[0] ?? ''
  const lines = section.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  )
}

/** The first code of a table's cell. */
export function codeOf(cell: string | undefined): string | null {
  return /^`([^`]+)`/.exec(cell ?? '')?.[1] ?? null
}
