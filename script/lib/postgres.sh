# shellcheck shell=bash
# A private PostgreSQL cluster: socket only, trust (its 0700 folder is the key), never the system's.
# PostgreSQL refuses root, who becomes the one whose the cluster is: of a new one the user postgres that Debian's package makes.

CLUSTER_BIN=''    # folder of PostgreSQL's programs
CLUSTER_HOME=''   # folder of data/, logs/, log and mostly socket/
CLUSTER_SOCKET='' # folder of the socket
CLUSTER_PID=''    # the server's process, when this shell started it
CLUSTER_PORT=5432 # only names the socket: nothing listens on TCP
CLUSTER_OWNER=''  # whose it is, where root works on it
CLUSTER_USER=()   # setpriv's options to become that user

# _belongs_to USER: whose the cluster is.
_belongs_to() {
    is_root || return 0
    CLUSTER_OWNER=$1
    CLUSTER_USER=(--reuid="$1" --regid="$(id -g "$1" 2>/dev/null || echo "$1")" --init-groups)
}
_belongs_to postgres

# as_cluster COMMAND…: as the cluster's user, from a folder which that user may enter.
as_cluster() { setpriv "${CLUSTER_USER[@]}" env --chdir=/ HOME=/ "$@"; }

# use_cluster HOME: chooses the folders of a cluster and the programs that fit its data.
use_cluster() {
    CLUSTER_HOME=$1
    CLUSTER_SOCKET=$1/socket
    # An address holds 107 bytes, and PostgreSQL reads some characters as separators.
    if [[ ! $CLUSTER_SOCKET =~ ^[A-Za-z0-9/._-]{1,90}$ ]]; then
        CLUSTER_SOCKET=/tmp/guildkeeper-$(clone_id)
        [[ $CLUSTER_OWNER != postgres ]] || CLUSTER_SOCKET=/run/guildkeeper-$(clone_id)
    fi
    _choose_programs
}

# use_private_cluster: the one that script/server keeps for this clone.
use_private_cluster() {
    local home=$STATE/postgres
    make_state_dir
    # Made by somebody else, for the service, say: it stays theirs.
    [[ ! -d $home/data ]] || _belongs_to "$(stat --format=%U "$home/data")"
    _make_folder "$home" 755
    # In a clone below /root, say, the user postgres could not reach its files.
    if ! as_cluster test -w "$home"; then
        rmdir "$home"
        home=/var/lib/guildkeeper/$(clone_id)
        [[ -d $home ]] || say "The user postgres cannot enter $STATE, so the data is kept in $home."
        _make_folder "$home" 755
    fi
    use_cluster "$home"
}

_make_folder() {
    mkdir -p "$1" && chmod "$2" "$1" && { ! is_root || chown "$CLUSTER_OWNER:" "$1"; }
}

_choose_programs() {
    local version=$CLUSTER_HOME/data/PG_VERSION major
    CLUSTER_BIN=$(newest_postgres)
    [[ -n $CLUSTER_BIN ]] || die "PostgreSQL's server programs are not installed: run script/setup."
    if [[ -f $version ]]; then
        major=$(<"$version")
        [[ ! -x /usr/lib/postgresql/$major/bin/postgres ]] || CLUSTER_BIN=/usr/lib/postgresql/$major/bin
        [[ $(postgres_major "$CLUSTER_BIN") == "$major" ]] || die "the data in $CLUSTER_HOME was made by PostgreSQL \
$major, which is no longer installed: install postgresql-$major, or carry the data over with pg_upgrade."
    fi
    (($(postgres_major "$CLUSTER_BIN") >= 15)) ||
        die "PostgreSQL 15 or newer is needed, and this machine has $(postgres_major "$CLUSTER_BIN")."
}

cluster_exists() { [[ -f $CLUSTER_HOME/data/PG_VERSION ]]; }

cluster_is_up() { "$CLUSTER_BIN/pg_isready" -q -h "$CLUSTER_SOCKET" -p "$CLUSTER_PORT"; }

