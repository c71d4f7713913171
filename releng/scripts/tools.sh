# Finds what the commands need: a JDK and Maven. Read with ". tools.sh" by POSIX shells; it sets
#   JAVA_HOME    a JDK of at least $JAVA_LEVEL (need_java)
#   MAVEN        the mvn command of a Maven of at least $MAVEN_LEVEL (need_maven)
# and ends the process with status 3, after one sentence, where there is none.

JAVA_LEVEL=21
MAVEN_LEVEL=3.9
MAVEN_FETCHED=3.9.11

say() {
    printf '%s\n' "$*" >&2
}

environment_failed() {
    say "$*"
    exit 3
}

# The folder for things that can be made again; never inside the repository.
cache_folder() {
    case "$(uname -s)" in
        Darwin) printf '%s\n' "$HOME/Library/Caches/throughline" ;;
        *) printf '%s\n' "${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/throughline" ;;
    esac
}

# Prints the level (21, 25 ...) of the JDK in folder $1, or nothing. Its "release" file saves starting a JVM.
jdk_level() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
    while IFS= read -r line; do
        case "$line" in
            JAVA_VERSION=*)
                line=${line#JAVA_VERSION=\"}
                line=${line%%[!0-9]*}
                printf '%s\n' "$line"
                return 0
                ;;
        esac
    done <"$1/release"
}

# Takes the first of the folders given that holds a new enough JDK.
take_jdk() {
    for candidate in "$@"; do
        level=$(jdk_level "$candidate")
        if [ -n "$level" ] && [ "$level" -ge "$JAVA_LEVEL" ]; then
            JAVA_HOME=$candidate
            JAVA_FOUND=$level
            export JAVA_HOME
            return 0
        fi
    done
    return 1
}

need_java() {
    if [ -n "${JAVA_HOME:-}" ] && take_jdk "$JAVA_HOME"; then
        return 0
    fi
    on_path=$(command -v javac || true)
    if [ -n "$on_path" ]; then
        on_path=$(readlink -f "$on_path" 2>/dev/null || printf '%s\n' "$on_path")
        take_jdk "${on_path%/bin/javac}" && return 0
    fi
    take_jdk /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/*jdk* /opt/java/* /opt/*jdk* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home && return 0
    environment_failed "Throughline needs a JDK of Java $JAVA_LEVEL or newer and found none:" \
        "please install one (for example Eclipse Temurin) and set JAVA_HOME to its folder."
}

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

# Needs JAVA_HOME. Prefers a Maven that is there, then the one fetched before, then fetches one with the old Maven.
need_maven() {
    if [ "${JAVA_FOUND:-0}" -ge 24 ]; then
        # Maven's own libraries; without this they print four lines of warnings on a recent JVM.
        MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}"
        export MAVEN_OPTS
    fi
    MAVEN=$(cache_folder)/apache-maven-$MAVEN_FETCHED/bin/mvn
    [ -x "$MAVEN" ] && return 0
    installed=$(command -v mvn || true)
    if [ -z "$installed" ] && [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        say "Maven is missing: installing the package maven ..."
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends maven; } \
            >/dev/null 2>&1 </dev/null || environment_failed "The package maven could not be installed."
        installed=$(command -v mvn || true)
    fi
    [ -n "$installed" ] ||
        environment_failed "Throughline is built with Maven and found none: please install Maven $MAVEN_LEVEL or newer."
    version=$("$installed" -v 2>/dev/null </dev/null | sed -n 's/.*Apache Maven \([0-9][0-9.]*\).*/\1/p')
    if maven_is_new_enough "$version"; then
        MAVEN=$installed
        return 0
    fi
    fetch_maven
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
