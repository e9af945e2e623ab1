"""Reads a PostgreSQL URL on stdin and prints it as libpq's variables, one NAME=value a line.

Exits with 1 when it is no such URL. Names are those of libpq's manual ("Environment Variables").
"""

import sys
from urllib.parse import parse_qsl, unquote, urlsplit

IRREGULAR = {"dbname": "PGDATABASE", "application_name": "PGAPPNAME", "connect_timeout": "PGCONNECT_TIMEOUT"}


def libpq_variables(url: str) -> dict[str, str]:
    """The variables that make libpq connect as the URL says.

    Raises ValueError when the scheme is not postgresql or postgres, or a value holds a line break.
    """
    parts = urlsplit(url)
    if parts.scheme not in {"postgresql", "postgres"}:
        raise ValueError("not a PostgreSQL URL")
    credentials, _, hosts = parts.netloc.rpartition("@")
    user, _, password = credentials.partition(":")
    # A URL may name several hosts; libpq takes them as two lists.
    addresses = [_split_port(host) for host in hosts.split(",")]
    variables = {
        "PGUSER": unquote(user),
        "PGPASSWORD": unquote(password),
        "PGHOST": ",".join(host for host, _ in addresses),
        "PGPORT": ",".join(port for _, port in addresses),
        "PGDATABASE": unquote(parts.path.removeprefix("/")),
    }
    for key, value in parse_qsl(parts.query):
        variables[IRREGULAR.get(key, "PG" + key.upper().replace("_", ""))] = value
    if any("\n" in value for value in variables.values()):
        raise ValueError("a line break in the URL")
    return {name: value for name, value in variables.items() if value.strip(",")}


def _split_port(host: str) -> tuple[str, str]:
    """Host and port ("" when not given) of host:port or [address]:port."""
    name, colon, port = host.rpartition(":")
    if not colon or port.endswith("]"):
        name, port = host, ""
    return unquote(name.strip("[]")), port


def main() -> int:
    """Prints the variables; never the URL, for it may hold a password."""
    try:
        variables = libpq_variables(sys.stdin.read().strip())
    except ValueError:
        return 1
    for name, value in variables.items():
        print(f"{name}={value}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
