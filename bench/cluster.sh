#!/usr/bin/env bash
# A throw-away PostgreSQL cluster for a benchmark: the settings of script/server, fsync included, Guildkeeper deployed.
# Prints the folder of its socket and that of PostgreSQL's programs, serves until standard input ends, then removes all.
set -euo pipefail
lib=$(cd "$(dirname "$0")/../script/lib" && pwd)
for part in common packages postgres database; do
    # shellcheck source=/dev/null
    source "$lib/$part.sh"
done

clean_up() {
    stop_cluster
    rm -rf "$SCRATCH"
}

# Not /tmp, which may live in memory: commits are to reach a disk.
SCRATCH=$(mktemp -d /var/tmp/guildkeeper-bench.XXXXXX)
trap clean_up EXIT
trap 'exit 143' INT TERM HUP
_make_folder "$SCRATCH" 700
use_cluster "$SCRATCH"
create_cluster 'shared_buffers = 128MB' 'max_wal_size = 2GB' 'random_page_cost = 1.1' 'synchronous_commit = on' 'max_connections = 250' \
    "shared_preload_libraries = '${BENCH_PRELOAD:-}'"
start_cluster
connect_to_cluster guildkeeper
createdb
run_scripts deploy
echo "$CLUSTER_SOCKET"
echo "$CLUSTER_BIN"
cat >/dev/null
