// The played page's own script: renders anew after load and navigates on the client, as npmjs.com's React does.
(() => {
  const behaviour = JSON.parse(document.getElementById('behaviour').textContent);
  const main = document.getElementById('main');
  /** Nodes that this script rendered; others are foreign, and React would neither know nor keep them. */
  const own = new WeakSet();

  followColorMode();
  const served = main.cloneNode(true);
  let navigated = false;
  if (behaviour.hydrateAfter === null) settle();
  else addEventListener('load', () => setTimeout(hydrate, behaviour.hydrateAfter));
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin || event.defaultPrevented) return;
    const isPackage = link.pathname.startsWith('/package/');
    if (!isPackage && link.pathname !== '/' && link.pathname !== '/search') return;
    event.preventDefault();
    history.pushState({}, '', link.href);
    render(location.href);
  });
  addEventListener('popstate', () => render(location.href));

  function hydrate() {
    const fresh = navigated ? null : served.querySelector('.sidebar');
    if (fresh) main.querySelector('.sidebar').replaceWith(fresh);
    settle();
  }

  /** From here on the page stands still; the tests wait for it before they click. */
  function settle() {
    adopt(main);
    document.documentElement.dataset.hydrated = 'true';
  }

  async function render(url) {
    const response = await fetch(url, { headers: { 'x-spiferack': '1', 'x-page-script': '1' } });
    const page = await response.json();
    if (url !== location.href) return;
    navigated = true;
    const fresh = document.createElement('main');
    fresh.append(document.createRange().createContextualFragment(page.main));
    if (behaviour.navigation === 'patch') patch(main, fresh);
    else main.replaceChildren(...fresh.childNodes);
    adopt(main);
    document.title = page.title;
  }

  /** Marks everything below as this script's, apart from what somebody else put there. */
  function adopt(root) {
    for (const child of root.childNodes) {
      if (child instanceof Element && child.localName.startsWith('fineprint-')) continue;
      own.add(child);
      adopt(child);
    }
  }

  /** Makes `old` like `fresh` while it keeps its nodes, foreign ones too. */
  function patch(old, fresh) {
    const before = [...old.childNodes].filter((node) => own.has(node));
    const after = [...fresh.childNodes];
    after.forEach((node, index) => {
      const known = before[index];
      if (known === undefined) old.append(node);
      else if (known.nodeName !== node.nodeName) known.replaceWith(node);
      else if (known.nodeType === Node.TEXT_NODE) known.data = node.data;
      else {
        copyAttributes(known, node);
        patch(known, node);
      }
    });
    for (const gone of before.slice(after.length)) gone.remove();
  }

  function copyAttributes(to, from) {
    for (const { name, value } of from.attributes)
      if (to.getAttribute(name) !== value) to.setAttribute(name, value);
  }

  function followColorMode() {
    if (behaviour.dark !== 'auto') return;
    const dark = matchMedia('(prefers-color-scheme: dark)');
    const apply = () => {
      document.documentElement.dataset.colorMode = dark.matches ? 'dark' : 'light';
    };
    dark.addEventListener('change', apply);
    apply();
  }
})();
