declare module 'spdx-expression-parse' {
  type Leaf = { license: string; plus?: true; exception?: string };
  type Join = { left: Leaf | Join; conjunction: 'and' | 'or'; right: Leaf | Join };
  export default function parse(source: string): Leaf | Join;
}
