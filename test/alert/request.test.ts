import { expect, test } from 'vitest'
import { alertRequest } from '../../src/alert/request.ts'

test.each([
  ['tell me when a developer role opens', 'developer role'],
  ['Tell me when a developer job opens up, please!', 'developer job'],
  ['let me know if there is a new data job', 'data job'],
  ['Can you notify me about remote jobs?', 'remote jobs'],
  ['please alert me when something in UX is posted', 'something in UX'],
  ['keep me posted on policy jobs', 'policy jobs'],
  ['set up an alert for IT-03', 'IT-03'],
  ['I want to be notified when C# jobs come up', 'C# jobs'],
  ['subscribe me to student jobs', 'student jobs'],
  ['avise-moi quand un poste de designer ouvre', 'poste de designer'],
  ['Avisez-moi lorsqu’un poste de développeuse est affiché, svp', 'poste de développeuse'],
  ['previens moi des qu un poste en données ouvre', 'poste en données'],
  ['dis-moi quand ouvre un poste d’analyste', 'poste d’analyste'],
  ['pouvez-vous m’avertir s’il y a un nouveau poste à distance?', 'poste à distance'],
  ['crée une alerte pour les postes d’architecte', 'postes d’architecte'],
  ['je veux être avisée des postes IT-02', 'postes IT-02'],
  ['tiens-moi au courant des emplois étudiants', 'emplois étudiants'],
])('alertRequest() takes “%s” as a wish for an alert', (text, rest) => {
  expect(alertRequest(text)?.request).toEqual({ kind: 'add', rest })
})

test.each([
  ['my alerts', { kind: 'list' }],
  ['Show me my alerts', { kind: 'list' }],
  ['what alerts do I have?', { kind: 'list' }],
  ['mes alertes', { kind: 'list' }],
  ['Quelles sont mes alertes?', { kind: 'list' }],
  ['stop alerts', { kind: 'stop', which: undefined }],
  ['stop', { kind: 'stop', which: undefined }],
  ['cancel all my alerts', { kind: 'stop', which: undefined }],
  ['stop alert 2', { kind: 'stop', which: 2 }],
  ['unsubscribe', { kind: 'stop', which: undefined }],
  ['arrête les alertes', { kind: 'stop', which: undefined }],
  ['Arretez l’alerte 3 svp', { kind: 'stop', which: 3 }],
  ['annule mes alertes', { kind: 'stop', which: undefined }],
  ['désabonne-moi', { kind: 'stop', which: undefined }],
  ['forget me', { kind: 'forget' }],
  ['delete my data', { kind: 'forget' }],
  ['oublie-moi', { kind: 'forget' }],
  ['Effacez mes données personnelles', { kind: 'forget' }],
])('alertRequest() understands “%s”', (text, request) => {
  expect(alertRequest(text)?.request).toEqual(request)
})

test.each([
  'tell me when the front-end job closes',
  'tell me about the developer job',
  'let me know if the policy job is still open',
  'when does the developer job open?',
  'what’s open?',
  'how do I apply?',
  'dis-moi quand ferme l’affichage de designer',
  'dis-moi si le poste est encore ouvert',
  'quels postes sont ouverts?',
  'who should I notify if I need accommodation?',
  'is there an alert mechanism in the incident response job?',
  'j’aimerais travailler sur des alertes',
  'oublie ça',
  'stop and think developer',
  '',
  'x'.repeat(5000),
])('alertRequest() leaves “%s” to be answered', (text) => {
  expect(alertRequest(text)).toBeUndefined()
})
