import { expect, test } from '@jest/globals'
import { shareContent } from '../../src/app/observe/shared-content.js'
import { moduleContent, setAside, viewContent } from '../../src/core/kinds/large-text.js'
import type { Content, ModuleContent } from '../../src/core/model/definition.js'
import { isHeldAsBytes } from '../support/held-as-bytes.js'

/** Long enough to be set aside. */
const text = (words: string): string => JSON.stringify(words.repeat(20_000))

test('an equal content is the known one', () => {
  const known: readonly Content[] = [
    moduleContent(text('a'), null),
    viewContent(text('a'), ['Save']),
    moduleContent(text('a'), '{}'),
  ]
  expect(shareContent(moduleContent(text('a'), '{}'), known)).toBe(known[2])
  expect(shareContent(viewContent(text('a'), ['Save']), known)).toBe(known[1])
})

test('a module with another contract keeps it, and has the text of the known one', () => {
  const known = moduleContent(text('a'), null)
  const live = moduleContent(text('a'), '{"input":{}}')
  const shared = shareContent(live, [viewContent(text('b'), []), known]) as ModuleContent
  expect(shared).toEqual(live)
  setAside(known)
  expect(isHeldAsBytes(() => shared.content)).toBe(true)
})

test('other content stays as it is', () => {
  const module = moduleContent(text('a'), null)
  const view = viewContent(text('a'), ['Save'])
  expect(shareContent(module, [view, moduleContent(text('b'), null)])).toBe(module)
  expect(shareContent(view, [module, viewContent(text('a'), []), viewContent(text('b'), ['Save'])])).toBe(
    view,
  )
})
