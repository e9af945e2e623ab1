"""What cards can be drawn of: facts of each type that SQL posts, the longest and the emptiest there are."""

import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import zip_longest
from typing import Any, get_args

import psycopg

from bot.cards import drawing
from tests.contract.test_calls import fields

type Catalog = psycopg.Connection[dict[str, Any]]

BODIES = """
select n.nspname || '.' || p.proname as name, p.prosrc as body
from pg_proc p join pg_namespace n on n.oid = p.pronamespace
where pg_get_userbyid(p.proowner) = 'guildkeeper_owner'
"""
TYPE = """
select t.typrelid from pg_type t join pg_namespace n on n.oid = t.typnamespace
where n.nspname || '.' || t.typname = %s
"""
ENUMS = """
select a.attname, array_agg(e.enumlabel::text order by e.enumsortorder) as labels
from pg_attribute a join pg_enum e on e.enumtypid = a.atttypid
where a.attrelid = %s group by a.attname
"""
POSTED = re.compile(r"(?:discord\.(?:post|edit_post|post_to_member|post_notice)|moderation\._log_line)\(")
CARD = re.compile(r"'([a-z]+\.[a-z][a-z_]*)'")

# The words that a text may be which no enum of SQL lists.
FLAWS = ["deleted", "managed", "out_of_reach", "dangerous"]
KINDS = ["note", "warn", "timeout", "untimeout", "kick", "ban", "softban", "unban"]
RULES = [
    *("words", "pattern", "links", "invites", "mentions", "attachments"),
    *("rate", "duplicates", "new_account"),
]
CHOICES: dict[tuple[str, str], list[str]] = {
    ("moderation.case", "kind"): KINDS,
    ("moderation.case", "source"): ["command", "operator", "rule", "ladder", "discord"],
    ("moderation.case", "rule_kind"): [*RULES, "discord"],
    ("moderation.told", "kind"): ["warn", "timeout", "kick", "softban"],
    ("moderation.told", "rule_kind"): [*RULES, "discord"],
    ("moderation.announced", "kind"): ["ban"],
    ("moderation.failed", "kind"): KINDS,
    ("automod.deleted", "rule_kind"): RULES,
    ("automod.deletion", "rule_kind"): RULES,
    ("discord.welcome", "missing"): [
        *("view_channel", "send_messages", "embed_links", "attach_files", "read_message_history"),
        *("view_audit_log", "manage_roles", "add_reactions", "manage_messages", "moderate_members"),
        *("kick_members", "ban_members", "manage_channels", "send_messages_in_threads"),
        *(
            "create_public_threads",
            "create_private_threads",
            "manage_threads",
            "pin_messages",
            "manage_guild",
        ),
    ],
    ("discord.refused", "deed"): [
        *("give_role", "take_role", "make_role", "change_role", "delete_role", "time_out", "kick", "ban"),
        *("lift_ban", "write_to_member", "react", "take_reactions", "write", "change_message"),
        *("delete_message", "delete_messages", "lock", "change_channel", "pin", "unpin", "open_thread"),
        *("add_to_thread", "remove_from_thread", "delete_channel", "make_channel", "move_channel", "other"),
    ],
    ("menus.menu", "kind"): ["reaction", "button", "select"],
    ("menus.menu", "mode"): ["normal", "unique", "verify", "drop", "reversed", "binding", "locked"],
    ("choices.place", "outcome.result"): ["given", "refused", "unchanged"],
    ("choices.refused", "outcome.result"): ["refused", "waits"],
    ("roles.notice", "flaw"): FLAWS,
    ("rolejobs.job", "action"): ["give", "take"],
    ("rolejobs.job", "state"): ["running", "paused", "done", "cancelled", "stopped", "undone"],
    ("rolejobs.job", "stopped_by"): FLAWS,
}

METRICS = [
    *("messages", "active", "active_7", "active_28", "new", "returning", "voice", "joins", "leaves", "net"),
    *("members", "online"),
]
CHOICES |= {
    ("reports.report", "every"): ["day", "week", "month"],
    ("reports.report", "metric"): METRICS,
    ("reports.report", "changes.metric"): METRICS,
    ("reports.report", "time_zone"): ["Europe/Berlin"],
}

LONG_NAME = "W" * 100
LONG_TEXT = "**Ŵ** @everyone `x` " * 20
LONGEST: dict[Any, Any] = {
    str: LONG_TEXT,
    int: 2**63 - 1,
    bool: True,
    Decimal: Decimal("999999999.99"),
    timedelta: "3649 days 23:59:59",
    list[int]: [2**63 - 1] * 25,
    list[str]: [LONG_NAME] * 10,
}
EMPTIEST: dict[Any, Any] = {
    str: "",
    int: 0,
    bool: False,
    Decimal: Decimal(0),
    timedelta: "00:00:00",
    list[int]: [],
    list[str]: [],
}
MOST_ROWS = 125
"""Rows in a row: as many as the longest list of any card has, the options of a select."""
AT = "2026-01-01T00:00:00+00:00"


def posted(catalog: Catalog) -> dict[str, str]:
    """Every card that a function of SQL posts, with one that does."""
    found: dict[str, str] = {}
    for row in catalog.execute(BODIES).fetchall():
        for call in POSTED.finditer(row["body"]):
            named = CARD.search(row["body"], call.end())
            if named is not None:
                found[named[1]] = row["name"]
    return found


def record_of(card: str) -> type:
    return drawing._card(card)[1]


def relation(catalog: Catalog, record: type) -> int:
    """The composite type that a record's docstring begins with."""
    name = (record.__doc__ or "").partition(":")[0]
    row = catalog.execute(TYPE, (name,)).fetchone()
    assert row is not None, f"{record.__name__}: its docstring names no type, but {name!r}"
    return int(row["typrelid"])


def facts(catalog: Catalog, card: str, filling: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    """Facts in which a text that is a choice takes all its values; the emptiest are null where allowed."""
    record = record_of(card)
    yield from _filled(catalog, card, record, filling, "")


def _filled(
    catalog: Catalog, card: str, record: type, filling: dict[Any, Any], path: str
) -> Iterator[dict[str, Any]]:
    labels = {row["attname"]: row["labels"] for row in catalog.execute(ENUMS, (relation(catalog, record),))}
    choices = {name: labels.get(name) or CHOICES.get((card, path + name)) for name in fields(record)}
    optional = {name for name, hint in record.__annotations__.items() if "None" in str(hint)}
    plain: dict[str, Any] = {}
    for name, hint in fields(record).items():
        plain[name] = AT if hint is datetime else filling.get(hint)
        if filling is EMPTIEST and name in optional:
            plain[name] = None
        elif (row := _row_in(hint)) is not None:
            rows = list(_filled(catalog, card, row, filling, f"{path}{name}."))
            choices[name] = rows if hint is row else [rows * MOST_ROWS if filling is LONGEST else []]
        elif hint == list[str] and (all_of_it := choices[name]):
            choices[name] = [all_of_it if filling is LONGEST else []]
    several = {name: values for name, values in choices.items() if values}
    for values in zip_longest(*several.values()) if several else [()]:
        chosen = dict(zip(several, values, strict=True))
        yield plain | {name: value or several[name][0] for name, value in chosen.items()}


def _row_in(hint: Any) -> type | None:
    """The record that a field holds, or a list of."""
    kind = (get_args(hint) or (hint,))[0]
    return kind if is_dataclass(kind) and isinstance(kind, type) else None
