import type { World } from '../state/world.js'
import type { Call } from './calls.js'
import type { createFaults } from './faults.js'
import type { createHooks } from './hooks.js'
import type { createThrottle } from './throttle.js'

/** The checks before the service: authentication, quotas, and faults on the way. */
export interface ServeContext {
  readonly world: World
  readonly calls: Call[]
  readonly faults: ReturnType<typeof createFaults>
  readonly hooks: ReturnType<typeof createHooks>
  readonly throttle: ReturnType<typeof createThrottle>
}
