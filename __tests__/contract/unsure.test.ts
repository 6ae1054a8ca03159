import { expect, jest, test } from '@jest/globals'
import type { Switches } from '../../simulator/index.js'
import { defaultSwitches } from '../../simulator/switches.js'
import { probeModules } from './probe-modules.js'
import { probeViews } from './probe-views.js'
import { isReal, openTarget, patience } from './target.js'

jest.setTimeout(patience * 2)

const probe = async (switches: Partial<Switches> = {}): Promise<Partial<Switches>> => {
  const target = await openTarget(switches)
  try {
    return { ...(await probeViews(target)), ...(await probeModules(target)) }
  } finally {
    await target.close()
  }
}

/** What the probe cannot find out: lags, limits, and what nobody would try on an instance in use. */
const notProbed = [
  // Flows and functions would have to be made and associated by somebody.
  'archivedFlowsListed',
  'lambdaListPage',
  'lambdaListRate',
  'referencesChecked',
  // A name that differs in letter case alone would be made in an instance that others use.
  'namesFoldCase',
  // To count how the quota counts takes the whole quota of the account.
  'quotaCounting',
  'refusedCallsCount',
  // It takes somebody who publishes in the moment between an update and its answer.
  'updateAnswers',
  'aliasLag',
  'aliasListLag',
  'aliasVersionError',
  'aliasVersionLag',
  'calleeLag',
  'checksumLag',
  'consoleLags',
  'createLag',
  'credentialsExpired',
  'deny',
  'describeLag',
  'emptyFirstPage',
  'listLag',
  'maxAliases',
  'maxModules',
  'maxVersions',
  'maxVersionsOf',
  'maxViews',
  'moduleCallsChecked',
  'nameListLag',
  'pageSize',
  // Each represents many facts at once.
  'refusesAll',
  'refusesDocumented',
  'refusesProbed',
  'refusesSupposed',
  'refusesVerified',
  'replicaFreezesOld',
  'searchLag',
  'searchPermitted',
]

/** Each switch in the position that is not its default, as far as the probe can see them at once. */
const turned: Partial<Switches> = {
  describeTellsVersion: false,
  tagsOnDescribe: false,
  qualifiedArns: false,
  statusCase: 'PUBLISHED',
  draftChecksum: 'own',
  viewDraftAbsent: 'not-found',
  moduleDraftAbsent: 'not-found',
  moduleDraftAfterPublish: 'kept',
  archivedListed: false,
  archivedWritable: false,
  moduleVersionsOrder: 'ascending',
  searchFilled: 'full',
  searchCarries: 'draft-as-published',
  moduleVersionReadable: 'live',
  moduleVersionsDeduplicate: false,
  moduleVersionChecksumChecked: false,
  viewVersionChecksumChecked: true,
  moduleChecksumCovers: 'content-and-settings',
  checksumMismatch: 'InvalidRequestException',
  versionOfUnpublishedView: 'ResourceNotFoundException',
  viewDrops: null,
  viewTemplateSpelling: 'rewritten',
  moduleMetadataRewritten: true,
  moduleSettingsRequired: true,
  tokenAnswersDeleted: true,
  moduleEmptyStringsRefused: false,
}

const onSimulator = isReal ? test.skip : test
const onInstance = isReal ? test : test.skip

onSimulator('the probe sees the defaults, every one but those that cannot be probed', async () => {
  const probed = Object.entries(defaultSwitches()).filter(([name]) => !notProbed.includes(name))
  expect(await probe()).toEqual(Object.fromEntries(probed))
})

onSimulator('the probe sees switches that are turned', async () => {
  expect(await probe(turned)).toEqual(turned)
})

onInstance('how the instance settles what is unsure', async () => {
  const found = await probe()
  const wrong = Object.entries(found).filter(
    ([name, value]) => defaultSwitches()[name as keyof Switches] !== value,
  )
  process.stdout.write(`${JSON.stringify({ date: new Date().toISOString(), found }, null, 2)}\n`)
  expect(Object.fromEntries(wrong)).toEqual({})
})
