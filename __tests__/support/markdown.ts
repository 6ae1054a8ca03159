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
