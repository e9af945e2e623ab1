"""What comes in: events of the gateway, and what was missed of them, on their way to the database."""
