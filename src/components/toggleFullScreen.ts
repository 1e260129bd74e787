/** Shows the page in full screen, or in its window again. A browser that refuses or cannot, as some phones, goes on as it is. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement === null) await document.documentElement.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // As said above.
  }
}
