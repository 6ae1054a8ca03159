import { defaultLagSwitches, type LagSwitches } from './lag-switches.js'
import { defaultLimitSwitches, type LimitSwitches } from './limit-switches.js'
import { defaultReferenceSwitches, type ReferenceSwitches } from './reference-switches.js'
import { defaultRefusalSwitches, type RefusalSwitches } from './refusal-switches.js'
import type { Json } from './state/json.js'

/** The change that a view's publish makes to a template before it is stored. */
export type ViewDrops = null | 'TextBox.Text' | ((template: Json) => Json)

/**
 * The uncertain facts of Amazon Connect, one switch each, and the limits that are not published. All may be changed
 * while the simulator runs. simulator/README.md lists the fact of each.
 */
export interface Switches extends LagSwitches, LimitSwitches, ReferenceSwitches, RefusalSwitches {
  /** Describing `$LATEST` returns `Version` and `VersionDescription` of the highest version, or only its `number`. */
  describeTellsVersion: boolean | 'number'
  /** Answers have `Tags` (otherwise only ListTagsForResource returns them). */
  tagsOnDescribe: boolean
  /** The ARN in an answer about `:$SAVED` or `:<n>` ends in that qualifier. */
  qualifiedArns: boolean
  /** How a published module's `Status` is spelled. */
  statusCase: 'published' | 'PUBLISHED'
  /** The checksum in an answer for `:$SAVED`: that of `$LATEST`, or that of the draft. */
  draftChecksum: 'latest' | 'own'
  /** `:$SAVED` of a view without its own draft: the live content, or 404. */
  viewDraftAbsent: 'live' | 'not-found'
  /** The same for a module. */
  moduleDraftAbsent: 'live' | 'not-found'
  /** The effect of publishing a module on a draft. */
  moduleDraftAfterPublish: 'replaced' | 'kept'
  /** `ListContactFlowModules` without `state` lists archived modules. */
  archivedListed: boolean
  /** Archived modules accept new content and versions. */
  archivedWritable: boolean
  /** Order of `ListContactFlowModuleVersions`. */
  moduleVersionsOrder: 'descending' | 'ascending'
  /**
   * Members of a search row: those of a describe, the same without version, all except content and checksum, or only
   * id, ARN and name.
   */
  searchFilled: 'full' | 'no-version' | 'no-content' | 'empty'
  /** The content in a search row: the live content, or the draft if there is one (with its Status, or as if live). */
  searchCarries: 'published' | 'draft' | 'draft-as-published'
  /** Search is allowed; else AccessDeniedException. */
  searchPermitted: boolean
  /** Number of writes that the search index is behind; `true` freezes it until `catchUp()`. */
  searchLag: boolean | number
  /** The answer to describing `<module>:<n>`. */
  moduleVersionReadable: 'content' | 'refused' | 'not-found' | 'live'
  /** CreateContactFlowModuleVersion returns the highest version if it has the same content and settings. */
  moduleVersionsDeduplicate: boolean
  /** CreateContactFlowModuleVersion refuses a `FlowModuleContentSha256` that is not that of the live content. */
  moduleVersionChecksumChecked: boolean
  /** The same for CreateViewVersion and `ViewContentSha256`. */
  viewVersionChecksumChecked: boolean
  /** The data that a module's checksum covers. */
  moduleChecksumCovers: 'content' | 'content-and-settings'
  /** The error if a version's checksum does not match. */
  checksumMismatch: 'InvalidParameterException' | 'InvalidRequestException' | 'ResourceInUseException'
  /** The error of CreateViewVersion for a view that was never published. */
  versionOfUnpublishedView:
    | 'InvalidRequestException'
    | 'InvalidParameterException'
    | 'ResourceNotFoundException'
  /** A repeated client token returns its result even if that was deleted since; otherwise it creates it again. */
  tokenAnswersDeleted: boolean
  /** Parts of a view that a publish silently drops or rewrites. */
  viewDrops: ViewDrops
  /**
   * The answer of CreateView and UpdateViewContent when they publish: the stored content, or the live content when the
   * answer is sent.
   */
  updateAnswers: 'own' | 'current'
  /** The form of a returned view's template: as it was sent, or with sorted members and other spaces. */
  viewTemplateSpelling: 'kept' | 'rewritten'
  /** A module's content is returned with its `Metadata` rewritten. */
  moduleMetadataRewritten: boolean
  /** A module's content must have a `Settings` block. */
  moduleSettingsRequired: boolean
  /** `""` in an action's parameters or in an operand is refused. */
  moduleEmptyStringsRefused: boolean
  /** A module's call of another one of this instance may pass only inputs that the other declares. */
  moduleCallsChecked: boolean
  /** A name is taken if a resource of its kind has it in another letter case. */
  namesFoldCase: boolean
  /** Maximum items of a page, for any `MaxResults`. */
  pageSize: number
  /** Every list starts with an empty page that has a NextToken. */
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
