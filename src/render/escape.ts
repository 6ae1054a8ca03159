import { truncate } from '../core/text/quote.js'

/** Characters that hide, reorder or break text: controls, bidi marks, invisible separators, lone surrogates, tags. */
const hidden =
  /[\p{Cc}\p{Cs}\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu

/**
 * Makes hidden characters visible: control, bidirectional and invisible characters and lone surrogates become
 * `\u{202E}`. Line feeds stay (carriage returns become line feeds), tabs become a space.
 */
export function visible(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(hidden, (c) => (c === '\n' ? c : `\\u{${c.codePointAt(0)?.toString(16).toUpperCase()}}`))
}

/** The same on one line. */
export const oneLine = (text: string): string => visible(text).replace(/\s+/gu, ' ').trim()

/** Foreign text as HTML text, or as an attribute's quoted value; nothing in it is markup. */
export const htmlText = (text: string): string =>
  visible(text).replace(/[&<>"'`]/g, (c) => `&#${c.charCodeAt(0)};`)

/** At most `max` UTF-16 units, never splitting a character; `…` marks a cut. */
export const cutTo = (text: string, max: number): string =>
  text.length > max ? truncate(text, max - 1).join('') : text

/**
 * Splits a text node. GitHub links and notifies from the text after entities and backslashes are resolved, so `&#64;`
 * and `\@` still notify; an empty comment between sign and name is removed by its sanitizer, but ends the node before
 * it.
 */
const emptyComment = '<!-- -->'

/** Mentions, issue references (`#1`, `GH-1`), addresses and `:emoji:`, each up to the place of the split. */
const ping = /[@#](?=\S)|:(?=\/\/)|:(?=[\w+-]+:)|www(?=\.)|GH-(?=\d)/giu
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '`': '&#96;',
  '|': '&#124;',
  // The only form that GitHub documents for a dollar sign that starts no formula.
  $: '<span>$</span>',
}

function markdownCharacter(found: string): string {
  if (/^[\\*_[\]~]$/.test(found)) return `\\${found}`
  return entities[found] ?? `${found}${emptyComment}`
}

const markdownSpecial = new RegExp(`[&<>|$\\\\\`*_[\\]~]|${ping.source}`, 'giu')

const escaped = (text: string): string => text.replace(markdownSpecial, markdownCharacter)

/** Escapes characters that would start a list or a heading, or underline one. */
const atLineStart = (markdown: string): string =>
  markdown.replace(/^(\d{1,9})([.)])/, '$1\\$2').replace(/^[-+=]|^#(?!<)/, '\\$&')

/**
 * Foreign text as markdown that shows exactly this text on one line, in each place where inline markdown is allowed (a
 * table's cell, the start of a list item): it links nothing, notifies nobody and ends no structure.
 */
export const inline = (text: string): string => atLineStart(escaped(oneLine(text)))

const codeSpan = /(`[^`|\s](?:[^`|]*[^`|\s])?`)/u

const proseLine = (line: string): string =>
  atLineStart(
    oneLine(line)
      .split(codeSpan)
      .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
      .join(''),
  )

/** The same for sentences: text in backticks becomes code, and lines are kept. */
export const prose = (text: string): string =>
  visible(text).split('\n').map(proseLine).filter(Boolean).join('<br>')

/** Foreign text as a code span; as an HTML element if backticks cannot contain it. */
export function code(text: string): string {
  const shown = visible(text).replace(/\s/gu, ' ')
  return /^[^`|\s]([^`|]*[^`|\s])?$/u.test(shown) ? `\`${shown}\`` : `<code>${inline(shown)}</code>`
}

/**
 * Foreign text for the log. The runner reads a line as a command if it starts (white space aside) with `::`, or has
 * `##[` anywhere (actions/runner, ActionCommand.cs); a backslash in front prevents both.
 */
export function logText(text: string): string {
  return visible(text)
    .replace(/##\[/g, '##\\[')
    .replace(/^([^\S\n]*)::/gmu, '$1\\::')
}
