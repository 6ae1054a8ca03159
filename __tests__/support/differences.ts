import * as fc from 'fast-check'
import type {
  ChangeType,
  ChartEdge,
  Detail,
  FlowChart,
  Item,
  Outline,
  ReportedDifference,
  TextSegment,
} from '../../src/core/model/difference.js'
import { aspects } from '../../src/core/model/difference.js'

export function aDetail(overrides: Partial<Detail> = {}): Detail {
  return { label: 'Text', before: 'Hello', after: 'Good morning', words: null, ...overrides }
}

/** A block "Greeting" that changed; another subject has no other name of the API, unless it is given. */
export function anItem(overrides: Partial<Item> = {}): Item {
  const named =
    overrides.subject === undefined && overrides.aspect === undefined ? { api: 'MessageParticipant' } : {}
  const subject = 'Greeting (Play prompt)'
  return { aspect: 'block', mark: 'changed', subject, ...named, details: [aDetail()], ...overrides }
}

const words: readonly TextSegment[] = [
  { mark: 'same', text: 'Thank you for ' },
  { mark: 'removed', text: 'calling' },
  { mark: 'added', text: 'contacting' },
  { mark: 'same', text: ' us. Please hold the line.' },
]

const prompt = aDetail({
  before: 'Thank you for calling us. Please hold the line.',
  after: 'Thank you for contacting us. Please hold the line.',
  words,
})

const edge = (from: number, to: number, label = '', mark: ChartEdge['mark'] = 'same'): ChartEdge => ({
  from: `n${from}`,
  to: `n${to}`,
  label,
  mark,
})

export const aChart: FlowChart = {
  kind: 'flow-chart',
  nodes: [
    { id: 'n0', label: 'Check hours (Check hours of operation)', mark: 'same' },
    { id: 'n1', label: 'Greeting (Play prompt)', mark: 'changed' },
    { id: 'n2', label: 'Ask for the reason (Get customer input)', mark: 'added' },
    { id: 'n3', label: 'Transfer (Transfer to queue)', mark: 'same' },
    { id: 'n4', label: 'Closed message (Play prompt)', mark: 'removed' },
    { id: 'n5', label: 'End (Return)', mark: 'same' },
  ],
  edges: [
    edge(0, 1, 'In hours'),
    edge(0, 4, 'Out of hours', 'removed'),
    edge(0, 5, 'Out of hours', 'added'),
    edge(1, 2, '', 'added'),
    edge(1, 3, '', 'removed'),
    edge(2, 3, 'Press 1', 'added'),
    edge(2, 2, 'Default', 'added'),
    edge(2, 1, 'Press *', 'added'),
    edge(3, 5),
    edge(4, 5, '', 'removed'),
  ],
  omitted: 2,
}

export const anOutline: Outline = {
  kind: 'outline',
  lines: [
    { depth: 0, label: 'Body', mark: 'same' },
    { depth: 1, label: 'Form "Wrap-up"', mark: 'changed' },
    { depth: 2, label: 'Form input "Reason"', mark: 'added' },
    { depth: 2, label: 'Date picker "Call back on"', mark: 'moved' },
    { depth: 2, label: 'Text area "Notes"', mark: 'removed' },
    { depth: 2, label: '4 more', mark: 'same' },
  ],
  omitted: 0,
}

/** What publishing changes of a module: a bit of everything. */
export function aModuleDifference(overrides: Partial<ReportedDifference> = {}): ReportedDifference {
  return {
    from: 'live',
    kind: 'module',
    items: [
      anItem({
        aspect: 'contract',
        mark: 'removed',
        subject: 'result "Reason"',
        details: [aDetail({ label: 'type', before: 'string', after: null })],
      }),
      anItem({ details: [prompt, aDetail({ label: 'SSML', before: null, after: '' })] }),
      anItem({
        mark: 'added',
        subject: 'Ask for the reason (Get customer input)',
        api: 'GetParticipantInput',
        details: [],
      }),
      anItem({
        mark: 'removed',
        subject: 'Closed message (Play prompt)',
        api: 'MessageParticipant',
        details: [],
      }),
      anItem({
        aspect: 'error-branch',
        subject: 'Transfer (Transfer to queue)',
        api: 'TransferContactToQueue',
        details: [
          aDetail({ label: 'At capacity', api: 'QueueAtCapacity', before: 'Closed message', after: 'End' }),
        ],
      }),
    ],
    breaking: [
      {
        code: 'module-result-removed',
        message: 'The result "Reason" is gone: flows that read it get nothing.',
      },
    ],
    picture: aChart,
    unrelated: false,
    omitted: [],
    ...overrides,
  }
}

