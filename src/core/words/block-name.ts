import { type JsonObject, memberOf, objectOf } from '../document/json.js'
import { type BlockWords, blockTable } from './block-table.js'

const blocks: ReadonlyMap<string, BlockWords> = new Map(Object.entries(blockTable))

/**
 * What the console calls the block of an action: one name, for every type and whatever its parameters are. A type that
 * nobody here knows is its own name.
 */
export function blockWords({ Type: type, Parameters: parameters }: JsonObject): BlockWords {
  const name = typeof type === 'string' ? type : JSON.stringify(type ?? null)
  const words = blocks.get(name)
  return words === undefined
    ? { category: 'logic', name }
    : { ...words, ...byParameters[name]?.(objectOf(parameters)) }
}

/** Types behind which the console has several blocks, which their parameters tell apart. */
const byParameters: Readonly<Record<string, (parameters: JsonObject) => Partial<BlockWords>>> = {
  GetParticipantInput: ({ StoreInput: store }) =>
    isWord(store, 'true') ? { name: 'Store customer input' } : {},
  CheckMetricData: ({ MetricType: metric }) =>
    typeof metric === 'string' && metric.startsWith('NumberOfAgents') ? { name: 'Check staffing' } : {},
  UpdateContactMediaStreamingBehavior: ({ MediaStreamingState: state }) =>
    isWord(state, 'disabled') ? { name: 'Stop media streaming' } : {},
  UpdateContactEventHooks: ({ EventHooks: hooks }) => {
    const known = Object.keys(objectOf(hooks)).flatMap((hook) => memberOf(eventBlocks, hook) ?? [])
    const [name] = known
    return typeof name === 'string' && known.every((other) => other === name) ? { name } : {}
  },
  UpdateContactData: (parameters) => {
    const given = Object.keys(parameters)
    if (given.some((name) => voiceIdParameters.includes(name))) return { name: 'Set Voice ID' }
    return given.includes('WisdomSessionArn') ? { category: 'interact', name: 'Connect assistant' } : {}
  },
}

/** A module's content spells truths in capitals or not. */
function isWord(value: unknown, word: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === word
}

/** The block that sets the flow of an event; any other event is set by "Set event flow". */
const eventBlocks: JsonObject = {
  CustomerQueue: 'Set customer queue flow',
  AgentWhisper: 'Set whisper flow',
  CustomerWhisper: 'Set whisper flow',
  AgentHold: 'Set hold flow',
  CustomerHold: 'Set hold flow',
  CustomerRemaining: 'Set disconnect flow',
}

const voiceIdParameters: readonly string[] = [
  'IsVoiceIdStreamingEnabled',
  'IsVoiceAuthenticationEnabled',
  'IsFraudDetectionEnabled',
  'VoiceAuthenticationThreshold',
  'VoiceAuthenticationResponseTime',
  'FraudDetectionThreshold',
  'WatchlistId',
]
