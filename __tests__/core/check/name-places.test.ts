import { expect, test } from '@jest/globals'
import { parse } from '../../../src/adapters/text/index.js'
import * as moduleChecks from '../../../src/core/check/module-definition.js'
import * as viewChecks from '../../../src/core/check/view-definition.js'
import { readDefinition } from '../../../src/core/kinds/index.js'
import type { Kind, SourceLocation } from '../../../src/core/model/definition.js'
import { type ActionJson, flowOf, leastAction, type Members } from '../../support/flow-actions.js'
import { body, node, styled } from './view-nodes.js'

const withParameters = (type: string, more: Members, also: Members = {}) => {
  const least = leastAction(type)
  return module({ ...least, ...also, Parameters: { ...least.Parameters, ...more } })
}
const module = (action: ActionJson, Settings: Members = {}) => ({
  Name: 'a',
  Content: flowOf(action),
  Settings,
})
const view = (template: ReturnType<typeof body>) => ({ Name: 'a', Template: template, Actions: [] })
const end = leastAction('EndFlowModuleExecution')

test.each<readonly [code: string, Kind, document: Members, name: string]>([
  ['unknown-member', 'module', { ...module(end), Nmae: 'a' }, 'Nmae'],
  ['unknown-parameter', 'module', withParameters('MessageParticipant', { Txet: 'a' }), 'Txet'],
  ['unknown-action-member', 'module', withParameters('MessageParticipant', {}, { Colour: 'red' }), 'Colour'],
  ['settings-structure', 'module', module(end, { inputs: 'a' }), 'inputs'],
  ['forbidden-parameter', 'module', withParameters('UpdateContactData', { References: 'a' }), 'References'],
  ['exclusive-parameters', 'module', withParameters('MessageParticipant', { SSML: 'a' }), 'SSML'],
  ['terminal-transitions', 'module', module({ ...end, Transitions: { NextAction: 'end' } }), 'NextAction'],
  [
    'undeclared-result-data',
    'module',
    withParameters('EndFlowModuleExecution', { ResultData: { sum: '1' } }),
    'sum',
  ],
  ['unknown-view-member', 'view', view(body({ ...node('Icon'), Colour: 'red' })), 'Colour'],
  ['unknown-view-property', 'view', view(body(node('Icon', { Colour: 'red' }))), 'Colour'],
  ['text-box-text', 'view', view(body(node('TextBox', { Text: 'a' }))), 'Text'],
  ['view-style', 'view', view(body(styled({ color: 'red' }))), 'color'],
])('%s is reported at the name of the member', (code, kind, document, name) => {
  const text = JSON.stringify(document, null, 2)
  const places = placesOf(kind, text).filter((each) => each.code === code)
  expect(places.map(({ place }) => textAt(text, place))).toEqual([expect.stringMatching(`^"${name}":`)])
})

/** Problems and findings with their places. */
function placesOf(
  kind: Kind,
  text: string,
): readonly { readonly code: string; readonly place: SourceLocation }[] {
  const { tree } = parse.json('a.json', text)
  if (tree === null) throw new Error('JSON is valid')
  const { definition, problems } = readDefinition(kind, tree, { file: 'a.json', parseJson: parse.json })
  const { checkDefinition } = kind === 'view' ? viewChecks : moduleChecks
  const findings = definition === null ? [] : checkDefinition(definition, tree, parse.json).findings
  return [...problems, ...findings.map(({ finding: { code }, place }) => ({ code, place }))]
}

function textAt(text: string, { line, column }: SourceLocation): string | undefined {
  return text.split('\n')[line - 1]?.slice(column - 1)
}
