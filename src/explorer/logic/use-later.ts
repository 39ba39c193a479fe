import { useEffect, useState } from 'preact/hooks';

/** A value as the last frame drew it: what is costly to draw follows a frame behind what lies under the reader's hand. */
export function useLater<T>(value: T): T {
  const [later, setLater] = useState(value);
  // Effects run when the frame is painted.
  useEffect(() => setLater(value), [value]);
  return later;
}
