"""What is drawn as a picture: typst templates, threads that draw them, and faces from Discord's CDN."""