/** What publishing changes of a view. */
export function aViewDifference(overrides: Partial<ReportedDifference> = {}): ReportedDifference {
  return {
    from: 'live',
    kind: 'view',
    items: [
      anItem({ aspect: 'input', mark: 'added', subject: '$.Reason', details: [] }),
      anItem({
        aspect: 'component',
        mark: 'moved',
        subject: 'Body › Form › Call back on',
        details: [aDetail({ label: 'place', before: '3', after: '2' })],
      }),
    ],
    breaking: [],
    picture: anOutline,
    unrelated: false,
    omitted: [],
    ...overrides,
  }
}

const mark = fc.constantFrom<ChangeType>('added', 'removed', 'changed', 'moved', 'same')
const nullable = (text: fc.Arbitrary<string>) => fc.option(text, { nil: null })

/** Differences whose every text is one of `text`. */
export function differences(text: fc.Arbitrary<string>): fc.Arbitrary<ReportedDifference> {
  const run = fc.record({ mark: fc.constantFrom('same', 'added', 'removed'), text })
  const detail = fc.record(
    {
      label: text,
      api: text,
      before: nullable(text),
      after: nullable(text),
      words: fc.option(fc.array(run, { maxLength: 4 }), { nil: null }),
    },
    { requiredKeys: ['label', 'before', 'after', 'words'] },
  )
  const item = fc.record(
    {
      aspect: fc.constantFrom(...aspects),
      mark: fc.constantFrom('added', 'removed', 'changed', 'moved'),
      subject: text,
      api: text,
      details: fc.array(detail, { maxLength: 3 }),
    },
    { requiredKeys: ['aspect', 'mark', 'subject', 'details'] },
  )
  const node = fc.record({ label: text, mark })
  const way = fc.record({
    from: fc.nat(4),
    to: fc.nat(4),
    label: text,
    mark: fc.constantFrom<ChartEdge['mark']>('added', 'removed', 'same'),
  })
  const chart = fc
    .record({ nodes: fc.array(node, { minLength: 1, maxLength: 5 }), edges: fc.array(way, { maxLength: 6 }) })
    .map(
      ({ nodes, edges }): FlowChart => ({
        kind: 'flow-chart',
        nodes: nodes.map((one, index) => ({ ...one, id: `n${index}` })),
        edges: edges
          .filter(({ from, to }) => Math.max(from, to) < nodes.length)
          .map((one) => ({ ...one, from: `n${one.from}`, to: `n${one.to}` })),
        omitted: 0,
      }),
    )
  const outline = fc.record({
    kind: fc.constant('outline' as const),
    lines: fc.array(fc.record({ depth: fc.nat(3), label: text, mark }), { minLength: 1, maxLength: 5 }),
    omitted: fc.nat(2),
  })
  return fc.record({
    from: fc.constantFrom('live', 'repository', 'published'),
    kind: fc.constantFrom('view', 'module'),
    items: fc.array(item, { maxLength: 4 }),
    omitted: fc.array(
      fc.record({
        aspect: fc.constantFrom(...aspects),
        mark: fc.constantFrom('added', 'removed', 'changed', 'moved'),
        count: fc.integer({ min: 1, max: 999 }),
      }),
      { maxLength: 2 },
    ),
    breaking: fc.array(fc.record({ code: fc.constant('input-required'), message: text }), { maxLength: 2 }),
    picture: fc.oneof(fc.constant(null), chart, outline),
    unrelated: fc.boolean(),
  })
}
