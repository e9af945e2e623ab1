"""The connections to Discord that a process keeps, and how processes share them out: docs/scale.md."""
