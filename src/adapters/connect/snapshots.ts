import type { ContactFlowModule, ContactFlowModuleSummary, View, ViewSummary } from '@aws-sdk/client-connect'
import { moduleContent, viewContent } from '../../core/kinds/large-text.js'
import type { ListedResource, Snapshot } from '../../core/model/observation.js'

/** A view's snapshot from an answer; null: the answer has no content (an index may lack it). */
export function viewSnapshot(view: View): Snapshot | null {
  const { Id, Arn, Name, Content } = view
  if (Id === undefined || Arn === undefined || Name === undefined || Content?.Template === undefined)
    return null
  return {
    kind: 'view',
    id: unqualifyId(Id),
    arn: unqualifyArn(Arn),
    name: Name,
    content: viewContent(Content.Template, Content.Actions ?? []),
    checksum: view.ViewContentSha256 ?? null,
    version: versionNumber(view.Version),
    versionDescription: view.VersionDescription ?? null,
    description: view.Description || null,
    tags: view.Tags ?? null,
    awsManaged: view.Type === 'AWS_MANAGED',
    archived: false,
    externalInvocation: null,
  }
}

/** A flow module's snapshot from an answer; null: the answer has no content. */
export function moduleSnapshot(module: ContactFlowModule): Snapshot | null {
  const { Id, Arn, Name, Content } = module
  if (Id === undefined || Arn === undefined || Name === undefined || Content === undefined) return null
  return {
    kind: 'module',
    id: unqualifyId(Id),
    arn: unqualifyArn(Arn),
    name: Name,
    content: moduleContent(Content, module.Settings || null),
    checksum: module.FlowModuleContentSha256 ?? null,
    version: versionNumber(module.Version),
    versionDescription: module.VersionDescription ?? null,
    description: module.Description || null,
    tags: module.Tags ?? null,
    awsManaged: false,
    archived: module.State === 'ARCHIVED',
    externalInvocation: module.ExternalInvocationConfiguration?.Enabled ?? null,
  }
}

export function viewSummary({ Id, Arn, Name, Type }: ViewSummary): ListedResource[] {
  if (Id === undefined || Arn === undefined || Name === undefined) return []
  const awsManaged = Type === 'AWS_MANAGED'
  return [
    { kind: 'view', id: unqualifyId(Id), arn: unqualifyArn(Arn), name: Name, awsManaged, archived: false },
  ]
}

export function moduleSummary({ Id, Arn, Name, State }: ContactFlowModuleSummary): ListedResource[] {
  if (Id === undefined || Arn === undefined || Name === undefined) return []
  const archived = State === 'ARCHIVED'
  return [
    {
      kind: 'module',
      id: unqualifyId(Id),
      arn: unqualifyArn(Arn),
      name: Name,
      awsManaged: false,
      archived,
    },
  ]
}

/** The service returns `PUBLISHED` or `published`; an index also has drafts. */
export function isPublished({ Status }: { readonly Status?: string | undefined }): boolean {
  return Status?.toUpperCase() === 'PUBLISHED'
}

/** `arn:…:instance/<id>/view/<id>` without a final `:<qualifier>`. */
export function unqualifyArn(arn: string): string {
  return arn.split(':').slice(0, 6).join(':')
}

/** An id without a final `:<qualifier>`; an AWS-managed view's id may be an ARN. */
function unqualifyId(id: string): string {
  return id.startsWith('arn:') ? unqualifyArn(id) : id.replace(/:.*$/, '')
}

function versionNumber(version: number | undefined): number | null {
  return version !== undefined && version > 0 ? version : null
}
