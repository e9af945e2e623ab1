"""Discord's Markdown becomes HTML of a few elements, and nothing that somebody writes becomes more."""

from collections.abc import Iterator
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.transcripts.clock import Clock
from bot.transcripts.markdown import MOST_TEXT, Dialect

ELEMENTS = {
    *("p", "br", "strong", "em", "u", "s", "code", "pre", "blockquote", "ul", "ol", "li", "span", "a"),
}
ATTRIBUTES = {
    ("span", "class"),
    ("span", "tabindex"),
    ("p", "class"),
    ("a", "href"),
    ("a", "title"),
    ("a", "rel"),
    ("ol", "start"),
}


class Known:
    """Ann is 1, with a hostile name; nothing else is known."""

    def member(self, member_id: int) -> str | None:
        return "<b>Ann</b>" if member_id == 1 else None

    def role(self, role_id: int) -> str | None:
        return "Staff" if role_id == 2 else None

    def channel(self, channel_id: int) -> str | None:
        return "general" if channel_id == 3 else None


DIALECT = Dialect(Known(), Clock("en-US", "Europe/Berlin"), "unknown")


def html(text: str) -> str:
    return "".join(DIALECT.html(text).split("\n"))


class Elements(HTMLParser):
    """What a browser would find."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[str, list[tuple[str, str | None]]]] = []
        self.text = ""
        self.other = 0
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, attrs))

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, data: str) -> None:
        self.other += 1

    def handle_decl(self, decl: str) -> None:
        self.other += 1

    def handle_pi(self, data: str) -> None:
        self.other += 1

    def unknown_decl(self, data: str) -> None:
        self.other += 1


def faults(text: str) -> Iterator[str]:
    page = Elements(text)
    if page.other:
        yield "a comment or a declaration"
    for tag, attributes in page.found:
        if tag not in ELEMENTS:
            yield tag
        for name, value in attributes:
            if (tag, name) not in ATTRIBUTES:
                yield f"{tag} {name}"
            if name == "href" and not (value or "").startswith(("https://", "http://")):
                yield f"{tag} {name}={value}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("**a** *b* _c_ __d__ ~~e~~", "<strong>a</strong> <em>b</em> <em>c</em> <u>d</u> <s>e</s>"),
        ("***a*** snake_case_name 2 * 3 * 4", "<em><strong>a</strong></em> snake_case_name 2 * 3 * 4"),
        ("`*a* <b>`", "<code>*a* &lt;b&gt;</code>"),
        ("||a **b**||", '<span class="spoiler" tabindex="0">a <strong>b</strong></span>'),
        ("|| ||||", '<span class="spoiler" tabindex="0"> </span>||'),
        (r"\*a\* \||b||", "*a* ||b||"),
        ("<@1> <@!9>", "{m}@&lt;b&gt;Ann&lt;/b&gt;{e} {m}@unknown{e}"),
        ("<@&2> <#3> @everyone", "{m}@Staff{e} {m}#general{e} {m}@everyone{e}"),
        ("</ticket open:12> <id:customize>", "{m}/ticket open{e} {m}#customize{e}"),
        ("<:wave:12> <a:wave:12>", '<span class="emoji">:wave:</span> <span class="emoji">:wave:</span>'),
        ("<t:0:d>", '<span class="stamp">1/1/70</span>'),
        ("<t:9999999999999>", '<span class="stamp">&lt;t:9999999999999&gt;</span>'),
    ],
)
def test_within_a_line(text: str, expected: str) -> None:
    expected = expected.replace("{m}", '<span class="mention">').replace("{e}", "</span>")
    assert html(text) == f"<p>{expected}</p>"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a\nb", "<p>a<br>b</p>"),
        ("a\n\nb", "<p>a</p><p>b</p>"),
        ("# a\n### b\n#### c\n#d", '<p class="h1">a</p><p class="h3">b</p><p>#### c<br>#d</p>'),
        ("-# small\nnot", '<p class="small">small</p><p>not</p>'),
        ("> a\n> b\nnot", "<blockquote><p>a<br>b</p></blockquote><p>not</p>"),
        (">not\n>>> a\n> b", "<p>&gt;not</p><blockquote><p>a<br>&gt; b</p></blockquote>"),
        ("- a\n  - b\n1. c", "<ul><li>a<ul><li>b</li></ul></li></ul><ol><li>c</li></ol>"),
        ("a ```py\nx *y*\n``` b", "<p>a </p><pre><code>x *y*</code></pre><p> b</p>"),
        ("```a``` & ```b```", "<pre><code>a</code></pre><p> &amp; </p><pre><code>b</code></pre>"),
        ("    a", "<p>    a</p>"),
    ],
)
def test_lines(text: str, expected: str) -> None:
    assert html(text) == expected


LINK = '<a href="{0}" title="{0}" rel="noopener noreferrer nofollow">{1}</a>'


@pytest.mark.parametrize(
    ("text", "address", "label"),
    [
        ("https://a.b/c_d_e", "https://a.b/c_d_e", "https://a.b/c_d_e"),
        ("<https://a.b/c>", "https://a.b/c", "https://a.b/c"),
        ("[a *b*](https://a.b/(c))", "https://a.b/(c)", "a <em>b</em>"),
        ('[a](<https://a.b> "title")', "https://a.b", "a"),
    ],
)
def test_links(text: str, address: str, label: str) -> None:
    assert html(text) == f"<p>{LINK.format(address, label)}</p>"


def test_an_address_ends_before_what_ends_the_sentence() -> None:
    assert html("(see https://a.b/c).") == f"<p>(see {LINK.format('https://a.b/c', 'https://a.b/c')}).</p>"


def test_a_label_does_not_pretend_to_be_another_address() -> None:
    said = Elements(html("[https://bank.example](https://evil.example)"))
    assert [dict(attributes)["href"] for tag, attributes in said.found if tag == "a"] == [
        "https://bank.example",
        "https://evil.example",
    ]
    assert "evil.example" in said.text


ATTACKS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "</article></main><script src=//evil>",
    "<style>*{display:none}</style>",
    "<!-- <meta http-equiv=refresh content=0;url=//evil> -->",
    "<![CDATA[<b>]]>",
    "<?xml?>",
    "&lt;script&gt;",
    "&#60;script&#62;",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:x)",
    "[x](//evil.example)",
    '[x](https://a.b/" onmouseover="alert(1))',
    '[x](https://a.b/"onmouseover="alert(1\\))',
    "[x](https://a.b 'onclick=alert(1)')",
    'https://a.b/"onmouseover=alert(1)//',
    "https://a.b/'><script>alert(1)</script>",
    '<https://a.b/"><script>alert(1)</script>>',
    "<javascript:alert(1)>",
    "![x](https://evil.example/pixel.png)",
    "```\n</code></pre><script>alert(1)</script>\n```",
    '```"><script>\nx```',
    "`</code><script>alert(1)</script>`",
    "||</span><script>alert(1)</script>||",
    '<:x" onload="alert(1):1>',
    '<@1"><script>',
    '<t:1:"><script>>',
    '</a:1"><script>alert(1)</script>',
    "# <script>alert(1)</script>",
    "> <script>alert(1)</script>",
    "- <script>alert(1)</script>",
    "[<img src=x onerror=alert(1)>](https://a.b)",
    "[a]: javascript:alert(1)\n[a]",
    "| a |\n|---|\n| <script> |",
    "\u202e<script>\u2066",
    "\x00<script>\x00",
    "\ufeff<script>",
    "{{ 7*7 }} {% raw %} {# #}",
    "<a href='https://x' style='position:fixed'>x</a>",
]


@pytest.mark.parametrize("attack", ATTACKS)
@pytest.mark.parametrize(
    "around", ["{}", "**{}**", "||{}||", "> {}", "- {}", "[{}](https://a.b)", "`{}`", "```{}"]
)
def test_known_attacks_are_text(attack: str, around: str) -> None:
    assert list(faults(DIALECT.html(around.format(attack) if "{}" in around else attack))) == []


PIECES = [
    *(
        "<",
        ">",
        '"',
        "'",
        "&",
        "`",
        "```",
        "*",
        "**",
        "_",
        "__",
        "~~",
        "||",
        "|",
        "[",
        "]",
        "(",
        ")",
        "!",
        "\\",
    ),
    *(
        "\n",
        "\n\n",
        " ",
        "> ",
        ">>> ",
        "- ",
        "1. ",
        "# ",
        "-# ",
        "https://a.b",
        "javascript:",
        "<script>",
        "<@1>",
    ),
    *("<t:1:R>", "<:a:1>", "</a b:1>", "@here", "onerror=", "style=", "x", "é", "🎫", "\u202e", "\u2028"),
]


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=5), max_size=60).map("".join))
def test_nothing_that_is_written_becomes_more_than_a_few_elements(text: str) -> None:
    assert list(faults(DIALECT.html(text))) == []


@given(st.text(alphabet="abcdefg hij\n.,", max_size=300))
def test_words_stay_as_they_are(text: str) -> None:
    assert "".join(Elements(DIALECT.html(text)).text.split()) == "".join(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "- " * 2000,
        "\n".join("  " * depth + "- x" for depth in range(60)),
        "> " * 2000,
        "||[" * 1300,
        "1. " * 1300,
    ],
    ids=["lists", "deep lists", "quotes", "open marks", "numbers"],
)
def test_what_is_nested_beyond_reason_is_not_lost(text: str) -> None:
    said = Elements(DIALECT.html(text))
    assert list(faults(DIALECT.html(text))) == []
    assert said.text.count("x") == text.count("x")
    assert len(said.text) >= len(text.replace("> ", "", 1)) // 3


def test_what_is_longer_than_any_message_is_cut() -> None:
    assert len(Elements(DIALECT.html("x" * (MOST_TEXT + 10))).text) == MOST_TEXT
