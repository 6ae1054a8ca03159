import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import type { Chapter, ChapterRun } from './run-chapter.js'

/** A chapter and its result. */
export interface ChapterResult {
  readonly chapter: Chapter
  readonly run: ChapterRun
}

/**
 * Replaces the folder by one with the results of each step, numbered by step: summary and comment as markdown, the
 * report file and the HTML page. Its own page shows the markdown like GitHub, and links to those pages.
 */
export async function writePages(folder: string, results: readonly ChapterResult[]): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const files = [
    ...results.flatMap(filesOf),
    ['index.html', page('connect-publish: the demo', results.flatMap(documentsOf))],
  ]
  await Promise.all(files.map(([name = '', text = '']) => writeFile(path.join(folder, name), text)))
}

function filesOf(
  { run: { step, comment, release, report, html } }: ChapterResult,
  index: number,
): readonly (readonly string[])[] {
  const number = index + 1
  return [
    [`${number}-summary.md`, step.summary],
    [`${number}-report.json`, report],
    ...(comment === null ? [] : [[`${number}-comment.md`, comment]]),
    ...(release === null ? [] : [[`${number}-release.md`, release]]),
    ...(html === null ? [] : [[htmlName(index), html]]),
  ]
}

const htmlName = (index: number): string => `${index + 1}-report.html`

const commentNotes = {
  none: '',
  plan: 'On the pull request, for its reviewers.',
  record: 'The same comment, edited in place: it now lists what was published.',
} as const

const releaseNote = 'The section between the markers; above it, the notes that were there.'

function documentsOf({ chapter, run }: ChapterResult, index: number): readonly PageDocument[] {
  const { step, comment, release, html, facts } = run
  const heading = `${index + 1}. ${chapter.title}`
  const beside =
    html === null ? {} : { beside: { href: htmlName(index), text: 'The page with every change' } }
  const summary = { heading, note: chapter.did, kind: 'summary', markdown: step.summary, ...beside } as const
  const more = [
    {
      heading: `${heading}: the comment`,
      note: commentNotes[facts.comment],
      kind: 'comment',
      markdown: comment,
    },
    { heading: `${heading}: the notes`, note: releaseNote, kind: 'release', markdown: release },
  ] as const
  return [
    summary,
    ...more.flatMap(({ markdown, ...document }) =>
      markdown === null ? [] : [{ ...document, markdown, ...beside }],
    ),
  ]
}

/** One markdown document in GitHub's style: a job summary, a comment of a pull request, or a release. */
export interface PageDocument {
  /** Plain text: the kind of the document and its time. */
  readonly heading: string
  /** Plain text between heading and box: the cause of the document. */
  readonly note?: string
  readonly kind: 'summary' | 'comment' | 'release'
  readonly markdown: string
  /** A page in the same folder with more details. */
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

function renderMarkdown(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  })
  return withCharts(withAlerts(html.replace(/<!--[\s\S]*?-->/g, '')))
}

const bars = {
  summary: 'Job summary',
  comment: '<b>github-actions</b> <span class="bot">bot</span> commented',
  release: 'Release',
} as const

function frame({ heading, note, kind, markdown, beside }: PageDocument, index: number): string {
  const link = beside && `<a href="${text(beside.href)}">${text(beside.text)}</a>`
  const story = [...(note ? [text(note)] : []), ...(link ? [link] : [])].join(' · ')
  return `<section id="s${index + 1}"><h2>${text(heading)}</h2>
${story === '' ? '' : `<p class="story">${story}</p>`}<div class="box ${kind}"><div class="bar">${bars[kind]}</div><div class="body">${renderMarkdown(markdown)}</div></div></section>`
}

/**
 * A page without script or other resources, which shows markdown in GitHub's style, light or dark like the reader's
 * system.
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

/** GitHub's light and dark styles, as far as our markdown needs them. */
const style = `
:root { --fg: #1f2328; --muted: #59636e; --bg: #fff; --soft: #f6f8fa; --line: #d1d9e0; --link: #0969da;
  --code: #818b981f; --row: #f6f8fa; --caution: #cf222e; --warning: #9a6700; --note: #0969da }
@media (prefers-color-scheme: dark) { :root { --fg: #f0f6fc; --muted: #9198a1; --bg: #0d1117; --soft: #151b23;
  --line: #3d444d; --link: #4493f8; --code: #656c7633; --row: #151b23; --caution: #f85149; --warning: #d29922;
  --note: #4493f8 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--bg); color: var(--fg); font: 14px/1.5 -apple-system, BlinkMacSystemFont, "Segoe UI",
  "Noto Sans", Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Noto Color Emoji" }
main { max-width: 1012px; margin: 0 auto; padding: 32px 24px 96px }
h1 { font-size: 26px; font-weight: 600; margin: 0 0 8px }
h2 { font-size: 20px; font-weight: 600; margin: 48px 0 12px }
.contents { list-style: none; margin: 0; padding: 0 }
.story { color: var(--muted); margin: -8px 0 12px }
a { color: var(--link); text-decoration: none }
a:hover { text-decoration: underline }
.box { border: 1px solid var(--line); border-radius: 6px; overflow: hidden }
.bar { background: var(--soft); border-bottom: 1px solid var(--line); padding: 8px 16px; color: var(--muted) }
.bar b { color: var(--fg); font-weight: 600 }
.bot { border: 1px solid var(--line); border-radius: 2em; font-size: 12px; padding: 0 6px }
.body { padding: 16px; overflow-wrap: break-word }
.body > :first-child { margin-top: 0 }
.body > :last-child { margin-bottom: 0 }
.body h3 { font-size: 18px; line-height: 1.25; font-weight: 600; margin: 24px 0 12px }
.body p, .body ul, .body table, .body blockquote, .body details, .body pre { margin: 0 0 16px }
.body ul { padding-left: 2em }
.body li + li { margin-top: 4px }
.body strong { font-weight: 600 }
.body table { border-collapse: collapse; display: block; width: max-content; max-width: 100%; overflow: auto }
.body th, .body td { border: 1px solid var(--line); padding: 6px 13px; text-align: left }
.body th { font-weight: 600 }
.body tr:nth-child(2n) td { background: var(--row) }
.body code { background: var(--code); border-radius: 6px; padding: .2em .4em; font: 85% ui-monospace, SFMono-Regular,
  "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; white-space: break-spaces }
.body td code { white-space: nowrap }
.body pre { background: var(--soft); border-radius: 6px; padding: 16px; overflow: auto }
.body pre code { background: none; padding: 0; white-space: pre }
.body summary { cursor: pointer }
.body details[open] > summary { margin-bottom: 12px }
.body blockquote { border-left: .25em solid var(--line); color: var(--muted); padding: 0 1em }
.body .alert { border-left-color: var(--c); color: inherit; padding: 8px 16px }
.body .alert > :last-child { margin-bottom: 0 }
.body .alert ul { padding-left: 1.4em }
.caution { --c: var(--caution) } .warning { --c: var(--warning) } .note { --c: var(--note) }
.body .alert-title { color: var(--c); font-weight: 500; margin-bottom: 6px }
.alert-title::before { content: "!"; display: inline-block; width: 16px; height: 16px; margin-right: 8px;
  border: 1.5px solid; border-radius: 50%; font-size: 11px; font-weight: 700; line-height: 13px; text-align: center }
.note > .alert-title::before { content: "i" }
`
