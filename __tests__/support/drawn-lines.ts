import type { Json, ViewContent } from '../../src/core/model/definition.js'
import { pageOfViews, viewOf } from './sketched-views.js'

export const headed = (Body: Json, configuration: Json = {}) =>
  viewOf({ Head: { Title: 'Desk', Configuration: configuration }, Body })

export const part = (Type: string, Props: Json = {}, Content: Json = []): Json => ({ Type, Props, Content })
export const text = (words: string): Json => part('TextBox', {}, [words])

export const pageOf = (live: ViewContent | null, repository: ViewContent): Promise<string> =>
  pageOfViews({ name: 'A', live, repository })

/** What a reader sees of a page's drawings, a line for each block. */
export function drawn(page: string): string {
  const drawings = page.match(/<div class="v">[\s\S]*?(?=<details|<h3>|<\/details>)/g) ?? []
  return drawings
    .join('\n')
    .replace(/<\/?(?:p|div|li|ul|figure|figcaption|h3|table|tr|th|td|thead|tbody)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replaceAll('\u00a0', ' ')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\s*\n\s*/g, '\n')
    .trim()
}

export const linesOf = (page: string, pattern: RegExp) =>
  drawn(page)
    .split('\n')
    .filter((line) => pattern.test(line))
