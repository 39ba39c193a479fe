// Runs before the first paint (a classic script in the head blocks it) and sets the theme that src/platform/theme.ts remembered.
// Storage of the extension can only be asked asynchronously, which would be a flash of the other scheme.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.scheme = theme;
} catch {
  // A browser that blocks all site data throws here; the theme is set a moment later.
}
