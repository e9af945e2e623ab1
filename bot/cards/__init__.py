"""Records to what Discord shows: one module a domain. No decisions here but about looks."""
