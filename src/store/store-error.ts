/** The store cannot do what was asked: says why and what would help. Never holds a value, a password or an address with one. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
}
