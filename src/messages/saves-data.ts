type Connection = { saveData?: boolean };

/** Whether the browser asks to save data; only Chromium says so. */
export function savesData(): boolean {
  return (navigator as { connection?: Connection }).connection?.saveData === true;
}
