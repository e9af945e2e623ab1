#!/usr/bin/env bash
# A streaming standby of the cluster whose socket's folder is given (made by cluster.sh). Prints the folder of its own; when
# standard input ends, removes everything.
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

first=(--host="$1" --username=postgres)
SCRATCH=$(mktemp -d /tmp/guildkeeper-chaos.XXXXXX)
trap clean_up EXIT
trap 'exit 143' INT TERM HUP
_make_folder "$SCRATCH" 700
use_cluster "$SCRATCH"
# "all" does not mean replication.
echo 'local replication all trust' | as_cluster tee -a "$(dirname "$1")/data/pg_hba.conf" >/dev/null
psql "${first[@]}" --dbname=postgres -XAtq -c 'select pg_reload_conf()' >/dev/null
as_cluster "$CLUSTER_BIN/pg_basebackup" "${first[@]}" --pgdata="$CLUSTER_HOME/data" --write-recovery-conf --checkpoint=fast
start_cluster
echo "$CLUSTER_SOCKET"
cat >/dev/null
