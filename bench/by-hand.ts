import { createHash, createHmac } from 'node:crypto'
import http from 'node:http'
import https from 'node:https'

/** Sends the request of least-client.ts without the SDK, to show which part of the time is Node's own. */
function main(): void {
  const { AWS_ENDPOINT_URL_CONNECT: endpoint = '', INSTANCE_ID: instance = '' } = process.env
  const url = new URL(`/instance/${instance}`, endpoint)
  const { request } = url.protocol === 'https:' ? https : http
  request(url, { headers: signed(url) }, (answer) => {
    answer.resume().on('end', () => {
      process.exitCode = answer.statusCode === 200 ? 0 : 1
    })
  }).end()
}

/** AWS Signature Version 4 of a GET without a query. */
function signed({ host, pathname }: URL): Readonly<Record<string, string>> {
  const { AWS_REGION = '', AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = process.env
  const time = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
  const scope = [time.slice(0, 8), AWS_REGION, 'connect', 'aws4_request']
  const headers = `host:${host}\nx-amz-date:${time}\n`
  const request = ['GET', pathname, '', headers, 'host;x-amz-date', sha256('')].join('\n')
  const key = scope.reduce<string | Buffer>(hmac, `AWS4${AWS_SECRET_ACCESS_KEY}`)
  const text = ['AWS4-HMAC-SHA256', time, scope.join('/'), sha256(request)].join('\n')
  const signature = hmac(key, text).toString('hex')
  const credential = `${AWS_ACCESS_KEY_ID}/${scope.join('/')}`
  const authorization = `AWS4-HMAC-SHA256 Credential=${credential}, SignedHeaders=host;x-amz-date, Signature=${signature}`
  return { 'x-amz-date': time, authorization }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function hmac(key: string | Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest()
}

main()
