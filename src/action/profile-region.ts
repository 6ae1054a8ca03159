import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { inputText } from '../inputs/names.js'

/**
 * The environment with the Region of the AWS profile, where neither the inputs nor the environment name one. The SDK, which
 * reads the profile, is loaded only there.
 */
export async function withProfileRegion(env: NodeJS.ProcessEnv): Promise<NodeJS.ProcessEnv> {
  if (namesRegion(env) || !hasProfile(env)) return env
  const { profileRegion } = await import('../adapters/connect/profile-region.js')
  const region = await profileRegion()
  return region === null ? env : { ...env, AWS_REGION: region }
}

function namesRegion(env: NodeJS.ProcessEnv): boolean {
  const given = [inputText(env, 'aws-region'), env.AWS_REGION, env.AWS_DEFAULT_REGION]
  return given.some((text) => (text ?? '').trim() !== '') || inputText(env, 'instance-id').startsWith('arn:')
}

function hasProfile(env: NodeJS.ProcessEnv): boolean {
  return existsSync(env.AWS_CONFIG_FILE ?? path.join(env.HOME ?? homedir(), '.aws', 'config'))
}
