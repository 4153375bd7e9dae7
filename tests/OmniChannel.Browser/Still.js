// Knows what is under way in a page and in its frames: requests whose answers are not read yet, scripts that are being loaded, frames without their page, parts marked as busy.
(() => {
  const open = new Map();
  let begun = 0;

  const begin = what => {
    const key = begun += 1;
    open.set(key, what);
    return () => open.delete(key);
  };

  const during = (promise, what) => {
    const end = begin(what);
    promise.then(end, end);
    return promise;
  };

  const { fetch } = window;
  window.fetch = (...given) => during(Reflect.apply(fetch, window, given), `request ${given[0]}`);

  for (const name of ["arrayBuffer", "blob", "formData", "json", "text"]) {
    const read = Response.prototype[name];
    Response.prototype[name] = function () { return during(Reflect.apply(read, this, []), `answer of ${this.url}`); };
  }

  const source = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, "src");
  Object.defineProperty(HTMLScriptElement.prototype, "src", {
    ...source,
    set(value) {
      const end = begin(`script ${value}`);
      this.addEventListener("load", end);
      this.addEventListener("error", end);
      Reflect.apply(source.set, this, [value]);
    },
  });

  const frames = () => [...document.querySelectorAll("iframe[src]")].filter(frame => frame.contentDocument !== null);
  const isLoaded = frame => frame.contentDocument.readyState === "complete" && frame.contentDocument.URL !== "about:blank";
  let look = {};

  window.stillness = {
    underWay: () => [
      ...open.values(),
      ...document.readyState === "complete" ? [] : ["the page itself"],
      ...[...document.querySelectorAll("[aria-busy=true]")].map(part => `busy: ${part.tagName} ${part.className}`),
      ...frames().flatMap(frame => isLoaded(frame) ? frame.contentWindow.stillness.underWay() : [`frame ${frame.src}`]),
    ],

    begun: () => frames().reduce((sum, frame) => sum + frame.contentWindow.stillness.begun(), begun),

    // Still is a page in which nothing is under way, and nothing begins until what waits to be run has been run. Each question has a key of its own and begins anew.
    is(question) {
      const state = this.underWay().length > 0 ? null : this.begun();
      if (look.question !== question || look.state !== state) {
        const mine = look = { question, state, turns: 0 };
        const turn = () => {
          mine.turns += 1;
          if (mine.turns < 3) setTimeout(turn);
        };
        setTimeout(turn);
      }
      return state !== null && look.turns >= 3;
    },
  };
})();
