/** A browser may begin to write the file long after the click, where it asks for a place first. */
const FREE_AFTER_MS = 60_000;

/** Offers some text as a file, made here: nothing is sent or fetched. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), FREE_AFTER_MS);
}
