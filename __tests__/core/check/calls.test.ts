import { describe, expect, test } from '@jest/globals'
import { callPlaces } from '../../../src/core/check/call-places.js'
import type { RepositoryModule, RepositoryView } from '../../../src/core/check/calls.js'
import { currentId, resolveCalls } from '../../../src/core/check/calls.js'
import { condition, flowOf, leastAction } from '../../support/flow-actions.js'

const id = '0d9b6c31-7e4f-48a2-b1d5-5f30c8e7a964'
const arn = `arn:aws:connect:eu-central-1:111122223333:instance/12345678-1234-4123-8123-1234567890ab/flow-module/${id}`

const viewArn = arn.replace('flow-module', 'view')

const contract = {
  input: { schema: { type: 'object', properties: { orderId: { type: 'string' } }, required: ['orderId'] } },
  transitions: { results: [{ name: 'Paid', description: '' }] },
}
const called = (more: Partial<RepositoryModule> = {}): RepositoryModule => ({
  file: 'pay.json',
  key: 'module/Pay',
  settings: JSON.stringify(contract),
  ids: [],
  listedId: id,
  calls: null,
  ...more,
})

function caller(
  moduleId: string,
  input: Record<string, unknown>,
  branches: readonly string[],
): RepositoryModule {
  const call = leastAction('InvokeFlowModule')
  return callerOf({
    ...call,
    Parameters: { FlowModuleId: moduleId, Input: input },
    Transitions: { ...call.Transitions, Conditions: branches.map((name) => condition('Equals', name)) },
  })
}

function callerOf(action: Parameters<typeof flowOf>[0]): RepositoryModule {
  const content = flowOf(action)
  const find = ({ members }: { readonly members: readonly unknown[] }) => ({
    place: { file: 'desk.json', line: 1, column: 1 },
    note: members.join('.'),
  })
  return {
    file: 'desk.json',
    key: 'module/Desk',
    settings: null,
    ids: [],
    listedId: null,
    calls: callPlaces(JSON.stringify(content), find),
  }
}

test('a call whose place was not kept is a bug of ours', () => {
  const { calls, ...desk } = caller(id, { orderId: 1 }, [])
  const modules = [called(), { ...desk, calls: calls && { ...calls, places: new Map() } }]
  expect(() => resolveCalls(modules, [])).toThrow(/without a place: this is a bug/)
})

function found(modules: readonly RepositoryModule[], views: readonly RepositoryView[] = []) {
  const { findings, unchecked } = resolveCalls(modules, views)
  const all = (findings.get('desk.json') ?? []).map(({ finding: { code, certainty, message }, note }) => ({
    code,
    certainty,
    note,
    message: message.split('. ')[0],
  }))
  return { all, unchecked }
}

describe('a view that a module shows', () => {
  const template = {
    Head: { Configuration: {} },
    Body: [{ _id: 'text', Type: 'TextBox', Content: ['$.Name'], Props: {} }],
  }
  const content = { kind: 'view' as const, template: JSON.stringify(template), actions: ['Save'] }
  const view = (more: Partial<RepositoryView> = {}): RepositoryView => ({
    name: 'Intake',
    content,
    ids: [],
    listedId: id,
    ...more,
  })
  const shows = (viewId: string, data: Record<string, unknown>) => {
    const show = leastAction('ShowView')
    const Parameters = { ...show.Parameters, ViewResource: { Id: viewId }, ViewData: data }
    return callerOf({ ...show, Parameters })
  }

  test('gets all inputs that it requires', () => {
    expect(found([shows(`${viewArn}:$LATEST`, { Name: '$.Name' })], [view()]).all).toEqual([])
  })

  test('lacks an input that it requires', () => {
    const { all, unchecked } = found([shows(`${viewArn}:$LATEST`, {})], [view()])
    expect([all.map(({ code, certainty, note }) => [code, certainty, note]), unchecked]).toEqual([
      [['shown-view-input', 'documented', 'Actions.0.Parameters.ViewData']],
      0,
    ])
  })

  test('is known by the id that its file has', () => {
    const known = view({ ids: [viewArn], listedId: null })
    expect(found([shows(id, {})], [known]).all).toHaveLength(1)
  })

  test.each(['cards', `${viewArn}:3`, '$.External.View'])('is not looked at as %s', (viewId) => {
    expect(found([shows(viewId, {})], [view()])).toEqual({ all: [], unchecked: 0 })
  })
})

