# shellcheck shell=bash
# The stages of script/test. What failed is said at the very end, below all that was written meanwhile.

FAILURES='' # a file with a line a failure, which the caller chooses

# stage NAME FUNCTION ARGUMENT…: the last words of a failure are what failed.
stage() {
    local code=0 began=$SECONDS
    printf '\n== %s\n' "$1"
    : >"$FAILURES"
    # A subshell of its own: with || the shell would not stop at the first failing command.
    set +e
    (
        set -e
        "${@:2}"
    )
    code=$?
    set -e
    printf -- '-- %s: %d s\n' "$1" "$((SECONDS - began))"
    ((code == 0)) || {
        sort -u "$FAILURES" >&2
        die "the stage \"$1\" failed$([[ ! -s $FAILURES ]] || echo ', see above')." "$code"
    }
}

# both NAME FUNCTION NAME FUNCTION: two stages at once, each of which keeps one processor busy. The words of the first come when
# the second has ended; what either lacks fails both.
both() {
    local words=$FAILURES.words first second
    (
        FAILURES=$FAILURES.first
        stage "$1" "$2"
    ) >"$words" 2>&1 &
    local other=$!
    set +e
    (stage "$3" "$4")
    second=$?
    wait "$other"
    first=$?
    set -e
    # The last words are those of what failed.
    ((second != 0 && first == 0)) || cat "$words"
    ((first == 0 && second == 0)) || exit "$((first ? first : second))"
}

# step COMMAND…: a command of a stage, which is named when it fails.
step() {
    "$@" || {
        echo "failed: ${*//"$ROOT/"/}" >>"$FAILURES"
        return 1
    }
}

# failed_specifications: the files and tests that failed, of pg_prove's output.
failed_specifications() {
    awk '
        $2 ~ /^\.+$/ { file = $1 }
        /^not ok / { sub(/^not ok [0-9]+ - /, ""); print "failed: " file ": " $0; named[file] = 1 }
        / \(Wstat: / && !named[$1] { print "failed: " $1 ": it ended early" }
    '
}
