"""How tickets look: the room and its controls, what people are told, lists, set-up, transcripts."""
