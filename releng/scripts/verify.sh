# The body of the command verify; $repository is set.
. "$repository/releng/scripts/tools.sh"

format=false
for argument in "$@"; do
    shift
    case "$argument" in
        --offline) set -- "$@" -o ;;
        --format) format=true ;;
        *) set -- "$@" "$argument" ;;
    esac
done

need_java
need_maven
cd "$repository"

if $format; then
    # Quiet but for warnings and errors.
    exec "$MAVEN" -B -ntp -q -N impsort:sort formatter:format "$@" </dev/null
fi

# In a folder that no clean build deletes.
logs=$repository/releng/scripts/target
mkdir -p "$logs"
failed=false

# Runs one stage with its output in a log; its errors are shown, and the next stage runs all the same.
stage() {
    title=$1
    log=$logs/$2.log
    shift 2
    started=$(date +%s)
    if "$@" >"$log" 2>&1 </dev/null; then
        say "ok      $title ($(($(date +%s) - started)) s)"
    else
        failed=true
        say "FAILED  $title ($(($(date +%s) - started)) s); the whole output: ${log#"$repository"/}"
        grep -E '^\[(ERROR|WARNING) *\].*(\[exec\]|ERROR)|^\[ERROR\]|^Caused by' "$log" | head -n 100 >&2 || true
    fi
}

stage "generated code, imports, format" sources \
    "$MAVEN" -B -ntp -N antrun:run@model impsort:check formatter:validate "$@"
stage "build, products and tests" build \
    "$MAVEN" -B -ntp --fail-at-end clean verify "$@"
if $failed; then
    exit 1
fi
