import type { RepositoryFacts } from '../facts/types.ts';
import { type Commit, folder } from './git.ts';

type Data = Record<string, unknown>;

/** The ref in view, as every route's data has it. */
export function refInfo(commit: Commit | null, ref: string): Data {
  const isCommit = /^[0-9a-f]{7,40}$/.test(ref);
  return {
    name: ref,
    refType: isCommit ? 'commit' : 'branch',
    currentOid: commit?.sha ?? '',
    canEdit: false,
  };
}

export function repoData(facts: RepositoryFacts): Data {
  return {
    id: 1024,
    defaultBranch: 'main',
    name: facts.name,
    ownerLogin: facts.owner,
    isFork: facts.forkOf !== undefined,
    createdAt: facts.createdAt ?? facts.commits[0]?.date ?? null,
    isEmpty: facts.commits.length === 0,
    public: facts.visibility === 'public',
    private: facts.visibility === 'private',
  };
}

export function treeData(commit: Commit | null, path: string): Data {
  const items = commit ? folder(commit, path) : [];
  return { items, totalCount: items.length, readme: null };
}

/** The tabs above the readme; the licence's entry has the exact path of its file. */
export function overview(commit: Commit | null): Data {
  const licenses = commit
    ? folder(commit, '').filter((one) => /^(?:licen[cs]e|copying)/i.test(one.name))
    : [];
  const overviewFiles = licenses.map((one) => ({
    displayName: one.name,
    path: one.path,
    refName: 'main',
    preferredFileType: 'license',
    tabName: 'License',
    loaded: false,
    richText: null,
  }));
  return { commitCount: '6', overviewFiles };
}

/** About box of the newest layout. */
export function sidebarAbout(facts: RepositoryFacts): Data {
  return {
    description: facts.description,
    ownerLogin: facts.owner,
    repoName: facts.name,
    repo: {
      isPrivate: facts.visibility === 'private',
      isFork: facts.forkOf !== undefined,
      visibilityLabel: facts.visibility === 'private' ? 'Private' : 'Public',
      license: facts.sidebarLicense,
    },
  };
}

/** A file's data; text comes as lines. */
export function blobData(path: string, content: string): Data {
  const rawLines = content.split('\n');
  if (rawLines.at(-1) === '') rawLines.pop();
  return {
    displayName: path.split('/').at(-1),
    rawLines,
    richText: null,
    headerInfo: { blobSize: content.length },
  };
}
