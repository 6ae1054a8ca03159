import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { style } from './page-style.js'

/** One piece of markdown as GitHub shows it: a job summary, or a comment of a pull request. */
export interface PageDocument {
  /** Plain text: what this is and when it was made. */
  readonly heading: string
  /** Plain text between heading and box: what led to it. */
  readonly note?: string
  readonly kind: 'summary' | 'comment'
  readonly markdown: string
  /** What lies beside this page and shows more. */
  readonly beside?: { readonly href: string; readonly text: string }
}

const alerts: Readonly<Record<string, string>> = { CAUTION: 'Caution', WARNING: 'Warning', NOTE: 'Note' }

const text = (plain: string): string =>
  plain.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/** GitHub's alerts are block quotes whose first line is `[!KIND]`. */
const withAlerts = (html: string): string =>
  html.replace(
    /<blockquote>\s*<p>\[!(CAUTION|WARNING|NOTE)\]\s*(<\/p>)?/g,
    (_, kind: string, closed?: string) => {
      const title = `<p class="alert-title">${alerts[kind]}</p>`
      return `<blockquote class="alert ${kind.toLowerCase()}">${title}${closed ? '' : '<p>'}`
    },
  )

/** This page runs no script, so a flow chart is shown as the text that GitHub draws. */
const withCharts = (html: string): string =>
  html.replaceAll(
    '<pre><code class="language-mermaid">',
    '<p class="story">GitHub draws this as a flow chart:</p><pre><code>',
  )

function rendered(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return withCharts(withAlerts(html.replace(/<!--[\s\S]*?-->/g, '')))
}

function frame({ heading, note, kind, markdown, beside }: PageDocument, index: number): string {
  const bar =
    kind === 'comment'
      ? '<div class="bar"><b>github-actions</b> <span class="bot">bot</span> commented</div>'
      : '<div class="bar">Job summary</div>'
  const link = beside && `<a href="${text(beside.href)}">${text(beside.text)}</a>`
  const story = [...(note ? [text(note)] : []), ...(link ? [link] : [])].join(' · ')
  return `<section id="s${index + 1}"><h2>${text(heading)}</h2>
${story === '' ? '' : `<p class="story">${story}</p>`}<div class="box ${kind}">${bar}<div class="body">${rendered(markdown)}</div></div></section>`
}

/**
 * A page of its own, without script or any other resource, that shows markdown in GitHub's look, light or dark as the
 * reader's system is.
 */
export function page(title: string, documents: readonly PageDocument[]): string {
  const contents = documents.map(
    ({ heading }, index) => `<li><a href="#s${index + 1}">${text(heading)}</a></li>`,
  )
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title><style>${style}</style></head>
<body><main><h1>${text(title)}</h1><ol class="contents">${contents.join('')}</ol>
${documents.map(frame).join('\n')}
</main></body></html>
`
}
