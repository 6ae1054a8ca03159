import { badCredentials, badGateway, notFound, primaryLimit, readOnly, secondaryLimit } from './answers.js'
import type { Request } from './request.js'
import { match } from './routes.js'
import type { Answer, Call, Fault, Hook, World } from './types.js'

export interface HandleContext {
  readonly world: World
  readonly faults: Fault[]
  readonly hook: Hook | null
}

/** `silent` gives no answer, `reset` breaks the connection, `cut` breaks it in the middle of a real answer. */
export type Outcome = Answer | 'silent' | 'reset' | { readonly cut: Answer }

/** Handles one request: authentication, permissions, faults, then the route. */
export async function handle(
  { world, faults, hook }: HandleContext,
  call: Call,
  request: Request,
): Promise<Outcome> {
  await hook?.(call, 'before')
  if (world.switches.down) return world.switches.down === 'silent' ? 'silent' : badGateway()
  if (!authorized(world, request.authorization)) return badCredentials()
  const fault = take(faults, call)
  const injected = fault && injectedOutcome(world, fault)
  if (injected) return injected
  const answer = route(world, call, request)
  await hook?.(call, 'after')
  if (fault?.kind === 'http-502-after') return badGateway()
  if (fault?.kind === 'cut') return { cut: answer }
  return fault?.kind === 'reset-after' ? 'reset' : answer
}

function authorized({ options }: World, authorization: string): boolean {
  return [`token ${options.token}`, `bearer ${options.token}`].includes(
    authorization.replace(/^\w+/, (scheme) => scheme.toLowerCase()),
  )
}

function take(faults: Fault[], call: Call): Fault | null {
  const at = faults.findIndex(
    ({ method, path }) => (method ?? call.method) === call.method && (path ?? /^/).test(call.path),
  )
  const fault = faults[at]
  if (!fault) return null
  if (fault.skip) {
    faults[at] = { ...fault, skip: fault.skip - 1 }
    return null
  }
  if ((fault.times ?? 1) > 1) faults[at] = { ...fault, times: (fault.times ?? 1) - 1 }
  else faults.splice(at, 1)
  return fault
}

function injectedOutcome(world: World, fault: Fault): Outcome | null {
  switch (fault.kind) {
    case 'http-502':
      return badGateway()
    case 'reset':
      return 'reset'
    case 'secondary-limit':
      return secondaryLimit(fault.retryAfter === undefined ? 1 : fault.retryAfter)
    case 'primary-limit':
      return primaryLimit(Math.ceil(world.options.now() / 1_000) + (fault.retryAfter ?? 1))
    case 'silent':
      return 'silent'
    case 'answer':
      return fault.answer ?? badGateway()
    default:
      return null
  }
}

function route(world: World, call: Call, { target, accept }: Request): Answer {
  const found = match(call.method, call.path)
  const repository = found?.params.owner && `${found.params.owner}/${found.params.repo}`
  if (!found || (repository && repository !== world.options.repository)) return notFound()
  if (repository && world.switches.hidden) return notFound()
  if (found.route.writes && world.switches.readOnly) return readOnly()
  if (world.switches.withoutPullRequests && /pulls|issues/.test(found.route.path)) return readOnly()
  return found.route.answer(world, {
    params: found.params,
    query: call.query,
    body: call.body,
    target,
    accept,
  })
}
