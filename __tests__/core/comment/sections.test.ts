import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { commentLimit, type Overview, renderSections } from '../../../src/core/comment/body.js'
import { encodeComment, encodeSection } from '../../../src/core/comment/marker.js'
import {
  createStored,
  mergeSections,
  parseSections,
  type Section,
} from '../../../src/core/comment/sections.js'
import { aHeader, aSection, jobId, mergeSection, noOverview } from '../../support/sections.js'

const key = 'instance'

/** id → text below the section's first line. */
function textsOf(comment: string): Record<string, string> {
  const sections = parseSections(comment, key) ?? new Map()
  return Object.fromEntries([...sections].map(([id, { text }]) => [id, text.split('\n').slice(1).join('\n')]))
}

const write = (before: string | null, ...sections: readonly Section[]): string | null =>
  sections.reduce<string | null>((text, section) => mergeSection(text, section, key), before)

describe('the text', () => {
  test('of a single section names its plan in the first line', () => {
    const section = aSection({}, '| a |\n|---|')
    const { digest, commit, mode } = section.header
    const first = encodeComment({ key, digest, commit, mode })
    expect(write(null, section)).toBe(`${first}\n${encodeSection(section.header)}\n| a |\n|---|`)
  })

  test('of several sections is in the order of their ids, independent of who wrote first', () => {
    const [a, b] = [aSection({ id: jobId(1) }, 'one'), aSection({ id: jobId(2) }, 'two')]
    const text = `${encodeComment({ key })}\n${encodeSection(a.header)}\none\n\n${encodeSection(b.header)}\ntwo`
    expect([write(null, a, b), write(null, b, a)]).toEqual([text, text])
  })

  test('that is none of ours is started again', () => {
    const section = aSection()
    const other = write(null, section)?.replace('"key":"instance"', '"key":"other"') ?? ''
    expect([write('hello', section), write(other, section)]).toEqual([
      write(null, section),
      write(null, section),
    ])
  })

  test('keeps to the letter what a later version wrote in its section', () => {
    const line = encodeSection(aHeader({ id: jobId(1) })).replace('"published"', '"later":[],"published"')
    const before = `${encodeComment({ key })}\nan overview\n${line}\nthe text`
    expect(write(before, aSection({ id: jobId(2) }))).toContain(`\n${line}\nthe text\n\n`)
  })

  test('is read with any key, where none is asked for', () => {
    const text = write(null, aSection()) ?? ''
    expect([parseSections(text), parseSections('hello')]).toEqual([parseSections(text, key), null])
  })

  test('with line ends of a browser’s editor is read all the same', () => {
    const text = write(null, aSection({ id: jobId(1) }), aSection({ id: jobId(2) })) ?? ''
    expect(parseSections(text.replaceAll('\n', '\r\n'), key)).toEqual(parseSections(text, key))
  })

  test('cannot be made to hold a section by what a definition says', () => {
    const forged = encodeSection(aHeader({ id: jobId(9), published: true }))
    const text = write(null, aSection({ id: jobId(1) }, `before\n${forged}\nafter`)) ?? ''
    expect(textsOf(text)).toEqual({ [jobId(1)]: `before\n${forged.replace('<', '&lt;')}\nafter` })
  })
})

describe('a section', () => {
  const plan = (run: string): Section => aSection({ run })
  const record = (run: string): Section => aSection({ run, published: true, mode: 'publish' })
  test.each([
    ['of the same run is replaced', plan('9'), aSection({ run: '9' }, 'again'), true],
    ['of an earlier run is replaced', plan('9'), plan('10'), true],
    ['of a later run stays', plan('10'), plan('9'), false],
    ['of a later run stays, by number and not by text', plan('1000'), plan('999'), false],
    ['that records a publish outlives a plan', record('9'), plan('10'), false],
    [
      'that records a publish outlives a publish of nothing',
      record('9'),
      aSection({ run: '10', mode: 'publish' }),
      false,
    ],
    ['that records a publish is replaced by the next record', record('9'), record('10'), true],
    ['that records a publish outlives an earlier record', record('10'), record('9'), false],
    ['of a plan is replaced by a record', plan('9'), record('10'), true],
    ['of a later plan outlives an earlier record', plan('10'), record('9'), false],
  ])('%s', (_name, before, after, replaced) => {
    expect(write(null, before, after)).toBe(write(null, replaced ? after : before))
  })

  test('seen twice counts once: the newer, or else the one seen first', () => {
    const [old, fresh, again] = [
      aSection({ run: '1' }, 'old'),
      aSection({ run: '2' }, 'new'),
      aSection({ run: '2' }, 'seen'),
    ]
    const readings = [old, fresh, again].map(({ header, bodies }) => [createStored(header, bodies[0] ?? '')])
    expect([...mergeSections(...readings).values()]).toEqual([createStored(fresh.header, 'new')])
  })
})

