export type SearchAwayReden = 'onbereikbaar' | 'te-traag' | 'open' | 'geweigerd' | 'vol' | 'geen-index'

/**
 * The search engine cannot answer now: it is down, hangs, is full, or was asked to rest by the breaker. Whoever catches it
 * answers from PostgreSQL (a page) or tries again later (the sync); nothing is lost.
 */
export class SearchAway extends Error {
  readonly reden: SearchAwayReden

  constructor(reden: SearchAwayReden, options?: ErrorOptions) {
    super(`the search engine is away (${reden})`, options)
    this.name = 'SearchAway'
    this.reden = reden
  }
}
