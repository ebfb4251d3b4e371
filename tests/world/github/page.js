// The played page's own script: hydration, Turbo's navigation with its snapshots, and the events they send.
(() => {
  const behaviour = JSON.parse(document.getElementById('behaviour').textContent);
  const content = document.getElementById('repo-content');
  /** What Turbo keeps of pages that were left: clones, so their listeners are gone. */
  const snapshots = new Map();
  let here = location.href;

  const byReact = behaviour.generation !== undefined && behaviour.generation !== 'G1';
  const served = content.cloneNode(true);
  let navigated = false;
  if (byReact && behaviour.hydrateAfter !== null) {
    addEventListener('load', () => setTimeout(hydrate, behaviour.hydrateAfter));
  } else settle();
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.origin !== location.origin || link.hash || event.defaultPrevented) return;
    event.preventDefault();
    document.dispatchEvent(new CustomEvent('turbo:visit', { detail: { url: link.href } }));
    leave();
    history.pushState({}, '', link.href);
    load(link.href);
  });
  addEventListener('popstate', () => {
    leave();
    const kept = snapshots.get(location.href);
    if (kept) show(kept.content.cloneNode(true).childNodes, kept.title);
    else load(location.href);
  });

  virtualise();

  /** Draws the lines near the window and takes the others away, as a virtualised file view does. */
  function virtualise() {
    const box = content.querySelector('[data-virtual-lines]');
    if (!box) return;
    const lines = JSON.parse(box.dataset.virtualLines);
    const draw = () => {
      const first = Math.max(0, Math.floor(-box.getBoundingClientRect().top / 20) - 5);
      const wanted = new Set(lines.keys().drop(first).take(60));
      for (const node of [...box.children]) if (!wanted.delete(Number(node.dataset.key))) node.remove();
      for (const at of wanted) box.append(drawLine(lines[at], at));
    };
    draw();
    addEventListener('scroll', draw);
  }

  function drawLine(line, at) {
    const outer = document.createElement('div');
    outer.dataset.key = at;
    outer.className = 'react-code-text react-code-line-contents virtual';
    outer.style.transform = `translateY(${at * 20}px)`;
    const cell = document.createElement('div');
    Object.assign(cell, { id: `LC${at + 1}`, className: 'react-file-line html-div' });
    cell.style.position = 'relative';
    const words = document.createElement('span');
    words.dataset.codeText = line;
    cell.append(words);
    outer.append(cell);
    return outer;
  }

  /** React replaces the sidebar's subtree and what others put there goes with it. */
  function hydrate() {
    const pane = '[class*="PageLayout-Pane"]';
    const old = content.querySelector(pane);
    const next = served.querySelector(pane);
    if (old && next && !navigated) old.replaceWith(next);
    settle();
  }

  /** From here on the page stands still; the tests wait for it before they click. */
  function settle() {
    document.documentElement.dataset.hydrated = 'true';
  }

  function leave() {
    snapshots.set(here, { content: content.cloneNode(true), title: document.title });
    here = location.href;
  }

  async function load(url) {
    document.dispatchEvent(new CustomEvent('turbo:before-fetch-request'));
    const response = await fetch(url, { headers: { accept: 'text/html', 'x-page-script': '1' } });
    const page = new DOMParser().parseFromString(await response.text(), 'text/html');
    if (url !== location.href) return;
    copyMetas(page);
    const header = '#repository-container-header';
    document.querySelector(header)?.replaceWith(page.querySelector(header) ?? '');
    show(page.getElementById('repo-content').childNodes, page.title);
  }

  function show(nodes, title) {
    navigated = true;
    here = location.href;
    document.title = title;
    content.replaceChildren(...nodes);
    virtualise();
    document.dispatchEvent(new CustomEvent('turbo:render'));
    document.dispatchEvent(new CustomEvent('turbo:load'));
    document.dispatchEvent(new CustomEvent('soft-nav:react-done'));
  }

  function copyMetas(page) {
    for (const meta of document.querySelectorAll('meta[name^="octolytics"], meta[property="og:url"]'))
      meta.remove();
    document.head.append(...page.querySelectorAll('meta[name^="octolytics"], meta[property="og:url"]'));
  }
})();
