"""What goes out: effects that the database queued for Discord, and work that it has put off until now."""
