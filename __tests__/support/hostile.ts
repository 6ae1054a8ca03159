import * as fc from 'fast-check'
import { codePoint } from './code-points.js'

const structure = String.raw`| || \ \| ${'`'} ${'``'} ${'```'} ~~~ * ** _ ~ ~~ # ## - + 1. 1) > --- === :-- |:--| [ ] ](x) ![ [^1]`
const html =
  '< > & &amp; &#64; &#35; <!-- --> <b> </details> <script> </code> </td> <details> " \' %0A % { } ! . ='
const pings = String.raw`@ @octocat @org/team \@octocat #12 GH-3 a/b#4 a/b@1234567 http://x.test/a www.x.test ftp://x.test
  https://github.com/a/b/issues/1 a@b.test mailto:a@b.test xmpp:a@b.test :tada: :+1: $ $$ $x$`
const commands =
  '::set-output ::x::y ##[group] :: arn:aws:connect:eu-west-2:111122223333:instance/x 111122223333'
const words = [structure, html, pings, commands].flatMap((list) => list.split(/\s+/u))
const spaces = [
  '\n',
  '\n\n',
  '\n```\n',
  '`a|b`',
  '\n ::warning::x',
  '\r\n',
  '\t',
  ' ',
  '    ',
  '<!-- connect-publish v1 {} -->',
  '- ',
  '# ',
  '> ',
]
const odd = [
  '\u202e',
  '\u200b',
  '\u0000',
  '\u001b[31m',
  '\u2028',
  '\ufeff',
  '\ud800',
  '\u{e0041}',
  'é',
  '日本',
  '👍',
  'word',
]

const piece = fc.oneof(
  fc.constantFrom(...words, ...spaces, ...odd),
  fc.string({ maxLength: 3, unit: codePoint }),
)

/** Text made to break out of the text that it is put into. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
)
