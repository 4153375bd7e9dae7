/** Lets the scripts of forms read the clock of the environment, which may stand at another day than that of the browser. */
export function keepTime(now: string): void {
  const clock = Date;
  const ahead = clock.parse(now) - clock.now();
  window.Date = new Proxy(clock, {
    construct: (target, given: unknown[], made) => Reflect.construct(target, given.length === 0 ? [clock.now() + ahead] : given, made) as Date,
    get: (target, name) => (name === "now" ? () => clock.now() + ahead : Reflect.get(target, name) as unknown),
  });
}
