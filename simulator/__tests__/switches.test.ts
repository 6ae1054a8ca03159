import {
  ListContactFlowModulesCommand,
  TagResourceCommand,
  UpdateContactFlowModuleMetadataCommand,
} from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import type { Switches } from '../index.js'
import { content, instance, refusal, template } from './support.js'

const withSwitches = (switches: Partial<Switches>) => instance({ switches })

/** A view with a version of its own description, and a draft. */
const view = async (switches: Partial<Switches>) => {
  const made = await withSwitches(switches)
  const { Id = '', Arn = '' } = await made.views.create('a', template('live'))
  await made.views.version(Id, { VersionDescription: 'first' })
  await made.client.send(new TagResourceCommand({ resourceArn: Arn, tags: { a: 'b' } }))
  await made.views.update(Id, template('draft'), 'SAVED')
  return { ...made, Id, Arn }
}

/** A module with one version, changed since. */
const module = async (switches: Partial<Switches>) => {
  const made = await withSwitches(switches)
  const { id, arn } = await made.modules.create('a', content('one'))
  made.sim.console.createVersion('module', 'a', 'first')
  await made.modules.update(id, { Content: content('two') })
  return { ...made, id, arn }
}

describe('answers about a view', () => {
  test.each([
    [true, [1, 'first']],
    ['number', [1, undefined]],
    [false, [undefined, undefined]],
  ] as const)('describeTellsVersion %s', async (describeTellsVersion, expected) => {
    const { views, Id } = await view({ describeTellsVersion })
    const { Version, VersionDescription } = await views.describe(Id)
    expect([Version, VersionDescription]).toEqual(expected)
    expect((await views.describe(`${Id}:1`)).VersionDescription).toBe('first')
  })

  test.each([
    ['own', 'mine'],
    ['current', 'theirs'],
  ] as const)('updateAnswers %s', async (updateAnswers, title) => {
    const { sim, views, Id } = await view({ updateAnswers })
    const theirs = { template: JSON.parse(template('theirs')), actions: [] }
    for (const operation of ['CreateView', 'UpdateViewContent'])
      sim.hook({ operation, when: 'after' }, () =>
        sim.console.publish('view', operation === 'CreateView' ? 'b' : 'a', theirs),
      )
    const updated = await views.update(Id, template('mine'))
    const created = await views.create('b', template('mine'))
    expect([updated, created].map(({ Content }) => Content?.Template)).toEqual([
      template(title),
      template(title),
    ])
    expect((await views.update(Id, template('draft'), 'SAVED')).Content?.Template).toBe(template('draft'))
  })

  test.each([
    [true, { a: 'b' }],
    [false, undefined],
  ])('tagsOnDescribe %s', async (tagsOnDescribe, expected) => {
    const { views, Id } = await view({ tagsOnDescribe })
    expect((await views.describe(Id)).Tags).toEqual(expected)
  })

  test.each([
    [true, ['', ':$SAVED', ':1']],
    [false, ['', '', '']],
  ])('qualifiedArns %s', async (qualifiedArns, expected) => {
    const { views, Id, Arn } = await view({ qualifiedArns })
    const answer = await Promise.all([Id, `${Id}:$SAVED`, `${Id}:1`].map(views.describe))
    expect(answer.map((each) => each.Arn)).toEqual(expected.map((suffix) => `${Arn}${suffix}`))
  })

  test.each([
    ['latest', true],
    ['own', false],
  ] as const)('draftChecksum %s', async (draftChecksum, same) => {
    const { views, Id } = await view({ draftChecksum })
    const [live, draft] = await Promise.all([Id, `${Id}:$SAVED`].map(views.describe))
    expect(live?.ViewContentSha256 === draft?.ViewContentSha256).toBe(same)
  })

  test.each([
    ['live', 'SAVED'],
    ['not-found', 'ResourceNotFoundException'],
  ] as const)('viewDraftAbsent %s', async (viewDraftAbsent, expected) => {
    const { views } = await withSwitches({ viewDraftAbsent })
    const { Id = '' } = await views.create('a')
    const answer = await views.describe(`${Id}:$SAVED`).catch((error: Error) => ({ Status: error.name }))
    expect(answer.Status).toBe(expected)
  })

  test.each(['InvalidRequestException', 'InvalidParameterException', 'ResourceNotFoundException'] as const)(
    'versionOfUnpublishedView %s',
    async (versionOfUnpublishedView) => {
      const { views } = await withSwitches({ versionOfUnpublishedView })
      const { Id = '' } = await views.create('a', template('a'), 'SAVED')
      expect((await refusal(views.version(Id))).name).toBe(versionOfUnpublishedView)
    },
  )

  test.each(['InvalidParameterException', 'InvalidRequestException', 'ResourceInUseException'] as const)(
    'checksumMismatch %s',
    async (checksumMismatch) => {
      const { views } = await withSwitches({ checksumMismatch })
      const { Id = '' } = await views.create('a')
      const wrong = { ViewContentSha256: '0'.repeat(64) }
      expect((await refusal(views.version(Id, wrong))).name).toBe(checksumMismatch)
    },
  )
})

