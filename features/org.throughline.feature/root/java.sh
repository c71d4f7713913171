# Finds Java. Read with ". java.sh" by POSIX shells; need_java sets and exports JAVA_HOME, and JAVA_FOUND to its level,
# or ends the process with status 3, after one sentence. With JAVA_KIND=JDK a compiler has to be there too.

JAVA_LEVEL=21

say() {
    printf '%s\n' "$*" >&2
}

environment_failed() {
    say "$*"
    exit 3
}

# The folder for what can be made again: the user's, not that of the installation, which may be read-only.
cache_folder() {
    case "${OSTYPE:-}$(uname -s)" in
        *[Dd]arwin*) printf '%s\n' "${HOME:-/tmp}/Library/Caches/throughline" ;;
        *) printf '%s\n' "${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/throughline" ;;
    esac
}

# Takes the first of the folders given that holds a new enough Java. Its file "release" saves starting a JVM to ask.
take_java() {
    for candidate in "$@"; do
        [ -x "$candidate/bin/java" ] && [ -r "$candidate/release" ] || continue
        [ "${JAVA_KIND:-}" != JDK ] || [ -x "$candidate/bin/javac" ] || continue
        level=
        while IFS= read -r line; do
            case "$line" in
                JAVA_VERSION=*)
                    level=${line#JAVA_VERSION=\"}
                    level=${level%%[!0-9]*}
                    ;;
            esac
        done <"$candidate/release"
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
    if [ -n "${JAVA_HOME:-}" ] && take_java "$JAVA_HOME"; then
        return 0
    fi
    on_path=$(command -v java || true)
    if [ -n "$on_path" ]; then
        on_path=$(readlink -f "$on_path" 2>/dev/null || printf '%s\n' "$on_path")
        take_java "${on_path%/bin/java}" && return 0
    fi
    take_java /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/java/* /usr/local/*jdk* /opt/java/* /opt/*jdk* \
        "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/* "${HOME:-}"/.local/share/mise/installs/java/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home \
        "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home && return 0
    environment_failed "Throughline needs Java $JAVA_LEVEL or newer and found none:" \
        "please install a JDK (for example Eclipse Temurin) and set JAVA_HOME to its folder."
}
