#!/usr/bin/env bash
# A PostgreSQL cluster that a test may crash: the settings of script/server, fsync included, and the deployed database of
# the cluster that GUILDKEEPER_TEST_* names. Prints the folder of its socket. For each line of standard input, stops at once
# as a crash does and starts again, then prints a line; when the input ends, removes everything. Arguments are settings more.
set -euo pipefail
lib=$(cd "$(dirname "$0")/../../script/lib" && pwd)
for part in common packages postgres database; do
    # shellcheck source=/dev/null
    source "$lib/$part.sh"
done

clean_up() {
    stop_cluster
    rm -rf "$SCRATCH"
}

SCRATCH=$(mktemp -d /tmp/guildkeeper-chaos.XXXXXX)
trap clean_up EXIT
trap 'exit 143' INT TERM HUP
_make_folder "$SCRATCH" 700
use_cluster "$SCRATCH"
create_cluster 'shared_buffers = 64MB' 'synchronous_commit = on' "$@"
start_cluster
connect_to_cluster postgres
from=(--host="$GUILDKEEPER_TEST_HOST" --port="$GUILDKEEPER_TEST_PORT" --username=postgres)
pg_dumpall "${from[@]}" --roles-only | sed '/^CREATE ROLE postgres;$/d' | psql -XAtq -v ON_ERROR_STOP=1
createdb "$GUILDKEEPER_TEST_TEMPLATE"
# Not the template itself: whoever clones that ends every other connection to it. As one transaction, which waits for the disk
# once.
pg_dump "${from[@]}" "${GUILDKEEPER_TEST_TEMPLATE}_source" |
    psql -XAtq --single-transaction -v ON_ERROR_STOP=1 --dbname="$GUILDKEEPER_TEST_TEMPLATE" >/dev/null
echo "$CLUSTER_SOCKET"
while read -r _; do
    as_cluster "$CLUSTER_BIN/pg_ctl" stop --silent --mode=immediate --pgdata="$CLUSTER_HOME/data"
    wait "$CLUSTER_PID" || true
    start_cluster
    echo "$CLUSTER_SOCKET"
done
