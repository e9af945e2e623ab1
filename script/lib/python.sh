# shellcheck shell=bash
# Python 3.12 or newer, uv, and the project's virtual environment in .venv.

PYTHON=$ROOT/.venv/bin/python

# need_python GROUP…: .venv holds the locked packages of the bot and of these dependency groups.
need_python() {
    local uv python groups=() group
    for group in "$@"; do groups+=(--group "$group"); done
    uv=$(find_uv) || uv=$(_install_uv) || exit 1
    if [[ ! -x $PYTHON ]]; then
        say "Installing Python packages into .venv (once) …"
        # With no such Python on this machine, uv fetches one.
        python=$(find_python '>= (3, 12)') || python=3.12
        "$uv" --quiet --project "$ROOT" venv --allow-existing --python "$python" "$ROOT/.venv" ||
            die "there is no Python 3.12 or newer here and uv could not fetch one: $(python_advice), then run this again."
    fi
    # --inexact: what another script's groups brought stays.
    "$uv" sync --quiet --project "$ROOT" --frozen --inexact --python "$PYTHON" "${groups[@]}" ||
        die "uv could not install the Python packages of uv.lock: its message is above."
}

# Where a Python that is new enough can come from on this machine.
python_advice() {
    local package system
    # 3.12 is what the tests run on, so the oldest that will do.
    package=$(apt-cache search --names-only '^python3\.(1[2-9]|[2-9][0-9])$' 2>/dev/null | cut -d' ' -f1 | sort -V | head -n 1) || true
    if [[ -n $package ]]; then
        echo "apt-get install $package"
        return
    fi
    # shellcheck source=/dev/null
    system=$(source "${OS_RELEASE:-/etc/os-release}" 2>/dev/null && echo "${PRETTY_NAME:-}") || true
    echo "${system:-this system} has no package of it (Debian 13 and Ubuntu 24.04 do), so make one with pyenv (pyenv install 3.12)" \
        "or let uv reach its downloads"
}

# find_python CONDITION [MODULE]: an interpreter that starts, has the module (ssl when none is named), and whose
# sys.version_info meets the condition.
find_python() {
    local candidate module=${2:-ssl}
    # 3.12 is what the tests run on; pyenv's versions are not on PATH unless chosen there.
    for candidate in python3.12 python3.13 python3.14 python3 /usr/bin/python3 \
        "$HOME"/.pyenv/versions/3.12.*/bin/python3 "$HOME"/.pyenv/versions/3.1[3-9].*/bin/python3; do
        candidate=$(command -v "$candidate") || continue
        # pyenv's shims are found on PATH, and then say that the version is not chosen: so try each.
        "$candidate" -c "import $module, sys; sys.exit(not sys.version_info[:2] $1)" >/dev/null 2>&1 || continue
        "$candidate" -c 'import sys; print(sys.executable)'
        return
    done
    return 1
}

find_uv() {
    local candidate
    for candidate in uv "$HOME/.local/bin/uv" "$STATE/uv/bin/uv"; do
        candidate=$(command -v "$candidate") || continue
        # Before 0.5 uv knew no dependency groups.
        [[ $("$candidate" --version 2>/dev/null) =~ ^uv\ ([1-9]|0\.([5-9]|[1-9][0-9])) ]] || continue
        echo "$candidate"
        return
    done
    return 1
}

# uv comes from the package index like everything else, into an environment of its own.
_install_uv() {
    local python
    make_state_dir
    say "Installing uv into .guildkeeper/uv (once) …"
    python=$(find_python '>= (3, 8)' ensurepip) || die "there is no Python that can make virtual environments."
    { "$python" -m venv --clear "$STATE/uv" && "$STATE/uv/bin/pip" install --quiet --disable-pip-version-check 'uv>=0.5'; } >&2 ||
        die "uv could not be installed with pip: its message is above."
    echo "$STATE/uv/bin/uv"
}
