import { expect, test } from '@jest/globals'
import type { Content } from '../../../src/core/model/definition.js'
import { mayBeLeftBy } from '../../../src/core/plan/left-live.js'
import { aDefinition, aModule, aView } from '../../support/builders.js'

const one = { transitions: { results: [{ name: 'one' }] } }
const two = { transitions: { results: [{ name: 'two' }] } }

const view = aView('published')
/** The same without a member, as the service or somebody in the console may leave it. */
const dropping = (content: typeof view) => ({
  ...content,
  template: content.template.replace('{"Configuration":{}}', '{}'),
})

/**
 * Each row: what is live, what the repository has today, what it had since the last publish, and what was published last.
 */
const rows: readonly (readonly [
  name: string,
  live: Content,
  today: Content,
  earlier: readonly Content[],
  published: Content,
  expected: boolean,
])[] = [
  ['a view of an earlier commit', aView('left'), view, [aView('left')], view, true],
  ['the form in which the service stores it', dropping(aView('left')), view, [aView('left')], view, true],
  ['a member that the console dropped of what was published', dropping(view), view, [view], view, false],
  [
    'a member that the console dropped, and the repository changed too',
    dropping(view),
    aView('today'),
    [aView('today'), view],
    view,
    false,
  ],
  ['content of no commit', aView('by hand'), view, [view, aView('left')], view, false],
  [
    'a module of an earlier commit',
    aModule('left', one),
    aModule('a', one),
    [aModule('left', one)],
    aModule('a', one),
    true,
  ],
  [
    'a module of a commit that left the published contract as it was',
    aModule('left', one),
    aModule('a', one),
    [aModule('left')],
    aModule('a', one),
    true,
  ],
  [
    'a module of a commit that left the contract of another one as it was',
    aModule('left', two),
    aModule('a', one),
    [aModule('left'), aModule('b', two)],
    aModule('a', one),
    true,
  ],
  [
    'a contract that the console changed, where a commit gave none',
    aModule('a', two),
    aModule('a', one),
    [aModule('a', one), aModule('a')],
    aModule('a', one),
    false,
  ],
  [
    'a contract that the console changed, where the definition of today gives none',
    aModule('left', two),
    aModule('a'),
    [aModule('left')],
    aModule('a'),
    true,
  ],
]

test.each(rows)('%s', (_, live, today, earlier, published, expected) => {
  const definition = aDefinition({ content: today })
  const past = earlier.map((content) => aDefinition({ content }))
  const { hash } = aDefinition({ content: published })
  expect(mayBeLeftBy(past, live, definition, { hash, content: published })).toBe(expected)
})
