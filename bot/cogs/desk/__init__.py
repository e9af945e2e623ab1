"""The editors of /tickets setup: types, forms, panels, clocks, replies."""
