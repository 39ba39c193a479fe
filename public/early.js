// Nothing to do: a world that exists before the page's frames keeps the browser's API, whatever a frame is called.
