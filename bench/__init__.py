"""Figures, each beside the peer it is held against: see README.md."""
