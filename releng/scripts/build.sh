# Builds the product of this system, one process at a time; product.sh has been read.
. "$repository/releng/scripts/tools.sh"

# What no clean build deletes: logs, and the lock that two builds in one working copy need.
work=$repository/releng/scripts/target
lock=$work/building

# Waits until no other process builds here. A lock whose owner is gone is taken over.
lock_build() {
    mkdir -p "$work" || environment_failed "The folder $work cannot be created."
    waiting=
    until mkdir "$lock" 2>/dev/null; do
        owner=$(cat "$lock/pid" 2>/dev/null || true)
        if [ -n "$owner" ] && ! kill -0 "$owner" 2>/dev/null; then
            rm -rf "$lock"
            continue
        fi
        [ -n "$waiting" ] || say "Waiting for another build here to end ..."
        waiting=yes
        sleep 1
    done
    echo $$ >"$lock/pid"
    trap 'rm -rf "$lock"' EXIT
    trap 'exit 130' INT
    trap 'exit 143' TERM HUP
}

unlock_build() {
    rm -rf "$lock"
    trap - EXIT INT TERM HUP
}

# Maven without questions, colours and progress.
maven() {
    "$MAVEN" -B -ntp "$@" </dev/null
}

# The lines of a log of Maven that say what went wrong.
errors_of() {
    awk '
        # A remark of the compiler is four lines, the last of which says what is wrong.
        /^\[(ERROR|WARNING)\] .*\.java:\[/ { rest = 4 }
        # So is a test that failed: its name, and what it says.
        /<<< (FAILURE|ERROR)!$/ { rest = 4 }
        rest > 0 { print; rest--; next }
        /^\[(ERROR|WARNING)\] +\[exec\]/ || /^\[ERROR\]/ || /^Caused by/ { print }
    ' "$1" | head -n 80 >&2
    say "The whole output is in ${1#"$repository"/}."
}

build_product() {
    lock_build
    # Another process may have built it while this one waited.
    if [ -n "$(product_is_stale)" ]; then
        need_tools
        if [ -e "$product_stamp" ]; then
            say "The sources have changed: building Throughline ..."
        else
            say "Building Throughline for the first time; this downloads what it is made of and takes a few minutes ..."
        fi
        : >"$work/started"
        if ! (cd "$repository" && maven clean verify -DskipTests -Darchive.phase=none \
            -pl :org.throughline.product -am) >"$work/product.log" 2>&1; then
            errors_of "$work/product.log"
            environment_failed "Throughline could not be built."
        fi
        mark_product
    fi
    unlock_build
}

# Sources that changed while the build ran are newer than it.
mark_product() {
    touch -r "$work/started" "$product_stamp"
}
