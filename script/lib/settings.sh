# shellcheck shell=bash
# The settings that people make: .env and the environment, read and looked at before anything is built.

# What bot/config.py and script/server know, and what a test run is told.
KNOWN_SETTINGS=' GUILDKEEPER_DATABASE GUILDKEEPER_HTTP GUILDKEEPER_LOG GUILDKEEPER_LOG_FORMAT GUILDKEEPER_PICTURE_SECONDS GUILDKEEPER_PORT GUILDKEEPER_PROCESSES GUILDKEEPER_ROLE GUILDKEEPER_SHARDS GUILDKEEPER_SHARDS_AT_MOST '

# Reads NAME=value lines of .env for the names that are not set yet. Nothing in it is executed, and no line is passed over in
# silence. What cannot be read is named by its number: it may be a secret.
load_env_file() {
    local line name value number=0
    local -A lines=()
    local assignment='^[[:space:]]*(export[[:space:]]+)?([A-Za-z_][A-Za-z0-9_]*)[[:space:]]*=[[:space:]]*(.*)$'
    local quoted='^("([^"]*)"|'\''([^'\'']*)'\'')[[:space:]]*(#.*)?$'
    [[ -f $ROOT/.env ]] || return 0
    while IFS= read -r line || [[ -n $line ]]; do
        ((number += 1))
        line=${line%$'\r'}
        [[ ! $line =~ ^[[:space:]]*(#.*)?$ ]] || continue
        [[ $line =~ $assignment ]] || die ".env, line $number, is not of the form NAME=value."
        name=${BASH_REMATCH[2]} value=${BASH_REMATCH[3]}
        [[ ! -v lines[$name] ]] || die ".env, line $number: $name is set in line ${lines[$name]} already. One of them must go."
        lines[$name]=$number
        if [[ $value =~ $quoted ]]; then
            value=${BASH_REMATCH[2]}${BASH_REMATCH[3]}
        elif [[ $value == [\"\']* ]]; then
            die ".env, line $number: the value of $name begins with a quote and does not end with it."
        else
            value=$(_without_comment "$value")
        fi
        [[ -v $name ]] || export "$name=$value"
    done <"$ROOT/.env"
}

# What stands before a blank and a #, without the blanks at its end.
_without_comment() {
    local value=$1
    [[ $value != '#'* ]] || value=''
    value=${value%%[[:space:]]#*}
    printf '%s' "${value%"${value##*[![:space:]]}"}"
}

# check_settings: one sentence on the first that is wrong. bot/config.py asks for the same, when everything has been built.
check_settings() {
    local name
    for name in "${!GUILDKEEPER_@}"; do
        [[ $KNOWN_SETTINGS == *" $name "* ]] || die "there is no setting $name; there are$KNOWN_SETTINGS."
    done
    _is_empty_or "${GUILDKEEPER_PORT:-}" _is_port ||
        die "GUILDKEEPER_PORT must be a port from 1 to 65535, such as 8181, not \"$GUILDKEEPER_PORT\"."
    _is_empty_or "${GUILDKEEPER_HTTP:-}" _is_address ||
        die "GUILDKEEPER_HTTP must be host:port or a port, such as 127.0.0.1:9180, not \"$GUILDKEEPER_HTTP\"."
    _is_empty_or "${GUILDKEEPER_LOG:-}" _is_one_of info warning ||
        die "GUILDKEEPER_LOG must be one of info, warning, not \"$GUILDKEEPER_LOG\"."
    _is_empty_or "${GUILDKEEPER_LOG_FORMAT:-}" _is_one_of json text ||
        die "GUILDKEEPER_LOG_FORMAT must be one of json, text, not \"$GUILDKEEPER_LOG_FORMAT\"."
    _is_empty_or "${GUILDKEEPER_PICTURE_SECONDS:-}" _is_wait ||
        die "GUILDKEEPER_PICTURE_SECONDS must be a number of seconds from 1 to 600, not \"$GUILDKEEPER_PICTURE_SECONDS\"."
    _is_empty_or "${GUILDKEEPER_SHARDS:-}" _is_shards ||
        die "GUILDKEEPER_SHARDS must be auto, a number or a part such as 0-3/16, not \"$GUILDKEEPER_SHARDS\"."
    _is_empty_or "${GUILDKEEPER_SHARDS_AT_MOST:-}" _is_number ||
        die "GUILDKEEPER_SHARDS_AT_MOST must be a number from 1, not \"$GUILDKEEPER_SHARDS_AT_MOST\"."
    _is_empty_or "${GUILDKEEPER_PROCESSES:-}" _is_number ||
        die "GUILDKEEPER_PROCESSES must be a number from 1, not \"$GUILDKEEPER_PROCESSES\"."
    [[ ${GUILDKEEPER_PROCESSES:-1} == 1 || ${GUILDKEEPER_SHARDS:-} =~ ^(auto|[0-9]+)$ ]] ||
        die "GUILDKEEPER_PROCESSES goes with GUILDKEEPER_SHARDS=auto, or a number: else all would hear the same."
    [[ -z ${DISCORD_TOKEN_FILE:-} ]] || die 'DISCORD_TOKEN_FILE is for containers: here the token itself is DISCORD_TOKEN.'
    # Not shown, for it may hold a password.
    [[ ${DATABASE_URL:-postgresql://} =~ ^postgres(ql)?:// ]] ||
        die "DATABASE_URL must be of the form postgresql://user:password@host:port/database."
}

# _is_empty_or VALUE TEST [ARGUMENT…]
_is_empty_or() { [[ -z $1 ]] || "$2" "$1" "${@:3}"; }

_is_number() { [[ $1 =~ ^[0-9]{1,4}$ ]] && ((10#$1 >= 1)); }

_is_wait() { [[ $1 =~ ^[0-9]{1,3}$ ]] && ((10#$1 >= 1 && 10#$1 <= 600)); }

_is_shards() {
    [[ $1 != auto ]] || return 0
    [[ $1 =~ ^(([0-9]{1,4})(-([0-9]{1,4}))?/)?([0-9]{1,4})$ ]] || return 1
    local first=${BASH_REMATCH[2]:-0} last=${BASH_REMATCH[4]:-${BASH_REMATCH[2]:-0}} count=${BASH_REMATCH[5]}
    ((10#$first <= 10#$last && 10#$last < 10#$count))
}

_is_port() { [[ $1 =~ ^[0-9]{1,5}$ ]] && ((10#$1 >= 1 && 10#$1 <= 65535)); }

_is_address() {
    [[ $1 =~ ^(([^[:space:]/]*):)?([0-9]{1,5})$ ]] && _is_port "${BASH_REMATCH[3]}"
}

# _is_one_of VALUE CHOICE…
_is_one_of() { [[ " ${*:2} " == *" $1 "* ]]; }
