/** What goes into the manifest of a package made to be looked at. */
export const values = {
  appId: '01234567-89ab-4def-8123-456789abcdef',
  domains: ['digital.example', 'numerique.example'],
  developer: 'Digital service',
  website: 'https://digital.example/',
  privacy: 'https://digital.example/privacy/',
  terms: 'https://digital.example/terms/',
}
