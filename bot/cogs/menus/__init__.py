"""Role menus: what members choose, the commands, and the editor, a module for each of its pages."""
