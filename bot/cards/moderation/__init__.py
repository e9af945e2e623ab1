"""How moderation looks: cases, and the ladder with its presets."""
