# The body of the command verify; $repository is set.
. "$repository/releng/scripts/product.sh"
. "$repository/releng/scripts/build.sh"

format=false
for argument in "$@"; do
    shift
    case "$argument" in
        --offline) set -- "$@" -o ;;
        --format) format=true ;;
        *) set -- "$@" "$argument" ;;
    esac
done

need_tools
cd "$repository"

if $format; then
    maven -q -N impsort:sort formatter:format "$@"
    exit
fi

lock_build
failed=false

# Runs one stage with its output in a log; its errors are shown, and the next stage runs all the same.
stage() {
    title=$1
    log=$work/$2.log
    shift 2
    stage_started=$(date +%s)
    if "$@" >"$log" 2>&1; then
        say "ok      $title ($(($(date +%s) - stage_started)) s)"
    else
        failed=true
        say "FAILED  $title ($(($(date +%s) - stage_started)) s)"
        errors_of "$log"
    fi
}

: >"$work/started"
stage "generated code, imports, format" sources maven -N antrun:run@model impsort:check formatter:validate "$@"
stage "build, products and tests" build maven --fail-at-end clean verify "$@"
[ ! -e "$product_stamp" ] || mark_product
stage "bundles of target, products and tests" bundles "$JAVA_HOME/bin/java" releng/checks/CheckBundles.java .
counts=$("$JAVA_HOME/bin/java" releng/checks/CheckTests.java .) || failed=true
unlock_build
if $failed; then
    say "verify FAILED"
fi
# The last line: "N passed, N failed, N skipped".
printf '%s\n' "$counts"
! $failed