describe('what is stored of a view', () => {
  const text = (Text: string) =>
    JSON.stringify({
      Head: { Configuration: {} },
      Body: [{ Type: 'Container', Content: [{ Type: 'TextBox', Props: { Text, Name: 'n' } }] }],
    })
  const dropped = JSON.parse(text('x'))
  delete dropped.Body[0].Content[0].Props.Text

  test.each([
    ['TextBox.Text', 'TextBox.Text', JSON.stringify(dropped)],
    ['nothing', null, text('x')],
    ['what a function says', () => ({ mine: 1 }), '{"mine":1}'],
  ] as const)('viewDrops %s', async (_case, viewDrops, stored) => {
    const { views } = await withSwitches({ viewDrops })
    const answered = await views.create('a', text('x'))
    expect(answered.Content?.Template).toBe(stored)
    expect((await views.describe(answered.Id ?? '')).Content?.Template).toBe(stored)
  })

  test.each([
    ['kept', '{"Head":{"Configuration":{}},"Body":[]}'],
    ['rewritten', '{\n "Body": [],\n "Head": {\n  "Configuration": {}\n }\n}'],
  ] as const)('viewTemplateSpelling %s', async (viewTemplateSpelling, stored) => {
    const { views } = await withSwitches({ viewTemplateSpelling })
    const answered = await views.create('a', '{"Head":{"Configuration":{}},"Body":[]}')
    expect(answered.Content?.Template).toBe(stored)
  })
})

describe('answers about a module', () => {
  test.each(['published', 'PUBLISHED'] as const)('statusCase %s', async (statusCase) => {
    const { modules, id } = await module({ statusCase })
    expect((await modules.describe(id)).Status).toBe(statusCase)
  })

  test.each([
    ['content', content('one')],
    ['live', content('two')],
    ['refused', 'InvalidParameterException'],
    ['not-found', 'ResourceNotFoundException'],
  ] as const)('moduleVersionReadable %s', async (moduleVersionReadable, expected) => {
    const { modules, id } = await module({ moduleVersionReadable })
    const answer = await modules.describe(`${id}:1`).catch((error: Error) => ({ Content: error.name }))
    expect(answer.Content).toBe(expected)
  })

  test.each([
    ['latest', true],
    ['own', false],
  ] as const)('draftChecksum %s', async (draftChecksum, same) => {
    const { modules, id } = await module({ draftChecksum })
    await modules.update(`${id}:$SAVED`, { Content: content('draft') })
    const [live, draft] = await Promise.all([id, `${id}:$SAVED`].map(modules.describe))
    expect(live?.FlowModuleContentSha256 === draft?.FlowModuleContentSha256).toBe(same)
  })

  test.each([
    [true, [1, 'first']],
    ['number', [1, undefined]],
    [false, [undefined, undefined]],
  ] as const)('describeTellsVersion %s', async (describeTellsVersion, expected) => {
    const { modules, id } = await module({ describeTellsVersion })
    const { Version, VersionDescription } = await modules.describe(id)
    expect([Version, VersionDescription]).toEqual(expected)
  })

  test.each([
    [true, [[2, 1], ':$SAVED']],
    [false, [[2, 1], '']],
  ])('qualifiedArns %s', async (qualifiedArns, [numbers, suffix]) => {
    const { modules, id, arn } = await module({ qualifiedArns })
    await modules.version(id)
    expect(await modules.numbers(id)).toEqual(numbers)
    expect((await modules.describe(`${id}:$SAVED`)).Arn).toBe(`${arn}${suffix}`)
  })

  test.each([
    [true, [2, 2]],
    [false, [2, 3]],
  ])('moduleVersionsDeduplicate %s', async (moduleVersionsDeduplicate, expected) => {
    const { modules, id } = await module({ moduleVersionsDeduplicate })
    expect([await modules.version(id), await modules.version(id)]).toEqual(expected)
  })

  test.each([
    [true, 'InvalidParameterException'],
    [false, 2],
  ])('moduleVersionChecksumChecked %s', async (moduleVersionChecksumChecked, expected) => {
    const { modules, id } = await module({ moduleVersionChecksumChecked })
    const answer = await modules.version(id, '0'.repeat(64)).catch((error: Error) => error.name)
    expect(answer).toBe(expected)
  })

  test.each([
    ['content', true],
    ['content-and-settings', false],
  ] as const)('moduleChecksumCovers %s', async (moduleChecksumCovers, same) => {
    const { modules, id } = await module({ moduleChecksumCovers })
    const before = await modules.describe(id)
    await modules.update(id, { Settings: '{"input":{}}' })
    const after = await modules.describe(id)
    expect(before.FlowModuleContentSha256 === after.FlowModuleContentSha256).toBe(same)
  })

  test.each([
    ['descending', [2, 1]],
    ['ascending', [1, 2]],
  ] as const)('moduleVersionsOrder %s', async (moduleVersionsOrder, expected) => {
    const { modules, id } = await module({ moduleVersionsOrder })
    await modules.version(id)
    expect(await modules.numbers(id)).toEqual(expected)
  })

  test.each([
    ['replaced', content('three')],
    ['kept', content('draft')],
  ] as const)('moduleDraftAfterPublish %s', async (moduleDraftAfterPublish, expected) => {
    const { modules, id } = await module({ moduleDraftAfterPublish })
    await modules.update(`${id}:$SAVED`, { Content: content('draft') })
    await modules.update(id, { Content: content('three') })
    expect((await modules.describe(`${id}:$SAVED`)).Content).toBe(expected)
  })

  test.each([
    ['live', content('two')],
    ['not-found', 'ResourceNotFoundException'],
  ] as const)('moduleDraftAbsent %s', async (moduleDraftAbsent, expected) => {
    const { modules, id } = await module({ moduleDraftAbsent })
    const answer = await modules.describe(`${id}:$SAVED`).catch((error: Error) => ({ Content: error.name }))
    expect(answer.Content).toBe(expected)
  })

  test.each([
    [true, false],
    [false, true],
  ])('moduleMetadataRewritten %s', async (moduleMetadataRewritten, same) => {
    const { modules, id } = await module({ moduleMetadataRewritten })
    const { Content = '' } = await modules.describe(id)
    const { Metadata: _ignored, ...rest } = JSON.parse(Content)
    expect(rest).toEqual(JSON.parse(content('two')))
    expect(Content === content('two')).toBe(same)
  })
})

