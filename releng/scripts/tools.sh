# Finds what the commands need to build: a JDK and Maven. Read with ". tools.sh" by POSIX shells, $repository being set.
# need_tools sets JAVA_HOME and MAVEN, the mvn command of a Maven of at least $MAVEN_LEVEL, and ends the process with
# status 3, after one sentence, where there is none.

# shellcheck disable=SC2034 # read by java.sh
JAVA_KIND=JDK
. "$repository/features/org.throughline.feature/root/java.sh"

MAVEN_LEVEL=3.9
MAVEN_FETCHED=3.9.11

# Succeeds when version $1 is at least $MAVEN_LEVEL; both start with major.minor.
maven_is_new_enough() {
    major=${1%%.*}
    rest=${1#*.}
    minor=${rest%%.*}
    case "$major$minor" in
        '' | *[!0-9]*) return 1 ;;
    esac
    [ "$major" -gt "${MAVEN_LEVEL%%.*}" ] ||
        { [ "$major" -eq "${MAVEN_LEVEL%%.*}" ] && [ "$minor" -ge "${MAVEN_LEVEL#*.}" ]; }
}

# The Maven that is installed, if it is new enough; else the one fetched before; else one fetched with the old one.
need_tools() {
    need_java
    if [ "${JAVA_FOUND:-0}" -ge 24 ]; then
        # Maven's own libraries; without this they print four lines of warnings on a recent JVM.
        MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
        export MAVEN_OPTS
    fi
    MAVEN=$(cache_folder)/apache-maven-$MAVEN_FETCHED/bin/mvn
    # Asking a Maven for its version starts a JVM: not when we fetched one already.
    [ ! -x "$MAVEN" ] || return 0
    installed=$(command -v mvn || true)
    [ -n "$installed" ] || install_maven
    version=$("$installed" -v 2>/dev/null </dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
    if maven_is_new_enough "$version"; then
        MAVEN=$installed
        return 0
    fi
    fetch_maven
}

# On a Debian-like system whose packages we may install; elsewhere one sentence says what to do.
install_maven() {
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Maven is missing: installing the package maven ..."
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends maven; } \
            >/dev/null 2>&1 </dev/null || environment_failed "The package maven could not be installed."
        installed=$(command -v mvn || true)
    fi
    [ -n "$installed" ] || environment_failed \
        "Throughline is built with Maven and found none: please install Maven $MAVEN_LEVEL or newer."
}

# An ordinary artifact, from wherever the installed Maven gets its artifacts.
fetch_maven() {
    say "Maven ${version:-?} is too old: fetching Maven $MAVEN_FETCHED with it ..."
    fetched=$(cache_folder)
    mkdir -p "$fetched" || environment_failed "The folder $fetched cannot be created."
    part=$(mktemp -d "$fetched/maven.XXXXXX")
    # Outside the repository: its extensions do not load in the old Maven.
    (cd "$part" && "$installed" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$MAVEN_FETCHED:tar.gz:bin" "-DoutputDirectory=$part" \
        >"$part/log" 2>&1 </dev/null) || {
        cat "$part/log" >&2
        rm -rf "$part"
        environment_failed "Maven $MAVEN_FETCHED could not be fetched."
    }
    # Renamed in one step, so that another process never sees half of it; the loser of a race is thrown away.
    mv "$part/apache-maven-$MAVEN_FETCHED" "$fetched/" 2>/dev/null || [ -x "$MAVEN" ] ||
        environment_failed "Maven $MAVEN_FETCHED could not be put into $fetched."
    rm -rf "$part"
}
