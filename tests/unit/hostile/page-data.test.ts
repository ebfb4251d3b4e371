// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { readPageData } from '../../../src/sites/github/page-data.ts';

beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

function tag(name: string, content: string): void {
  const meta = document.createElement('meta');
  meta.name = `octolytics-dimension-repository_${name}`;
  meta.content = content;
  document.head.append(meta);
}

it('believes a public page', () => {
  tag('nwo', 'someone/open');
  tag('public', 'true');
  expect(readPageData('someone', 'open')).toMatchObject({ confirmed: true, visibility: 'public' });
});

it('does not take a private repository for public because the page before it was', () => {
  tag('nwo', 'someone/open');
  tag('public', 'true');
  document.body.innerHTML = '<strong itemprop="name"><a href="/someone/secret">secret</a></strong>';
  expect(readPageData('someone', 'secret')).toMatchObject({ confirmed: true, visibility: 'unknown' });
});

it('calls a page private as soon as one of its own signs says so', () => {
  tag('nwo', 'someone/secret');
  tag('public', 'true');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.dataset.target = 'react-app.embeddedData';
  const repo = { ownerLogin: 'someone', name: 'secret', private: true };
  script.textContent = JSON.stringify({ payload: { repo } });
  document.body.append(script);
  expect(readPageData('someone', 'secret').visibility).toBe('private');
});

it('takes a page that names no repository for what its address says, and never for a public one', () => {
  expect(readPageData('someone', 'open')).toMatchObject({ confirmed: true, visibility: 'unknown' });
  document.body.innerHTML = '<strong itemprop="name"><a href="/someone/other">other</a></strong>';
  expect(readPageData('someone', 'open').confirmed).toBe(false);
});