describe('archived modules', () => {
  const archived = async (switches: Partial<Switches>) => {
    const made = await module(switches)
    const input = { InstanceId: made.InstanceId, ContactFlowModuleId: made.id, State: 'ARCHIVED' } as const
    await made.client.send(new UpdateContactFlowModuleMetadataCommand(input))
    return made
  }

  test.each([
    [true, ['a']],
    [false, []],
  ])('archivedListed %s', async (archivedListed, expected) => {
    const { client, InstanceId } = await archived({ archivedListed })
    const list = async (state?: 'ACTIVE' | 'ARCHIVED') => {
      const input = { InstanceId, ...(state && { ContactFlowModuleState: state }) }
      const { ContactFlowModulesSummaryList = [] } = await client.send(
        new ListContactFlowModulesCommand(input),
      )
      return ContactFlowModulesSummaryList.map((row) => row.Name)
    }
    expect([await list(), await list('ACTIVE'), await list('ARCHIVED')]).toEqual([expected, [], ['a']])
  })

  test.each([
    [true, 2],
    [false, 'InvalidRequestException'],
  ])('archivedWritable %s', async (archivedWritable, expected) => {
    const { modules, id } = await archived({ archivedWritable })
    expect(await modules.version(id).catch((error: Error) => error.name)).toBe(expected)
  })
})

describe('what is checked of a module', () => {
  const problems: [keyof Switches, boolean, string, string | undefined][] = [
    ['moduleSettingsRequired', true, content('x'), 'JSON field is missing or null for field name: settings'],
    ['moduleSettingsRequired', false, content('x'), undefined],
    [
      'moduleEmptyStringsRefused',
      true,
      content(''),
      'Actions[0].Parameters: an empty string is not a valid value',
    ],
    ['moduleEmptyStringsRefused', false, content(''), undefined],
  ]
  test.each(problems)('%s %s', async (name, value, given, problem) => {
    const { modules } = await withSwitches({ [name]: value })
    const error = await modules.create('a', given).then(
      () => null,
      (reason: Error & { Problems?: { message?: string }[] }) => reason,
    )
    expect(error?.Problems?.[0]?.message ?? error?.message).toBe(problem)
  })
})
