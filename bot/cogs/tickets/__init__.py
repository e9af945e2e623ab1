"""Commands, buttons and forms of tickets, a module for each group of people."""
