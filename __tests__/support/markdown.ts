import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** As much of a markdown tree as the tests look at. */
export interface Tree {
  readonly type: string
  readonly value?: string
  readonly url?: string
  readonly children?: readonly Tree[]
}

/** Markdown as GitHub's dialect reads it, bare addresses made links as GitHub does. */
export const parsed = (markdown: string): Tree =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

/** The tree and all below it, in order. */
export const all = (tree: Tree): readonly Tree[] => [tree, ...(tree.children ?? []).flatMap(all)]

/** What a reader sees of inline markdown: text and code, without raw HTML. */
export const shown = (tree: Tree): string =>
  all(tree)
    .filter(({ type }) => type === 'text' || type === 'inlineCode')
    .map(({ value }) => value)
    .join('')

/** Texts on which GitHub's filters act: pieces between tags and comments, code left out. */
export const textNodes = (tree: Tree): readonly string[] =>
  all(tree)
    .filter(({ type }) => type === 'text')
    .map(({ value }) => value ?? '')

/** What is not whole in a text: folds and other elements, fences, tables. Empty: all of it is. */
export function broken(markdown: string): readonly string[] {
  const nodes = all(parsed(markdown))
  const html = nodes.filter(({ type }) => type === 'html').map(({ value }) => value)
  const count = (text: string) => html.join('\n').split(text).length - 1
  const elements = ['details', 'summary', 'code', 'del', 'ins', 'span', 'sub']
  const tables = nodes.filter(({ type }) => type === 'table').map(({ children = [] }) => children)
  const fences = markdown.match(/^`{3,}/gm)?.length ?? 0
  return [
    ...elements.filter((name) => count(`<${name}>`) + count(`<${name} open>`) !== count(`</${name}>`)),
    ...(fences === 2 * nodes.filter(({ type }) => type === 'code').length ? [] : ['fences']),
    ...tables
      .filter((rows) => rows.some((row) => row.children?.length !== rows[0]?.children?.length))
      .map(() => 'table'),
  ]
}
