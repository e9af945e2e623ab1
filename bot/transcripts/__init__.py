"""What was written in a ticket, as a page that needs nothing else: no script, no request, no other file."""