# create_cluster SETTING…: makes the data folder, all or nothing, with settings as postgresql.conf has them.
create_cluster() {
    local new=$CLUSTER_HOME/data.new output
    as_cluster rm -rf "$new"
    output=$(as_cluster "$CLUSTER_BIN/initdb" --pgdata="$new" --username=postgres --auth=trust --encoding=UTF8 \
        --locale=C.UTF-8 --data-checksums --no-instructions 2>&1) || die "initdb failed: $output"
    printf 'local all all trust\n' | as_cluster tee "$new/pg_hba.conf" >/dev/null
    printf '%s\n' '' '# Guildkeeper' "timezone = 'UTC'" 'jit = off' "$@" |
        as_cluster tee -a "$new/postgresql.conf" >/dev/null
    as_cluster mv "$new" "$CLUSTER_HOME/data"
}

# start_cluster: starts the server as a child of this shell and waits until it answers. PostgreSQL keeps its log as a file a
# weekday in logs/, and begins each anew after a week; in `log` is what it said before it could write there.
start_cluster() {
    local log=$CLUSTER_HOME/log logs=$CLUSTER_HOME/logs seconds=0
    _make_socket_folder
    _end_leftovers
    _forget_old_logs "$logs"
    # SIGINT is PostgreSQL's fast shutdown.
    spawn INT "${CLUSTER_USER[@]}" env --chdir=/ HOME=/ "$CLUSTER_BIN/postgres" -D "$CLUSTER_HOME/data" \
        -c listen_addresses= -c unix_socket_directories="$CLUSTER_SOCKET" -c port="$CLUSTER_PORT" \
        -c logging_collector=on -c log_directory="$logs" -c log_filename=%a.log -c log_rotation_age=1d \
        -c log_rotation_size=0 -c log_truncate_on_rotation=on >"$log" 2>&1
    CLUSTER_PID=$!
    until cluster_is_up; do
        if ! kill -0 "$CLUSTER_PID" 2>/dev/null; then
            CLUSTER_PID=''
            _last_words "$log" "$logs" >&2
            die "PostgreSQL did not start: its last words are above, the whole is in $log and $logs."
        fi
        ((seconds++ != 100)) || say "PostgreSQL takes its time (perhaps it recovers from a crash) …"
        sleep 0.1
    done
}

# _forget_old_logs LOGS: PostgreSQL begins a file anew at midnight, but goes on in it after a start.
_forget_old_logs() {
    local six_days=8640
    [[ ! -d $1 ]] || find "$1" -name '*.log' -mmin +"$six_days" -delete
}

# _last_words LOG LOGS: the ends of the newest file of the folder and of the log.
_last_words() {
    local newest
    newest=$(find "$2" -name '*.log' -printf '%T@ %p\n' 2>/dev/null | sort -n | tail -n 1 | cut -d' ' -f2-)
    tail -q -n 5 ${newest:+"$newest"} "$1"
}

stop_cluster() {
    [[ -n $CLUSTER_PID ]] || return 0
    stop_child "$CLUSTER_PID" INT 60 'database server'
    CLUSTER_PID=''
}

_make_socket_folder() {
    local owner=$EUID
    ! is_root || owner=$(id -u "$CLUSTER_OWNER")
    [[ -e $CLUSTER_SOCKET || -L $CLUSTER_SOCKET ]] || _make_folder "$CLUSTER_SOCKET" 700
    # /tmp is everyone's: somebody else's folder or a link there must not become the key to the data.
    [[ ! -L $CLUSTER_SOCKET && $(stat -c '%u %a' "$CLUSTER_SOCKET") == "$owner 700" ]] ||
        die "$CLUSTER_SOCKET exists but is not a private folder of the database's user: remove it and try again."
}

# The lock says that nobody else uses the cluster, so what still runs in it is left over: a server whose
# script was killed. Once all have gone, a postmaster.pid is stale, whoever may have that number by now.
_end_leftovers() {
    local pids tries
    for ((tries = 0; tries < 300; tries++)); do
        pids=$(_cluster_processes)
        if [[ -z $pids ]]; then
            rm -f "$CLUSTER_HOME/data/postmaster.pid"
            return
        fi
        # shellcheck disable=SC2086 # one word a process
        ((tries % 50)) || kill -INT $pids 2>/dev/null || true
        sleep 0.1
    done
    die "processes of an earlier PostgreSQL server do not end (${pids//$'\n'/ }): stop them and try again."
}

# Every process of a PostgreSQL server has the data folder as its working directory.
_cluster_processes() {
    local process
    for process in /proc/[0-9]*; do
        [[ $(readlink "$process/cwd" 2>/dev/null) != "$CLUSTER_HOME/data" ]] || echo "${process#/proc/}"
    done
}
