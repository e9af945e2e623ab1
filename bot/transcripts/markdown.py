"""Discord's dialect of Markdown as HTML. What it does not know is text, and text is escaped.

CommonMark's rules for code, emphasis, escapes and lists are markdown-it's. Those in which Discord differs are
here: quotes have no lazy lines, headings three levels, `__x__` underlines; and spoilers, small print,
mentions, emoji and moments. No rule lets HTML through, and a link goes to http or https.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Protocol

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.ruler import RuleOptionsType
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markupsafe import Markup

from bot.transcripts.clock import Clock

MOST_NESTED = 20
MOST_TEXT = 8_000
"""Letters that are read as Markdown; of what is longer than any message the rest is left away."""

_FENCE = "```"
_LANGUAGE = re.compile(r"^[-+.#\w]*\n")
_SPECIAL = re.compile(r"[\\`*_~\[\]<>|@#\n]|https?://|^\s*(?:[-+]|\d+[.)])")
_TEXT = re.compile(r"[\\`*_~\[\]<>|@\n]|https?://")
_ADDRESS = r"https?://[^\s<>()\[\]|\x00-\x20]+(?:\([^\s<>()\[\]|]*\)[^\s<>()\[\]|]*)*"
_BARE = re.compile(_ADDRESS)
_MASKED = re.compile(rf"""\[((?:\\.|[^\[\]\\\n])+)\]\(\s*<?({_ADDRESS})>?(?:\s+"[^"\n]*")?\s*\)""")
_AFTER_ADDRESS = re.compile(r"[.,:;!?'\"*_~\]]+$")
_ANGLE = re.compile(
    rf"""<(?:
      @!?(?P<user>\d{{1,20}}) | @&(?P<role>\d{{1,20}}) | \#(?P<channel>\d{{1,20}})
      | a?:(?P<emoji>\w{{1,32}}):\d{{1,20}} | t:(?P<at>-?\d{{1,13}})(?::(?P<style>[tTdDfFR]))?
      | /(?P<command>[-_\w\ ]{{1,100}}):\d{{1,20}} | id:(?P<place>\w{{1,20}}) | (?P<address>{_ADDRESS})
    )>""",
    re.VERBOSE,
)
_EVERYBODY = re.compile(r"@(?:everyone|here)\b")
_HEADING = re.compile(r"(#{1,3}) +(.+)")


class Names(Protocol):
    """What mentions stand for; None is not known."""

    def member(self, member_id: int) -> str | None:
        """What somebody is called."""

    def role(self, role_id: int) -> str | None:
        """What a role is called."""

    def channel(self, channel_id: int) -> str | None:
        """What a channel is called."""


class Dialect:
    """Reads texts for one reader: names and moments are written as they see them."""

    def __init__(self, names: Names, clock: Clock, unknown: str) -> None:
        self._env = {"names": names, "clock": clock, "unknown": unknown}

    def html(self, text: str) -> Markup:
        """What somebody wrote, as HTML of a few elements."""
        parts = [self._block(part) if is_code else self._read(part) for part, is_code in _split(text)]
        return Markup("".join(parts))  # noqa: S704  (made of escaped text)

    def _read(self, text: str) -> str:
        if _SPECIAL.search(text) is None:
            return f"<p>{escapeHtml(text)}</p>" if text.strip() else ""
        env = dict(self._env)
        tokens = _READER.parse(text, env)
        if any(token.level >= MOST_NESTED - 1 for token in tokens):  # what is nested deeper would be lost
            return f'<p class="plain">{escapeHtml(text)}</p>'
        return str(_READER.renderer.render(tokens, _READER.options, env))

    @staticmethod
    def _block(code: str) -> str:
        return f"<pre><code>{escapeHtml(code)}</code></pre>"


def _split(text: str) -> Iterator[tuple[str, bool]]:
    """A text as what is outside and what is inside of blocks of code, which come before everything else."""
    text, at = text[:MOST_TEXT], 0
    while (start := text.find(_FENCE, at)) >= 0 and (end := text.find(_FENCE, start + 4)) >= 0:
        yield text[at:start].rstrip("\n"), False
        yield _LANGUAGE.sub("", text[start + 3 : end], count=1).strip("\n"), True
        at = end + 3
    yield text[at:].lstrip("\n") if at else text, False


