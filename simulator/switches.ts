import { defaultLagSwitches, type LagSwitches } from './lag-switches.js'
import { defaultLimitSwitches, type LimitSwitches } from './limit-switches.js'
import { defaultReferenceSwitches, type ReferenceSwitches } from './reference-switches.js'
import { defaultRefusalSwitches, type RefusalSwitches } from './refusal-switches.js'
import type { Json } from './state/json.js'

/** What a view's publish does to a template before it is stored. */
export type ViewDrops = null | 'TextBox.Text' | ((template: Json) => Json)

/**
 * The unsure facts of Amazon Connect, one switch each, and the limits that nobody publishes. All may be changed while
 * the simulator runs. simulator/README.md tells which fact each stands for.
 */
export interface Switches extends LagSwitches, LimitSwitches, ReferenceSwitches, RefusalSwitches {
  /** Describing `$LATEST` answers `Version` and `VersionDescription` of the highest version, or its `number` alone. */
  describeTellsVersion: boolean | 'number'
  /** Answers carry `Tags` (else only ListTagsForResource tells them). */
  tagsOnDescribe: boolean
  /** The ARN in an answer about `:$SAVED` or `:<n>` ends in that qualifier. */
  qualifiedArns: boolean
  /** How a published module's `Status` is spelled. */
  statusCase: 'published' | 'PUBLISHED'
  /** The checksum that `:$SAVED` answers: that of `$LATEST`, or that of the draft. */
  draftChecksum: 'latest' | 'own'
  /** `:$SAVED` of a view that has no draft of its own: what is live, or 404. */
  viewDraftAbsent: 'live' | 'not-found'
  /** The same for a module. */
  moduleDraftAbsent: 'live' | 'not-found'
  /** What publishing a module over a draft does to the draft. */
  moduleDraftAfterPublish: 'replaced' | 'kept'
  /** `ListContactFlowModules` without `state` lists archived modules. */
  archivedListed: boolean
  /** Archived modules take new content and versions. */
  archivedWritable: boolean
  /** Order of `ListContactFlowModuleVersions`. */
  moduleVersionsOrder: 'descending' | 'ascending'
  /** What rows of a search carry: what describing tells, the same but no version, all but content and checksum, or only id, ARN and name. */
  searchFilled: 'full' | 'no-version' | 'no-content' | 'empty'
  /** The content in a search row: what is live, or the draft where there is one (with its Status, or as if live). */
  searchCarries: 'published' | 'draft' | 'draft-as-published'
  /** Search is allowed; else AccessDeniedException. */
  searchPermitted: boolean
  /** Writes that the search index is behind; `true` freezes it until `catchUp()`. */
  searchLag: boolean | number
  /** What describing `<module>:<n>` answers. */
  moduleVersionReadable: 'content' | 'refused' | 'not-found' | 'live'
  /** CreateContactFlowModuleVersion answers the highest version when it holds the same content and settings. */
  moduleVersionsDeduplicate: boolean
  /** CreateContactFlowModuleVersion refuses a `FlowModuleContentSha256` that is not that of what is live. */
  moduleVersionChecksumChecked: boolean
  /** The same of CreateViewVersion and `ViewContentSha256`. */
  viewVersionChecksumChecked: boolean
  /** What a module's checksum is taken over. */
  moduleChecksumCovers: 'content' | 'content-and-settings'
  /** The error when a version's checksum does not match. */
  checksumMismatch: 'InvalidParameterException' | 'InvalidRequestException' | 'ResourceInUseException'
  /** The error of CreateViewVersion for a view that was never published. */
  versionOfUnpublishedView:
    | 'InvalidRequestException'
    | 'InvalidParameterException'
    | 'ResourceNotFoundException'
  /** A repeated client token answers what it made although that was deleted since; else it makes it anew. */
  tokenAnswersDeleted: boolean
  /** What a view's publish silently drops or rewrites. */
  viewDrops: ViewDrops
  /** What CreateView and UpdateViewContent answer when they publish: what they stored, or what is live as the answer leaves. */
  updateAnswers: 'own' | 'current'
  /** How a view's template comes back: as it was sent, or with members sorted and spaced anew. */
  viewTemplateSpelling: 'kept' | 'rewritten'
  /** A module's content comes back with its `Metadata` rewritten. */
  moduleMetadataRewritten: boolean
  /** A module's content must have a `Settings` block. */
  moduleSettingsRequired: boolean
  /** `""` in an action's parameters or in an operand is refused. */
  moduleEmptyStringsRefused: boolean
  /** A module's call of another one of this instance may give only inputs that the other declares. */
  moduleCallsChecked: boolean
  /** A name is taken where a resource of its kind has it in other letter case. */
  namesFoldCase: boolean
  /** Most items of a page, whatever `MaxResults` says. */
  pageSize: number
  /** Every list begins with an empty page that has a NextToken. */
  emptyFirstPage: boolean
}

export const defaultSwitches = (): Switches => ({
  describeTellsVersion: true,
  tagsOnDescribe: true,
  qualifiedArns: true,
  statusCase: 'published',
  draftChecksum: 'latest',
  viewDraftAbsent: 'live',
  moduleDraftAbsent: 'live',
  moduleDraftAfterPublish: 'replaced',
  archivedListed: true,
  archivedWritable: true,
  moduleVersionsOrder: 'descending',
  searchFilled: 'full',
  searchCarries: 'published',
  searchPermitted: true,
  searchLag: false,
  moduleVersionReadable: 'content',
  moduleVersionsDeduplicate: false,
  moduleVersionChecksumChecked: true,
  viewVersionChecksumChecked: true,
  moduleChecksumCovers: 'content',
  checksumMismatch: 'InvalidParameterException',
  versionOfUnpublishedView: 'InvalidRequestException',
  tokenAnswersDeleted: false,
  viewDrops: 'TextBox.Text',
  updateAnswers: 'own',
  viewTemplateSpelling: 'kept',
  moduleMetadataRewritten: false,
  moduleSettingsRequired: false,
  moduleEmptyStringsRefused: true,
  moduleCallsChecked: true,
  namesFoldCase: false,
  pageSize: 5,
  emptyFirstPage: false,
  ...defaultLagSwitches(),
  ...defaultLimitSwitches(),
  ...defaultReferenceSwitches(),
  ...defaultRefusalSwitches(),
})
