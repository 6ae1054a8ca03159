import { type JsonObject, memberOf, objectOf } from '../document/json.js'
import { type BlockWords, blockTable } from './block-table.js'

const blocks: ReadonlyMap<string, BlockWords> = new Map(Object.entries(blockTable))

/** The console's words for the block of an action. The name of an unknown type is the type. */
export function blockWords({ Type: type, Parameters: parameters }: JsonObject): BlockWords {
  const name = typeof type === 'string' ? type : JSON.stringify(type ?? null)
  const words = blocks.get(name)
  return words === undefined
    ? { category: 'logic', name }
    : { ...words, ...byParameters[name]?.(objectOf(parameters)) }
}

/** Types that are several blocks in the console, depending on the parameters. */
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

/** The content of a module may have booleans in upper case. */
function isWord(value: unknown, word: string): boolean {
  return typeof value === 'string' && value.toLowerCase() === word
}

/** The block that sets the flow of an event; other events use "Set event flow". */
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
