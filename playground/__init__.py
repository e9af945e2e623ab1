"""Discord on loopback: try the bot, and test it, without a token and without the network.

`simcord` plays Discord's servers in memory. `playground.wire` puts it behind a real REST API and a real
zlib gateway on 127.0.0.1, so that the bot runs unmodified in a process of its own. `python -m playground`
adds web pages through which a person chats there; the end-to-end tests drive the same `Wire` from Python.
"""
