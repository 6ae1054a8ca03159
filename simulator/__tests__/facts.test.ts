import { describe, expect, test } from '@jest/globals'
import { flowFacts, identifiers, maxActions } from '../facts/flow.js'
import { conditionals } from '../facts/flow-conditions.js'
import { formFields, viewFacts } from '../facts/view.js'
import { gathered, flowFacts as gatheredFlow, viewFacts as gatheredView } from './shared-facts.js'

const letters = /^(|[PADFBO](,[PADFBO])*)$/

describe('the form of the facts', () => {
  const evidence = Object.values(flowFacts.actions).flatMap((facts) => [
    facts.evidence,
    ...[facts.required, facts.forbidden, facts.errors, facts.noErrors].flatMap((each) => Object.values(each)),
    ...facts.rules.map((rule) => rule.evidence),
  ])

  test('there are 69 types of actions and 30 of components, and all has evidence', () => {
    expect([Object.keys(flowFacts.actions).length, Object.keys(viewFacts.components).length]).toEqual([
      69, 30,
    ])
    expect(
      [...evidence, ...conditionals.map((each) => each.evidence)].filter((each) => !letters.test(each)),
    ).toEqual([])
  })

  test('what depends on parameters is of actions that there are, and form fields are components', () => {
    expect(conditionals.filter(({ action }) => !Object.hasOwn(flowFacts.actions, action))).toEqual([])
    expect(formFields.filter((type) => !Object.hasOwn(viewFacts.components, type))).toEqual([])
  })

  test('lists of values that are named are there', () => {
    const props = Object.values(viewFacts.components).flatMap(({ props: each }) => Object.values(each ?? {}))
    const names = [...props, ...props.flatMap(({ item }) => Object.values(item ?? {}))].flatMap(
      ({ values }) => (typeof values === 'string' ? [values] : []),
    )
    expect(new Set(names)).toEqual(new Set(Object.keys(viewFacts.enums)))
  })
})

describe('the facts agree with those that were gathered, where these are at hand', () => {
  const [flow, view] = [gathered('flow-language'), gathered('view-components')]

  const ofFlow = flow === null ? test.skip : test
  ofFlow('of actions', () => {
    expect(flowFacts).toEqual(gatheredFlow(flow ?? ''))
  })

  ofFlow('of what depends on parameters', () => {
    interface Row {
      readonly status?: string
      readonly required?: string
      readonly type?: string
      readonly path?: string
      readonly evidence: string
    }
    const { actions }: { actions: Record<string, { errors: Row[]; parameters: Row[] }> } = JSON.parse(
      flow ?? '',
    )
    const conditional = Object.entries(actions).flatMap(([action, { errors, parameters }]) =>
      [...errors, ...parameters]
        .filter(({ status, required }) => (status ?? required) === 'conditional')
        // In lists of lists: not modelled.
        .filter(({ path = '' }) => !path.includes('[]'))
        .map(({ type, path, evidence }) => `${action} ${type ?? path} ${evidence}`),
    )
    expect(
      conditionals.map(({ action, name, evidence }) => `${action} ${name} ${evidence}`).toSorted(),
    ).toEqual(conditional.toSorted())
  })

  ofFlow('of identifiers and of how many actions there may be', () => {
    const { document } = JSON.parse(flow ?? '')
    const { maxLength, forbiddenCharacters, reserved } = document.identifier
    expect({ maxActions, ...identifiers }).toEqual({
      maxActions: document.maxActions.value,
      maxLength,
      forbidden: forbiddenCharacters,
      reserved,
    })
  })

  const ofView = view === null ? test.skip : test
  ofView('of components', () => {
    expect(viewFacts).toEqual(gatheredView(view ?? ''))
  })
})
