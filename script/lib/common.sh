# shellcheck shell=bash
# What every script here needs: the repository's root, sentences for people, one lock.
# Sourced, never run. Names that start with an underscore are private to their file.

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd -P)
STATE=$ROOT/.guildkeeper # git-ignored; everything that script/server keeps
unset VIRTUAL_ENV        # uv would warn that it is not ours

say() { printf '%s\n' "$*" >&2; }

# die SENTENCE [CODE]: one sentence, then the end.
die() {
    say "$(basename "$0"): $1"
    exit "${2:-1}"
}

# no_option WORD: what begins like an option is none that there is; a file called so is ./-file.
no_option() { [[ $1 != -* ]] || die "there is no option \"$1\": script/$(basename "$0") --help tells what there is." 2; }

# check_options NAME=PATTERN… -- WORD…: the words are these options, each with a value of its pattern. Before anything is built.
check_options() {
    local known=() one name value
    while [[ $1 != -- ]]; do
        known+=("$1")
        shift
    done
    shift
    while (($#)); do
        name=${1%%=*} value=''
        for one in "${known[@]}"; do [[ ${one%%=*} != "$name" ]] || break; done
        [[ ${one%%=*} == "$name" ]] ||
            die "there is no option \"$1\": there are $(printf '%s\n' "${known[@]%%=*}" | paste -sd , | sed 's/,/, /g')." 2
        if [[ $1 == *=* ]]; then value=${1#*=}; elif (($# > 1)); then value=$2 && shift; fi
        [[ $value =~ ^${one#*=}$ ]] || die "$name takes a number, such as $name 50, not \"$value\"." 2
        shift
    done
}

have() { command -v "$1" >/dev/null 2>&1; }

# quietly COMMAND…: its output is shown only when it fails.
quietly() {
    local output code=0
    output=$("$@" 2>&1) || code=$?
    ((code == 0)) || say "$output"
    return "$code"
}

is_root() { ((EUID == 0)); }

# The first twelve hex digits of a hash of the repository's path: tells one clone from another.
clone_id() { printf '%s' "$ROOT" | sha256sum | cut -c1-12; }

make_state_dir() {
    mkdir -p "$STATE" 2>/dev/null
    [[ -w $STATE ]] || die "$STATE is not writable for $(id -un): run as its owner, or chown it."
}

# Holds the clone's lock on descriptor 9 as long as this shell lives; children must not inherit it (9>&-).
take_lock() {
    make_state_dir
    exec 9>>"$STATE/lock"
    flock --nonblock 9 ||
        die "Guildkeeper already runs from this folder ($(cat "$STATE/lock")): use it, or stop it first."
    printf '%s, process %s' "script/$(basename "$0")" "$$" >"$STATE/lock"
}

# spawn SIGNAL [setpriv's options] COMMAND…: starts a supervised child and leaves its process id in $!.
# A session of its own keeps the terminal's Ctrl-C from it (we stop children in order); SIGNAL reaches it
# when this shell dies in whatever way, so nothing is left behind after a kill -9 either.
spawn() {
    local signal=$1
    shift
    setsid setpriv --pdeathsig "$signal" "$@" </dev/null 9>&- &
}

# stop_child PID SIGNAL SECONDS NAME: asks, waits, and only then kills.
stop_child() {
    local pid=$1 signal=$2 tenths=$(($3 * 10))
    kill -s "$signal" "$pid" 2>/dev/null || return 0
    while kill -0 "$pid" 2>/dev/null; do
        if ((tenths-- == 0)); then
            say "The $4 did not stop within $3 seconds and is killed."
            kill -KILL "$pid" 2>/dev/null
            break
        fi
        sleep 0.1
    done
    wait "$pid" 2>/dev/null || true
}
