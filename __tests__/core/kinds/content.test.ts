import { expect, test } from '@jest/globals'
import { contentRow } from '../../../src/core/kinds/content.js'
import type { Content } from '../../../src/core/model/definition.js'
import { aModule, aView } from '../../support/builders.js'

const inFile = (content: Content) => Object.keys(contentRow(content).fileMembers(content))

test('a file has the settings of a module only if its definition manages them', () => {
  expect([aView('a'), aModule('a'), aModule('a', {})].map(inFile)).toEqual([
    ['Content'],
    ['Content'],
    ['Content', 'Settings'],
  ])
})
