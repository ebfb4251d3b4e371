/** Puts the document in one of GitHub's themes by its name, such as `dark_dimmed`; `light` and `dark` are npm's too. */
export function setTheme(name: string): void {
  const { dataset } = document.documentElement;
  dataset.colorMode = name.startsWith('dark') ? 'dark' : 'light';
  dataset[name.startsWith('dark') ? 'darkTheme' : 'lightTheme'] = name;
}