describe('what was reviewed', () => {
  const entries = ['what a plan showed']
  const plan = aSection({ run: '9', entries })
  const of = (text: string | null) => parseSections(text ?? '', key)?.get(aHeader().id)?.header.entries
  test.each<[string, Section, readonly string[]]>([
    ['outlives a publish that begins', aSection({ run: '10', mode: 'publish' }), entries],
    ['outlives the record of a publish', aSection({ run: '10', mode: 'publish', published: true }), entries],
    ['is replaced by the next plan', aSection({ run: '10', entries: ['another'] }), ['another']],
    ['is replaced by a plan of nothing', aSection({ run: '10' }), []],
  ])('%s', (_name, next, kept) => {
    expect(of(write(null, plan, next))).toEqual(kept)
    expect(of(write(null, plan, next, next))).toEqual(kept)
  })

  test('is nothing where a publish found no plan', () => {
    expect(of(write(null, aSection({ mode: 'publish' })))).toEqual([])
  })

  test.each([null, entries])('is nothing where a publish found what nobody trusted: %p', (reported) => {
    const posted = aSection({ run: '9', entries: reported, untrusted: true })
    expect(of(write(null, posted, aSection({ run: '10', mode: 'publish' })))).toEqual([])
  })
})

describe('too long', () => {
  const sizes = (...lengths: readonly number[]): readonly string[] =>
    lengths.map((length) => 'x'.repeat(length))
  const lengths = (comment: string | null): readonly number[] =>
    Object.values(textsOf(comment ?? '')).map((text) => text.length)
  const stub = 152

  test('alone, a section goes down its sizes to the largest that fits', () => {
    expect(lengths(write(null, aSection({}, ...sizes(70_000, 60_000, 59_000, 100))))).toEqual([59_000])
  })

  test('beside others that leave no room, a section still gets an equal share, and the longest is cut to a pointer', () => {
    const [big, small] = [
      aSection({ id: jobId(1) }, ...sizes(55_000)),
      aSection({ id: jobId(2) }, ...sizes(1_000)),
    ]
    const next = aSection({ id: jobId(3) }, ...sizes(50_000, 15_000, 100))
    const text = write(null, big, small, next)
    expect(lengths(text)).toEqual([stub, 1_000, 15_000])
    expect(textsOf(text ?? '')[jobId(1)]).toBe(
      'This part was cut, since the whole is too long for a comment. ' +
        '[Read it in the job summary](https://github.com/octo-org/contact-centre/actions/runs/100).',
    )
  })

  test('a section whose smallest size does not fit is a pointer itself', () => {
    expect(lengths(write(null, aSection({}, ...sizes(70_000))))).toEqual([stub])
    expect(lengths(write(null, { ...aSection(), bodies: [] }))).toEqual([stub])
  })

  describe('what was reviewed gives way last, after the text and what the table shows', () => {
    const job = (n: number, rows: number): Section => {
      const shown = { entries: ['r'.repeat(61 * rows)], versions: { 'view/A': 'x'.repeat(5_000) } }
      return aSection({ id: jobId(n), ...shown }, ...sizes(5_000))
    }
    const left = (...jobs: readonly Section[]) =>
      [...(parseSections(write(null, ...jobs) ?? '', key)?.values() ?? [])].map(({ header, text }) => ({
        text: !text.endsWith(').'),
        table: header.versions !== null,
        reviewed: header.entries !== null,
      }))
    const all = (what: object, count: number) => Array.from({ length: count }, () => what)
    test.each<[string, number, number, object]>([
      ['all stay', 1, 300, { text: true, table: true, reviewed: true }],
      ['all of two stay', 2, 300, { text: true, table: true, reviewed: true }],
      ['text and table go', 3, 300, { text: false, table: false, reviewed: true }],
    ])('%s: %i jobs of %i rows', (_name, count, rows, what) => {
      const jobs = Array.from({ length: count }, (_, n) => job(n, rows))
      expect(left(...jobs, ...jobs, ...jobs)).toEqual(all(what, count))
    })

    test('and goes where nothing else makes room, so that there is text again', () => {
      const jobs = [1, 2, 3].map((n) => job(n, 400))
      const kept = left(...jobs, ...jobs, ...jobs)
      expect([kept.every(({ text }) => text), kept.filter(({ reviewed }) => reviewed).length]).toEqual([
        true,
        1,
      ])
    })
  })

  test('more sections than pointers fit: the same are left out, independent of who writes', () => {
    const jobs = Array.from({ length: 256 }, (_, n) => aSection({ id: jobId(n) }, ...sizes(1_000, 500)))
    const texts = [jobs, jobs.toReversed()].map((order) => write(null, ...order) ?? '')
    const kept = texts.map((text) => Object.keys(textsOf(text)))
    const first = jobs.map(({ header }) => header.id).slice(0, kept[0]?.length)
    expect(kept).toEqual([first, first])
    expect(first.length).toBeGreaterThan(100)
  })
})

