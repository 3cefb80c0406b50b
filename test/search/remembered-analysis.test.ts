import { expect, test } from 'vitest'
import { loadCatalogue } from '../../src/load.ts'
import { analyzeRoleOnce } from '../../src/search/remembered-analysis.ts'
import { analyzeRole } from '../../src/search/role-document.ts'
import { page } from '../admin/content.ts'
import { siteWith } from '../posting/site.ts'

const now = new Date('2026-11-23T12:00:00Z')
const { site } = await siteWith({ 'en/a.md': page('Analyst'), 'en/b.md': page('Baker') })
const { catalogue } = await loadCatalogue(site, { now })
const role = catalogue.roles.get('baker')
const posting = role?.postings.en
if (role === undefined || posting === undefined) throw new Error('There is no baker')
const none = { boilerplate: new Set<string>() }

test('analyzeRoleOnce() gives what analyzeRole() gives, once for a posting', () => {
  const first = analyzeRoleOnce(role, posting, none)
  expect(first).toEqual(analyzeRole(role, posting, none))
  expect(analyzeRoleOnce(role, posting, none)).toBe(first)
})

test('analyzeRoleOnce() analyses again when the boilerplate, the translation or the key is another', () => {
  const first = analyzeRoleOnce(role, posting, none)
  const boilerplate = new Set(posting.sections.flatMap(({ passages }) => passages.map(({ text }) => text)))
  expect(analyzeRoleOnce(role, posting, { boilerplate }).document.body).not.toBe(first.document.body)
  const translation = { ...posting, locale: 'fr' as const, title: 'Boulangère' }
  const translated = { ...role, postings: { en: posting, fr: translation } }
  expect(analyzeRoleOnce(translated, posting, none).document.otherTitle).toContain('boulanger')
  expect(analyzeRoleOnce({ ...role, key: 'other' }, posting, none).document.key).toBe('other')
})
