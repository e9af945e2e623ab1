# shellcheck shell=bash
# The database of script/server, for scripts that work on it whether or not it runs.

# open_database: from here on psql means it, as the one who deploys: that of DATABASE_URL, or of the private cluster, which runs
# for as long as this shell lives where nothing else runs it.
open_database() {
    load_env_file
    check_settings
    if [[ -n ${DATABASE_URL:-} ]]; then
        open_url
        return
    fi
    need_packages client server
    use_private_cluster
    cluster_exists || die "there is no database yet: run script/server first."
    connect_to_cluster guildkeeper
    ! cluster_is_up || return 0
    take_lock
    end_with_cluster
    start_cluster
}

# open_url: the PostgreSQL of DATABASE_URL, which must answer.
open_url() {
    need_packages python client
    need_python
    connect_to_url "$DATABASE_URL"
    query 'select' >/dev/null 2>&1 || die "the database of DATABASE_URL does not answer: $(query 'select' 2>&1 | head -n 1)"
}

# make_private_cluster: starts the cluster that script/server keeps, made if there is none.
make_private_cluster() {
    use_private_cluster
    if ! cluster_exists; then
        say "Making a private PostgreSQL cluster in $CLUSTER_HOME (once) …"
        create_cluster 'shared_buffers = 128MB' 'max_wal_size = 2GB' 'random_page_cost = 1.1' 'synchronous_commit = on'
    fi
    start_cluster
    connect_to_cluster guildkeeper
}

# The server ends with this shell, however that ends.
end_with_cluster() {
    trap stop_cluster EXIT
    trap 'exit 143' TERM HUP
    trap : INT # psql cancels its query; it does not end
}
