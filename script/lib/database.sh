# shellcheck shell=bash
# The connection as the one who deploys, kept in libpq's PG* variables, and sqitch.

# connect_to_cluster DATABASE: from here on psql and sqitch mean this database of the private cluster.
connect_to_cluster() {
    unset "${!PG@}" # the caller's own servers must never be meant
    export PGHOST=$CLUSTER_SOCKET PGPORT=$CLUSTER_PORT PGUSER=postgres PGDATABASE=$1
    export PATH=$CLUSTER_BIN:$PATH # see prefer_real_programs
}

# Debian's psql is a script that looks for the real one: sqitch and pg_prove would wait for it a thousand times.
prefer_real_programs() {
    local psql
    psql=$(printf '%s\n' /usr/lib/postgresql/*/bin/psql | sort -V | tail -n 1)
    [[ ! -x $psql ]] || export PATH=${psql%/*}:$PATH
}

# connect_to_url URL: the same for the user's own PostgreSQL. Variables keep a password out of the process list.
connect_to_url() {
    local setting settings
    settings=$("$PYTHON" "$ROOT/script/lib/libpq_env.py" <<<"$1") ||
        die "DATABASE_URL is not of the form postgresql://user:password@host:port/database."
    while IFS= read -r setting; do export "${setting?}"; done <<<"$settings"
    prefer_real_programs
}

# query SQL: the values of one statement, unaligned.
query() { psql -XAtq -v ON_ERROR_STOP=1 -c "$1"; }

database_exists() { [[ -n $(PGDATABASE=postgres query "select 1 from pg_database where datname = '$1'") ]]; }

# deploy_whole: makes and deploys the database, or brings it up to date. A change commits before sqitch records
# it, so a first deployment that is killed could not go on: it is made under another name and renamed at its end.
deploy_whole() {
    local name=$PGDATABASE new=${PGDATABASE}_new
    if ! database_exists "$name"; then
        dropdb --maintenance-db=postgres --if-exists "$new" 2>/dev/null
        createdb --maintenance-db=postgres "$new"
        PGDATABASE=$new deploy
        PGDATABASE=postgres query "alter database \"$new\" rename to \"$name\""
    else
        deploy
    fi
}

# Sqitch wants a name to record, a time zone it can read, and no settings but the project's. In a session of its own
# Ctrl-C does not reach it: it must not stop between a change and the record of it.
run_sqitch() {
    TZ=UTC SQITCH_SYSTEM_CONFIG=/nonexistent SQITCH_USER_CONFIG=/nonexistent \
        SQITCH_FULLNAME=${SQITCH_FULLNAME:-$(id -un)} SQITCH_EMAIL=${SQITCH_EMAIL:-$(id -un)@localhost} \
        setsid --wait sqitch --chdir "$ROOT" "$@" </dev/null
}

# script_files FOLDER [TAG]: the scripts of all changes, or of those above a tag, in the order of the plan. A change that is
# reworked later has those that it was released with in db/reworked.
script_files() {
    awk -v folder="$ROOT/db" -v kind="$1" -v until="${2:-}" '
        !/^[%#]/ && NF { name[++lines] = $1 }
        END {
            for (i = 1; i <= lines && name[i] != until; i++) {
                if (name[i] ~ /^@/) continue
                tag = ""
                for (j = i + 1; j <= lines && name[j] != name[i]; j++) if (tag == "" && name[j] ~ /^@/) tag = name[j]
                if (j > lines) print folder "/" kind "/" name[i] ".sql"
                else print folder "/reworked/" kind "/" name[i] tag ".sql"
            }
        }' "$ROOT/sqitch.plan"
}

# run_scripts FOLDER [TAG]: those scripts in one session (those of revert backwards). It takes a twentieth of sqitch's time, which
# starts psql for each; nothing records what was done.
run_scripts() {
    local order=cat options
    [[ $1 != revert ]] || order=tac
    mapfile -t options < <(script_files "$@" | "$order" | sed 's/^/--file=/')
    psql -Xq -v ON_ERROR_STOP=1 --output=/dev/null "${options[@]}"
}

# deploy: all that the plan has and the database lacks; one line when there was something, none when not.
deploy() {
    local output changes
    if ! output=$(run_sqitch deploy 2>&1); then
        say "$output"
        # Until the first release changes are edited in place, and an older database does not know them.
        [[ $output != *'Cannot find change'* ]] ||
            die "this database was made by an earlier draft of Guildkeeper. Before the first release there is no way from draft to \
draft: save it with script/backup, and what is in it with script/export GUILD FOLDER. Then begin with a new one ($(_begin_anew)), and \
bring levels, money and cases back with script/import."
        die "sqitch could not deploy: its message is above."
    fi
    changes=$(grep -c '^ *+ ' <<<"$output") || true
    ((changes == 0)) || say "Deployed to the database (sqitch changes: $changes)."
    _warn_of_edited_changes
}

_begin_anew() {
    if [[ -n ${CLUSTER_HOME:-} ]]; then echo "move $CLUSTER_HOME away"; else echo 'an empty database in DATABASE_URL'; fi
}

# Sqitch does a change once; whoever edits a deployed script in place keeps the old function.
_warn_of_edited_changes() {
    local edited
    edited=$(cd "$ROOT" && query "
        select distinct on (change) script_hash || '  db/deploy/' || change || '.sql'
        from sqitch.changes where script_hash is not null order by change, committed_at desc" |
        sha1sum --check --quiet 2>/dev/null) || true
    [[ -z $edited ]] || say "Edited since this database was made, and so not in it: ${edited//: FAILED/}
    (sqitch revert and deploy them, or start afresh without the data in ${CLUSTER_HOME:-that database})."
}
