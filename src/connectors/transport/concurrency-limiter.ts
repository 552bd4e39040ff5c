/** How many requests may run at once, in all and to one endpoint, and when the next may start. */

interface Endpoint {
  running: number;
  /** Falls by half with every refusal and grows by one with every dozen answers. */
  limit: number;
  /** Epoch milliseconds before which nothing goes there. */
  notBefore: number;
  answers: number;
}

const RECOVERY = 12;

export class ConcurrencyLimiter {
  private readonly limit: number;
  private readonly endpoints = new Map<string, Endpoint>();
  private readonly waiting: { readonly endpoint: Endpoint; readonly go: () => void }[] = [];
  private running = 0;
  private closedUntil = 0;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Milliseconds until the endpoint may be asked; 0 for at once. */
  delay(name: string, now: number): number {
    return Math.max(0, this.closedUntil - now, this.endpoint(name).notBefore - now);
  }

  /** Resolves when there is room; every `enter` needs its `leave`. */
  async enter(name: string): Promise<void> {
    const endpoint = this.endpoint(name);
    if (this.hasRoom(endpoint)) this.take(endpoint);
    else await new Promise<void>((go) => this.waiting.push({ endpoint, go }));
  }

  leave(name: string): void {
    this.running--;
    this.endpoint(name).running--;
    for (let i = 0; i < this.waiting.length && this.running < this.limit; i++) {
      const next = this.waiting[i];
      if (next === undefined || !this.hasRoom(next.endpoint)) continue;
      this.waiting.splice(i--, 1);
      this.take(next.endpoint);
      next.go();
    }
  }

  answered(name: string): void {
    const endpoint = this.endpoint(name);
    if (++endpoint.answers % RECOVERY === 0 && endpoint.limit < this.limit) endpoint.limit++;
  }

  /** The tracker finds us too fast: fewer at once to this endpoint, and none before `until`. */
  slow(name: string, until: number): void {
    const endpoint = this.endpoint(name);
    endpoint.limit = Math.max(1, endpoint.limit >> 1);
    endpoint.notBefore = Math.max(endpoint.notBefore, until);
  }

  /** Nothing goes anywhere before `until`. */
  close(until: number): void {
    this.closedUntil = Math.max(this.closedUntil, until);
  }

  private hasRoom(endpoint: Endpoint): boolean {
    return this.running < this.limit && endpoint.running < endpoint.limit;
  }

  private take(endpoint: Endpoint): void {
    this.running++;
    endpoint.running++;
  }

  private endpoint(name: string): Endpoint {
    let endpoint = this.endpoints.get(name);
    if (endpoint === undefined) {
      endpoint = { running: 0, limit: this.limit, notBefore: 0, answers: 0 };
      this.endpoints.set(name, endpoint);
    }
    return endpoint;
  }
}

/** Method and path with everything that names a single thing left out: one name for all comments of all issues. */
export function endpointOf(method: string, url: string): string {
  const { pathname } = new URL(url);
  const parts = pathname.split("/").map((part) => (/\d/.test(part) ? "*" : part));
  return `${method} ${parts.join("/")}`;
}
