/** What the bench of marks puts in its page: as in the product, the page has been read before a mark is put on it. */
export { putMarks } from '../../src/content/marks';
export { readWhole } from '../../src/content/read/read';
