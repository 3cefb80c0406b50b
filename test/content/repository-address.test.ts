import { expect, test } from 'vitest'
import { isBranchName, readRepositoryAddress } from '../../src/content/repository-address.ts'

test.each([
  'https://host.example/site.git',
  'ssh://git@host.example:22/site.git',
  'git@host.example:team/site.git',
  'git://host.example/site.git',
  'file:///srv/site.git',
  '/srv/site.git',
])('readRepositoryAddress() takes %s as it is', (given) => {
  expect(readRepositoryAddress(given)).toEqual({ url: given, variables: {} })
})

test.each([
  '--upload-pack=touch /tmp/x',
  '-oProxyCommand=x',
  'ext::sh -c id',
  'fd::17',
  'foo+bar::x',
  'javascript://x/',
  'ftp://host/x',
  'a b',
  'https://host/a\nb',
  'relative/path',
  'http://user:canary@host/site.git',
])('readRepositoryAddress() refuses %s without repeating it', (given) => {
  const read = readRepositoryAddress(given)
  expect(read).toEqual(expect.any(String))
  expect(read).not.toContain('canary')
})

test('readRepositoryAddress() takes credentials out of the address, for that host alone', () => {
  const read = readRepositoryAddress('https://bot:p%40ss@host.example/site.git')
  expect(read).toEqual({
    url: 'https://host.example/site.git',
    variables: {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'http.https://host.example/.extraHeader',
      GIT_CONFIG_VALUE_0: `Authorization: Basic ${Buffer.from('bot:p@ss').toString('base64')}`,
    },
  })
})

test('isBranchName() knows names from options and refspecs', () => {
  expect(['main', 'feature/postes-2026', 'v1.2', 'été'].filter(isBranchName)).toHaveLength(4)
  expect(
    ['-x', '--upload-pack=x', 'a..b', 'a b', 'a:b', '+main', 'a//b', '/a', 'a/', 'x.lock', ''].filter(isBranchName),
  ).toEqual([])
})