describe('a call of a module of this repository', () => {
  test('that fits has no finding', () => {
    expect(found([called(), caller(id, { orderId: '1' }, ['Paid'])])).toEqual({ all: [], unchecked: 0 })
  })

  test('says which inputs and results the module does not declare, and which it requires', () => {
    const certainty = 'documented'
    expect(found([called(), caller(arn, { order: '1' }, ['Refused'])])).toEqual({
      unchecked: 0,
      all: [
        {
          code: 'called-module-input',
          certainty,
          note: 'Actions.0.Parameters.Input.order',
          message:
            'This block gives the input "order" to module/Pay, whose Settings do not declare it (they declare "orderId")',
        },
        {
          code: 'called-module-input',
          certainty,
          note: 'Actions.0.Parameters',
          message: 'This block does not give the input "orderId" to module/Pay, whose Settings require it',
        },
        {
          code: 'called-module-result',
          certainty,
          note: 'Actions.0.Transitions.Conditions.0.Condition.Operands.0',
          message:
            'This block has a branch for the result "Refused" of module/Pay, whose Settings do not declare it (they declare "Paid")',
        },
      ],
    })
  })

  test('of a module that declares nothing', () => {
    const { all } = found([called({ settings: '{}' }), caller(id, { orderId: '1' }, ['Paid'])])
    expect(all.map(({ message }) => message)).toEqual([
      'This block gives the input "orderId" to module/Pay, whose Settings do not declare it (they declare none)',
      'This block has a branch for the result "Paid" of module/Pay, whose Settings do not declare it (they declare none)',
    ])
  })

  test('gives inputs in the types that the module declares', () => {
    const properties = { orderId: { type: 'string' }, count: { type: 'number' }, asked: { type: 'boolean' } }
    const settings = JSON.stringify({ input: { schema: { type: 'object', properties } } })
    const given = { orderId: 7, count: '7', asked: '$.Attributes.asked' }
    expect(found([called({ settings }), caller(id, given, [])]).all).toEqual([
      {
        ...{ code: 'called-module-input-type', certainty: 'documented' },
        note: 'Actions.0.Parameters.Input.orderId',
        message:
          'This block gives 7 (a number) as the input "orderId" of module/Pay, whose Settings declare a string',
      },
      {
        ...{ code: 'called-module-input-type', certainty: 'documented' },
        note: 'Actions.0.Parameters.Input.count',
        message:
          'This block gives "7" (a string) as the input "count" of module/Pay, whose Settings declare a number',
      },
    ])
  })

  test('of itself is a ring, by the id of its file or of the live list', () => {
    const self = { ...caller(id, {}, []), settings: '{}' }
    const ring = (modules: readonly RepositoryModule[]) =>
      found(modules).all.map(({ code, note }) => [code, note])
    expect([ring([{ ...self, ids: [arn] }]), ring([{ ...self, listedId: id }])]).toEqual([
      [['called-module-ring', 'Actions.0.Parameters.FlowModuleId']],
      [['called-module-ring', 'Actions.0.Parameters.FlowModuleId']],
    ])
  })

  test('is matched by the id of its file before that of the live list', () => {
    const other = called({
      file: 'other.json',
      key: 'module/Other',
      settings: '{}',
      ids: [arn],
      listedId: null,
    })
    expect(found([called(), other, caller(id, {}, ['Paid'])]).all.map(({ message }) => message)).toEqual([
      'This block has a branch for the result "Paid" of module/Other, whose Settings do not declare it (they declare none)',
    ])
  })
})

describe('a call by reference', () => {
  test.each(['${module/Pay}', '${module/Pay#id}', '${module/Pay@latest#id}', '${module/Pay@bare}'])(
    '%s is compared with the module of that name, also where the instance has none',
    (reference) => {
      const { all, unchecked } = found([caller(reference, {}, []), called({ listedId: null })])
      expect([all.length, unchecked]).toEqual([1, 0])
    },
  )

  test.each(['${module/Pay@live}', '${module/Pay@3}', 'x${module/Pay}', '${module/Other}'])(
    '%s is not compared',
    (reference) => {
      const { all, unchecked } = found([caller(reference, {}, []), called()])
      expect([all.length, unchecked]).toEqual([0, 1])
    },
  )
})

describe('a call that is not checked is counted', () => {
  test.each<[string, RepositoryModule[]]>([
    ['of a module that the repository does not hold', [caller(id, { x: '1' }, ['y'])]],
    ['of one whose Settings it does not manage', [called({ settings: null }), caller(id, { x: '1' }, ['y'])]],
    ['of a version', [called(), caller(`${arn}:3`, { x: '1' }, ['y'])]],
    ['of an alias', [called(), caller(`${arn}:a1b2`, { x: '1' }, ['y'])]],
    ['that is decided when the flow runs', [called(), caller('$.Attributes.module', { x: '1' }, ['y'])]],
  ])('%s', (_name, modules) => {
    expect(found(modules)).toEqual({ all: [], unchecked: 1 })
  })
})

test('a flow without calls keeps nothing', () => {
  expect(
    callPlaces(JSON.stringify(flowOf(leastAction('Wait'))), () => {
      throw new Error('not asked')
    }),
  ).toBeNull()
})

test.each([
  [id, id],
  [`${id}:$LATEST`, id],
  [arn, id],
  [`${arn}:$LATEST`, id],
  [`${arn}:4`, null],
  ['', null],
  ['arn:aws:connect:eu-central-1:111122223333:instance/x/contact-flow/y', null],
])('%s names the current content of %s', (text, expected) => {
  expect(currentId(text)).toBe(expected)
})