describe('the overview', () => {
  const overview: Overview = (headers) => [
    `| ${headers.map(({ id }) => id).join(' | ')} |\n${'x'.repeat(10_000)}`,
    `| ${headers.length} |`,
  ]
  const [a, b] = [aSection({ id: jobId(1) }, 'one'), aSection({ id: jobId(2) }, 'two')]
  const beside = (own: Section, text = write(null, b)) =>
    renderSections(key, parseSections(text ?? '', key) ?? new Map(), own, overview)
  const between = (text: string) =>
    text.slice(text.indexOf('\n') + 1, text.indexOf('<!-- connect-publish section'))

  test('is above several sections, and is made of them', () => {
    const text = beside(a)
    expect(between(text)).toBe(`| ${jobId(1)} | ${jobId(2)} |\n${'x'.repeat(10_000)}\n\n`)
    expect(text.replace(between(text), '')).toBe(write(null, a, b))
    expect(beside(a, text)).toBe(text)
  })

  test('is not above a single one', () => {
    expect(renderSections(key, new Map(), a, overview)).toBe(write(null, a))
  })

  test.each<[string, number, string]>([
    ['is shortened', 7, '| 2 |\n\n'],
    ['falls away', 6, ''],
  ])('%s before anything else', (_name, room, shown) => {
    const bare = (write(null, b, aSection({ id: jobId(1) }, '-')) ?? '').length - 1
    const long = aSection({ id: jobId(1) }, 'x'.repeat(commentLimit - bare - room))
    const text = beside(long)
    expect(between(text)).toBe(shown)
    expect(text.replace(shown, '')).toBe(write(null, b, long))
    expect(text.length).toBeLessThanOrEqual(commentLimit)
  })
})

describe('laws', () => {
  const shown = fc
    .record({
      rows: fc.constantFrom(0, 0, 10, 400, 1_000),
      cells: fc.constantFrom(0, 10, 400),
      mode: fc.constantFrom('plan', 'publish'),
    })
    .map(({ rows, cells, mode }) => ({
      mode,
      entries: rows === 0 ? [] : ['r'.repeat(61 * rows)],
      versions: { 'view/A': 'v'.repeat(20 * cells) },
    }))
  const section = fc
    .record({
      job: fc.integer({ min: 0, max: 7 }),
      run: fc.integer({ min: 1, max: 3 }),
      published: fc.boolean(),
    })
    .chain(({ job, run, published }) =>
      fc
        .array(fc.integer({ min: 1, max: 90_000 }), { minLength: 1, maxLength: 4 })
        .map((lengths) => lengths.toSorted((a, b) => b - a).map((length) => 'x'.repeat(length)))
        .chain((bodies) =>
          shown.map((more) => aSection({ id: jobId(job), run: String(run), published, ...more }, ...bodies)),
        ),
    )
  const jobs = fc.uniqueArray(section, { minLength: 1, maxLength: 12, selector: ({ header }) => header.id })

  test('never longer than the limit, and every job has its section', () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1 }), (written) => {
        const text = write(null, ...written) ?? ''
        expect(text.length).toBeLessThanOrEqual(commentLimit)
        expect(Object.keys(textsOf(text))).toEqual(
          [...new Set(written.map(({ header }) => header.id))].toSorted(),
        )
      }),
    )
  })

  test('writing again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(section, { minLength: 1 }), section, (written, last) => {
        const text = write(null, ...written, last)
        expect(write(text, last)).toBe(text)
      }),
    )
  })

  test('the order in which sections were seen does not matter', () => {
    fc.assert(
      fc.property(jobs, section, (seen, own) => {
        const standing = seen.map(({ header, bodies }) =>
          createStored(header, (bodies[0] ?? '').slice(0, 5_000)),
        )
        const orders = [standing, standing.toReversed()].map((order) =>
          renderSections(key, mergeSections(order), own, noOverview),
        )
        expect(orders[1]).toBe(orders[0])
      }),
    )
  })

  test('jobs that write in turn come to rest', () => {
    fc.assert(
      fc.property(jobs, (side) => {
        const round = (text: string | null): string | null => write(text, ...side)
        let before: string | null = null
        let text = round(null)
        // What a round left as it was, any further one does.
        for (let rounds = 0; rounds < side.length + 2 && text !== before; rounds++)
          [before, text] = [text, round(text)]
        for (const one of side) expect(write(text, one)).toBe(text)
      }),
    )
  })
})
