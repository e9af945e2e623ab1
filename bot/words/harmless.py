"""What somebody wrote, for a place with Markdown: it looks as it was written, and does nothing."""

import re

_MARKS = re.compile(
    r"""
      (?P<address>
        https?://(?: [\w.~:/?\#!$&'+,;=%-] | @(?!everyone|here|[\d!&]) | \([\w.~:/?\#!$&'+,;=%-]*\) )*
        (?<=[^\W_]|[/)]) (?= [.,:;!?'")\]]* (?: \s | \Z ) )
      )
    | (?P<scheme> https?: )(?= // )
    | (?P<ping> @ )
    | (?P<start> ^[ \t]* ) (?P<first> [-+#>] )
    | (?P<number> ^[ \t]*\d+ ) (?P<dot> [.)] )
    | (?P<mark> [\\*_~`|<\[] )
    """,
    re.VERBOSE | re.MULTILINE,
)


def harmless(text: str) -> str:
    """No heading, list, quote, emphasis, code, spoiler, masked link, mention, moment or ping is left."""
    return _MARKS.sub(_replaced, text)


def _replaced(found: re.Match[str]) -> str:
    if found["address"]:
        return found[0]
    if found["scheme"]:
        # What follows the address would be read as a part of it, with the marks that are to escape it.
        return f"{found[0]}\\"
    if found["ping"]:
        return "@\u200b"
    if found["first"]:
        return rf"{found['start']}\{found['first']}"
    return rf"{found['number'] or ''}\{found['dot'] or found['mark']}"
