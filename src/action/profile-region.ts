import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { namesRegion } from '../inputs/instance-inputs.js'

/**
 * The environment with the Region of the AWS profile, if neither the inputs nor the environment name one. The SDK, which
 * reads the profile, is loaded only then.
 */
export async function withProfileRegion(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  if (namesRegion(env) || !hasProfile(env)) return env
  const { profileRegion } = await import('../adapters/connect/profile-region.js')
  const region = await profileRegion()
  return region === null ? env : { ...env, AWS_REGION: region }
}

function hasProfile(env: NodeJS.ProcessEnv): boolean {
  return existsSync(env.AWS_CONFIG_FILE ?? path.join(env.HOME ?? homedir(), '.aws', 'config'))
}
