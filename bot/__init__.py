"""The bot: it reports facts to the database, shows what the database answers and sends what it queued."""
