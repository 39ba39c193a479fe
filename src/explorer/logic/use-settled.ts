import { useEffect, useState } from 'preact/hooks';

/** Longer than between two letters. */
const QUIET_MS = 500;

/** A text as it stands when it has not changed for a while: what changes with every letter typed is then said once. */
export function useSettled(text: string): string {
  const [settled, setSettled] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
