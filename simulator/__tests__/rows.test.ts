import {
  CreateContactFlowModuleAliasCommand,
  CreateContactFlowModuleVersionCommand,
  DescribeContactFlowModuleAliasCommand,
  ListContactFlowModuleAliasesCommand,
  ListContactFlowModulesCommand,
  ListContactFlowModuleVersionsCommand,
  ListViewsCommand,
  ListViewVersionsCommand,
  UpdateViewMetadataCommand,
} from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import { content, instance, template } from './support.js'

const now = Date.parse('2026-01-02T03:04:05Z')
const started = () => instance({ clock: () => now })

describe('what answers and rows of a view hold', () => {
  const described = async () => {
    const made = await started()
    const view = await made.views.create('a', template('live'))
    const of = { InstanceId: made.InstanceId, ViewId: view.Id ?? '' }
    await made.client.send(new UpdateViewMetadataCommand({ ...of, Description: 'mine' }))
    await made.views.version(of.ViewId, { VersionDescription: 'first' })
    return { ...made, of, Id: view.Id ?? '', Arn: view.Arn ?? '' }
  }

  test('the view', async () => {
    const { views, sim, Id, Arn } = await described()
    expect(await views.describe(`${Id}:1`)).toEqual({
      Id,
      Arn: `${Arn}:1`,
      Name: 'a',
      Status: 'PUBLISHED',
      Type: 'CUSTOMER_MANAGED',
      Description: 'mine',
      Version: 1,
      VersionDescription: 'first',
      Content: {
        Template: template('live'),
        Actions: [],
        InputSchema: '{"type":"object","properties":{},"required":[]}',
      },
      CreatedTime: new Date(now),
      LastModifiedTime: new Date(now),
      ViewContentSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(Arn).toBe(`${sim.instance.arn}/view/${Id}`)
  })

  test('its row in a list', async () => {
    const { client, views, InstanceId, Id, Arn } = await described()
    const draft = await views.create('b', template('b'), 'SAVED')
    const { ViewsSummaryList } = await client.send(
      new ListViewsCommand({ InstanceId, Type: 'CUSTOMER_MANAGED' }),
    )
    const Type = 'CUSTOMER_MANAGED'
    expect(ViewsSummaryList).toEqual([
      { Id, Arn, Name: 'a', Type, Status: 'PUBLISHED', Description: 'mine' },
      { Id: draft.Id, Arn: draft.Arn?.replace(':$SAVED', ''), Name: 'b', Type, Status: 'SAVED' },
    ])
  })

  test('the rows of its versions', async () => {
    const { client, views, of, Id, Arn } = await described()
    await views.update(Id, template('new'))
    await views.version(Id)
    const { ViewVersionSummaryList } = await client.send(new ListViewVersionsCommand(of))
    const row = { Id, Name: 'a', Type: 'CUSTOMER_MANAGED', Description: 'mine' }
    expect(ViewVersionSummaryList).toEqual([
      { ...row, Arn: `${Arn}:2`, Version: 2 },
      { ...row, Arn: `${Arn}:1`, Version: 1, VersionDescription: 'first' },
    ])
  })
})

describe('what answers and rows of a module hold', () => {
  const versioned = async () => {
    const made = await started()
    const { id, arn } = await made.modules.create('a', content('live'))
    const of = { InstanceId: made.InstanceId, ContactFlowModuleId: id }
    await made.client.send(new CreateContactFlowModuleVersionCommand({ ...of, Description: 'first' }))
    return { ...made, of, id, arn }
  }

  test('the module', async () => {
    const { modules, sim, id, arn } = await versioned()
    expect(await modules.describe(id)).toEqual({
      Id: id,
      Arn: arn,
      Name: 'a',
      Content: content('live'),
      State: 'ACTIVE',
      Status: 'published',
      FlowModuleContentSha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      Version: 1,
      VersionDescription: 'first',
      Settings: '{}',
      ExternalInvocationConfiguration: { Enabled: false },
    })
    expect(arn).toBe(`${sim.instance.arn}/flow-module/${id}`)
  })

  test('its row in a list, and the rows of its versions', async () => {
    const { client, modules, of, id, arn, InstanceId } = await versioned()
    await modules.version(id)
    const list = await client.send(new ListContactFlowModulesCommand({ InstanceId }))
    expect(list.ContactFlowModulesSummaryList).toEqual([{ Id: id, Arn: arn, Name: 'a', State: 'ACTIVE' }])
    const versions = await client.send(new ListContactFlowModuleVersionsCommand(of))
    expect(versions.ContactFlowModuleVersionSummaryList).toEqual([
      { Arn: `${arn}:2`, Version: 2 },
      { Arn: `${arn}:1`, Version: 1, VersionDescription: 'first' },
    ])
  })

  test('an alias and its row', async () => {
    const { client, of, id, arn } = await versioned()
    const input = { ...of, AliasName: 'prod', ContactFlowModuleVersion: 1, Description: 'live calls' }
    const { Id: AliasId = '', ContactFlowModuleArn } = await client.send(
      new CreateContactFlowModuleAliasCommand(input),
    )
    const LastModifiedTime = new Date(now)
    expect(ContactFlowModuleArn).toBe(arn)
    const answer = await client.send(new DescribeContactFlowModuleAliasCommand({ ...of, AliasId }))
    expect(answer.ContactFlowModuleAlias).toEqual({
      AliasId,
      ContactFlowModuleArn: arn,
      ContactFlowModuleId: id,
      Description: 'live calls',
      LastModifiedRegion: 'eu-central-1',
      LastModifiedTime,
      Name: 'prod',
      Version: 1,
    })
    const list = await client.send(new ListContactFlowModuleAliasesCommand(of))
    expect(list.ContactFlowModuleAliasSummaryList).toEqual([
      {
        AliasId,
        AliasName: 'prod',
        AliasDescription: 'live calls',
        Arn: `${arn}:${AliasId}`,
        LastModifiedTime,
        Version: 1,
      },
    ])
  })
})
