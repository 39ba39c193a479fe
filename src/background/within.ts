/** What a promise resolves to, or `otherwise` where that takes too long. The work itself goes on. */
export function within<T>(ms: number, work: Promise<T>, otherwise: T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms, otherwise);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
