// Keep the parts of the page that change by themselves up to date, without disturbing what is being typed.
async function refresh() {
  const reply = await fetch(location.href);
  const fresh = new DOMParser().parseFromString(await reply.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const newer = fresh.getElementById(part.id);
    const busy = part.contains(document.activeElement) || part.querySelector("details[open]");
    if (newer && !busy && newer.outerHTML !== part.outerHTML) part.replaceWith(newer);
  }
}
setInterval(() => refresh().catch(() => {}), 2000);