# --------------------------------------------------------------------------- blocks


def _heading(state: StateBlock, line: int, _end: int, silent: bool) -> bool:
    text = _line(state, line)
    if not text.startswith("#") or (found := _HEADING.fullmatch(text.rstrip())) is None:
        return False
    if not silent:
        _block(state, f"h{len(found[1])}", found[2].rstrip("# ") or found[2])
        state.line = line + 1
    return True


def _small(state: StateBlock, line: int, _end: int, silent: bool) -> bool:
    text = _line(state, line)
    if not text.startswith("-# ") or not text[3:].strip():
        return False
    if not silent:
        _block(state, "small", text[3:].strip())
        state.line = line + 1
    return True


def _block(state: StateBlock, tag: str, text: str) -> None:
    state.push("line_open", tag, 1).block = True
    inline = state.push("inline", "", 0)
    inline.content, inline.children = text, []
    state.push("line_close", tag, -1).block = True


def _quote(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Lines that begin with `> `, or all that follow `>>> `. There is none within another."""
    text = _line(state, line)
    if not text.startswith((">>> ", "> ")) or state.env.get("quoted"):
        return False
    if silent:
        return True
    if text.startswith(">>> "):
        quoted = [text[4:], *(_line(state, one) for one in range(line + 1, end))]
        state.line = end
    else:
        state.line = line
        quoted = []
        while state.line < end and (text := _line(state, state.line)).startswith("> "):
            quoted.append(text[2:])
            state.line += 1
    state.push("blockquote_open", "blockquote", 1).block = True
    state.env["quoted"] = True
    state.md.block.parse("\n".join(quoted), state.md, state.env, state.tokens)
    state.env["quoted"] = False
    state.push("blockquote_close", "blockquote", -1).block = True
    return True


def _line(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]


# --------------------------------------------------------------------------- within a line


def _text(state: StateInline, silent: bool) -> bool:
    found = _TEXT.search(state.src, state.pos, state.posMax)
    end = found.start() if found else state.posMax
    if end == state.pos:
        return False
    if not silent:
        state.append_pending(state.src[state.pos : end])
    state.pos = end
    return True


def _spoiler(state: StateInline, silent: bool) -> bool:
    if not state.src.startswith("||", state.pos):
        return False
    end = state.src.find("||", state.pos + 2, state.posMax)
    if end <= state.pos + 2:
        return False
    _within(state, (state.pos + 2, end), end + 2, silent, "spoiler")
    return True


def _masked(state: StateInline, silent: bool) -> bool:
    found = _MASKED.match(state.src, state.pos, state.posMax) if state.src[state.pos] == "[" else None
    # A label that looks like an address would say another one than where it leads.
    if found is None or state.linkLevel or "://" in found[1]:
        return False
    state.linkLevel += 1
    _within(state, found.span(1), found.end(), silent, "masked", meaning=found[2])
    state.linkLevel -= 1
    return True


def _within(
    state: StateInline, span: tuple[int, int], after: int, silent: bool, kind: str, *, meaning: str = ""
) -> None:
    """Read what is between two marks as text of its own."""
    if not silent:
        most = state.posMax
        state.pos, state.posMax = span
        state.push(f"{kind}_open", "", 1).content = meaning
        state.md.inline.tokenize(state)
        state.push(f"{kind}_close", "", -1)
        state.posMax = most
    state.pos = after


def _angle(state: StateInline, silent: bool) -> bool:
    found = _ANGLE.match(state.src, state.pos, state.posMax) if state.src[state.pos] == "<" else None
    if found is None or (found["address"] and state.linkLevel):
        return False
    if not silent:
        token = state.push("angle", "", 0)
        token.content, token.meta = found[0], found.groupdict()
    state.pos = found.end()
    return True


def _address(state: StateInline, silent: bool) -> bool:
    if state.src[state.pos] != "h" or (found := _BARE.match(state.src, state.pos, state.posMax)) is None:
        return False
    address = _AFTER_ADDRESS.sub("", found[0])
    if not silent:
        if state.linkLevel:
            state.append_pending(address)
        else:
            state.push("address", "", 0).content = address
    state.pos += len(address)
    return True


def _everybody(state: StateInline, silent: bool) -> bool:
    found = _EVERYBODY.match(state.src, state.pos, state.posMax) if state.src[state.pos] == "@" else None
    if found is None:
        return False
    if not silent:
        state.push("everybody", "", 0).content = found[0]
    state.pos = found.end()
    return True


# --------------------------------------------------------------------------- as HTML


type Draw = Callable[[Token, dict[str, Any]], str]


def _draw_angle(token: Token, env: dict[str, Any]) -> str:
    kind, value = next((kind, value) for kind, value in token.meta.items() if value and kind != "style")
    if kind == "emoji":
        return f'<span class="emoji">:{escapeHtml(value)}:</span>'
    if kind == "at":
        said = env["clock"].stamp(int(value), token.meta["style"] or "f")
        return f'<span class="stamp">{escapeHtml(said or token.content)}</span>'
    if kind == "address":
        return f"{_link(value)}{escapeHtml(value)}</a>"
    return _pill(_mentioned(kind, value, env))


def _mentioned(kind: str, value: str, env: dict[str, Any]) -> str:
    """What a mention says: a name, or that it is not known."""
    names: Names = env["names"]
    match kind:
        case "user":
            return f"@{names.member(int(value)) or env['unknown']}"
        case "role":
            return f"@{names.role(int(value)) or env['unknown']}"
        case "channel":
            return f"#{names.channel(int(value)) or env['unknown']}"
        case "command":
            return f"/{value}"
    return f"#{value}"


def _pill(text: str) -> str:
    return f'<span class="mention">{escapeHtml(text)}</span>'


def _link(address: str) -> str:
    return (
        f'<a href="{escapeHtml(address)}" title="{escapeHtml(address)}" rel="noopener noreferrer nofollow">'
    )


def _strong(mark: str) -> Draw:
    return lambda token, _: f"<{mark}{'u' if token.markup == '__' else 'strong'}>"


DRAWN: dict[str, Draw] = {
    "line_open": lambda token, _: f'<p class="{token.tag}">',
    "line_close": lambda _token, _: "</p>",
    "strong_open": _strong(""),
    "strong_close": _strong("/"),
    "spoiler_open": lambda _token, _: '<span class="spoiler" tabindex="0">',
    "spoiler_close": lambda _token, _: "</span>",
    "masked_open": lambda token, _: _link(token.content),
    "masked_close": lambda _token, _: "</a>",
    "angle": _draw_angle,
    "address": lambda token, _: f"{_link(token.content)}{escapeHtml(token.content)}</a>",
    "everybody": lambda token, _: _pill(token.content),
}


def _rule(draw: Draw) -> Callable[[Any, Sequence[Token], int, Any, Any], str]:
    return lambda _renderer, tokens, index, _options, env: draw(tokens[index], env)


def _reader() -> MarkdownIt:
    reader = MarkdownIt("zero", {"breaks": True, "maxNesting": MOST_NESTED})
    reader.enable(["list", "backticks", "emphasis", "strikethrough", "escape", "newline"])
    ends: RuleOptionsType = {"alt": ["paragraph", "list"]}
    for name, block in (("quote", _quote), ("title", _heading), ("small", _small)):
        reader.block.ruler.before("list", name, block, ends)
    reader.inline.ruler.at("text", _text)
    for name, inline in (
        ("spoiler", _spoiler),
        ("masked", _masked),
        ("angle", _angle),
        ("address", _address),
        ("everybody", _everybody),
    ):
        reader.inline.ruler.push(name, inline)
    for name, draw in DRAWN.items():
        reader.add_render_rule(name, _rule(draw))
    return reader


_READER = _reader()
