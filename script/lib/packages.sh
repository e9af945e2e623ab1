# shellcheck shell=bash
# Debian and Ubuntu packages: what is missing, and installing it once.

# The newest installed PostgreSQL's folder of programs; nothing when there is none.
newest_postgres() {
    local dir
    # Debian keeps the majors side by side.
    dir=$(printf '%s\n' /usr/lib/postgresql/*/bin/initdb | sort -V | tail -n 1)
    if [[ -x $dir ]]; then
        dirname "$dir"
    elif have initdb; then
        dirname "$(readlink -f "$(command -v initdb)")"
    fi
}

# postgres_major BIN: 15
postgres_major() { "$1/postgres" --version | sed -E 's/^[^0-9]*([0-9]+).*/\1/'; }

# missing_packages PART…: prints the packages that a part needs and this machine lacks.
# Parts: python (what installing uv needs), client (psql, sqitch), server (PostgreSQL), tests (pgTAP and its friends),
# fonts (for pictures: see want_fonts).
# Programs are looked for, not packages: it is quicker, and other systems may have them by other names.
missing_packages() {
    local part
    for part in "$@"; do
        case $part in
        python) find_uv >/dev/null || find_python '>= (3, 8)' ensurepip >/dev/null || echo python3-venv ;;
        client)
            have psql || echo postgresql-client
            have sqitch || echo sqitch
            perl -MDBD::Pg -e1 2>/dev/null || echo libdbd-pg-perl
            ;;
        server) [[ -n $(newest_postgres) ]] || echo postgresql ;;
        tests) _missing_for_tests ;;
        fonts)
            _has_font NotoSansArabic-Regular.ttf || echo fonts-noto-core
            _has_font NotoColorEmoji.ttf || echo fonts-noto-color-emoji
            _has_font 'NotoSansCJK-Regular.*' || echo fonts-noto-cjk
            ;;
        esac
    done
}

_missing_for_tests() {
    local bin extensions extension
    have pg_prove || echo libtap-parser-sourcehandler-pgtap-perl
    bin=$(newest_postgres)
    [[ -z $bin ]] || extensions=$("$bin/pg_config" --sharedir)/extension
    for extension in pgtap plpgsql_check; do
        [[ -n $bin && -f $extensions/$extension.control ]] || _extension_package "$extension"
    done
}

# _has_font NAME: in one of the folders in which typst looks.
_has_font() {
    [[ -n $(find -L /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.local/share/fonts" "${HOME:-/}/.fonts" \
        -name "$1" -print -quit 2>/dev/null) ]]
}

# Extensions are packaged by major: that of the PostgreSQL here, or of the one apt-get would install.
_extension_package() {
    local major bin
    bin=$(newest_postgres)
    if [[ -n $bin ]]; then
        major=$(postgres_major "$bin")
    else
        major=$(apt-cache depends postgresql 2>/dev/null | sed -nE 's/.*Depends: postgresql-([0-9]+)$/\1/p') || true
    fi
    if [[ -n $major ]]; then
        echo "postgresql-$major-${1/_/-}"
    else # no package lists yet: apt-get takes an expression as well as a name
        echo "^postgresql-[0-9]+-${1/_/-}\$"
    fi
}

# need_packages PART…: installs what is missing, or says in one sentence what to install.
need_packages() {
    local packages
    mapfile -t packages < <(missing_packages "$@")
    ((${#packages[@]})) || return 0
    have apt-get || die "please install what these Debian packages hold, then run this again: ${packages[*]}"
    _become_root || die "please have an administrator run: apt-get update && apt-get install -y $(_quoted "${packages[@]}")"
    say "Installing with apt-get (once): ${packages[*]}"
    make_state_dir
    # A source that does not answer is no reason to stop: the installation decides.
    _apt_get update >"$STATE/apt.log" 2>&1 || true
    mapfile -t packages < <(missing_packages "$@") # the lists now tell the majors
    if ! _apt_get install -y --no-install-recommends "${packages[@]}" >>"$STATE/apt.log" 2>&1; then
        tail -n 15 "$STATE/apt.log" >&2
        die "apt-get could not install ${packages[*]} (its whole output: $STATE/apt.log)."
    fi
    mapfile -t packages < <(missing_packages "$@")
    ((${#packages[@]} == 0)) || die "still missing after apt-get: ${packages[*]}"
}

# want_fonts: installs the fonts that pictures like to have, once and without asking for a password. Pictures are drawn
# without them as well: with other letters, and boxes for some.
want_fonts() {
    local packages
    mapfile -t packages < <(missing_packages fonts)
    ((${#packages[@]})) || return 0
    make_state_dir
    [[ ! -e $STATE/fonts ]] || return 0
    : >"$STATE/fonts"
    if have apt-get && { is_root || { have sudo && sudo -n true 2>/dev/null; }; }; then
        say "Installing fonts with apt-get (once): ${packages[*]}"
        _apt_get update >"$STATE/apt.log" 2>&1 || true
        _apt_get install -y --no-install-recommends "${packages[@]}" >>"$STATE/apt.log" 2>&1 && return
    fi
    say "Some names will be boxes in pictures, until these are installed: ${packages[*]}"
}

# Only an expression needs its quotes.
_quoted() {
    local package words=()
    for package in "$@"; do
        [[ $package != ^* ]] || package="'$package'"
        words+=("$package")
    done
    echo "${words[*]}"
}

# Whether apt-get can be run with the rights it needs; asks for sudo's password where there is someone to ask.
_become_root() {
    is_root && return
    have sudo || return
    sudo -n true 2>/dev/null && return
    [[ -t 0 ]] && say "sudo is needed once, to install packages." && sudo -v
}

_apt_get() {
    local as=()
    is_root || as=(sudo)
    "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300 "$@" </dev/null
}
