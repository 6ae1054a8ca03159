import { describe, expect, test } from '@jest/globals'
import { subjectOf } from '../../src/adapters/workflow-run/event.js'
import { parseSections } from '../../src/core/comment/sections.js'
import { versionDescription } from '../../src/core/plan/version-description.js'
import { markerText, readMarker } from '../../src/core/plan/version-marker.js'
import { printable, quote } from '../../src/core/text/quote.js'
import { code, inline, logText, prose } from '../../src/render/escape.js'
import { withoutArns } from '../../src/render/redact.js'
import { aReport } from '../support/report.js'

const length = 200_000
const many = (piece: string) => piece.repeat(length / piece.length)

/** What has driven one or another regular expression, or Unicode's own rules, to the square of the length. */
const texts = {
  'blanks between words': `a${many(' ')}b`,
  'line ends': many('\n'),
  'blank lines': `a${many(' \n')}b`,
  'carriage returns': `a${many('  \r\n \t')}b`,
  'combining marks': `a${many('\u0301')}${many('\u0316')}`,
  'joined emoji': many('👨\u200d'),
  'half a flag': many('🇦'),
  backticks: many('`'),
  'backticks and blanks': many('`a '),
  'a backtick and blanks': `\`a${many(' ')}`,
  colons: many(':a'),
  'signs of mentions': many('@'),
  'beginnings of comments': many('<!--'),
  'beginnings of ARNs': many('arn:aws-'),
  'beginnings of markers': many(' - commit '),
  'beginnings of sources': many(' - source sha256:'),
}

const marker = { commit: 'c'.repeat(12), hash: 'a'.repeat(64), source: 'b'.repeat(64) }
const head = '<!-- connect-publish v1 {"key":"k"} -->\n<!-- connect-publish section {'

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  "a commit's subject": subjectOf,
  "a view's version": (text) => versionDescription('view', text, marker),
  "a module's version": (text) => versionDescription('module', text, marker),
  'a marker': (text) => readMarker(`${text} - ${markerText(marker)}`),
  'a comment': (text) => parseSections(`${head}${text} -->\n${text}`, 'k'),
  'a message': (text) => quote(text) + printable(text),
  markdown: (text) => inline(text) + prose(text) + code(text),
  'the log': logText,
  'a public report': (text) => withoutArns(aReport({ notices: [text] })),
}

/** Milliseconds. What is linear takes a few dozen; by the square it would be ten seconds and more. */
const most = 3_000

describe.each(Object.entries(readers))('200,000 characters for %s', (_name, read) => {
  test.each(Object.entries(texts))('%s', (_of, text) => {
    const start = performance.now()
    read(text)
    expect(performance.now() - start).toBeLessThan(most)
  })
})
