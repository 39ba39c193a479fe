import { useEffect, useState } from 'preact/hooks';

/** A value one frame late, so that costly parts are drawn after what the reader is using. */
export function useDeferred<T>(value: T): T {
  const [later, setLater] = useState(value);
  // Effects run when the frame is painted.
  useEffect(() => setLater(value), [value]);
  return later;
}
