# Where the product of this system is, and whether it is older than its sources; $repository is set.

products=$repository/releng/org.throughline.product/target/products/org.throughline.product
case "$(uname -s)" in
    Darwin) product=$products/macosx/cocoa/aarch64/Throughline.app/Contents/Eclipse ;;
    *) product=$products/linux/gtk/x86_64/throughline ;;
esac
# The last file that a build of the product writes. Its time is set back to the start of the build.
# shellcheck disable=SC2034 # read by build.sh
product_stamp=$product/configuration/org.eclipse.equinox.simpleconfigurator/bundles.info

# Prints the first reason for a new build, or nothing. Only what goes into the product counts: no tests, no documents.
# A file that was deleted shows in the time of its folder; other folders change by building.
product_is_stale() {
    if [ ! -f "$product_stamp" ] || [ ! -x "$product/throughline" ]; then
        echo missing
        return 0
    fi
    cd "$repository"
    find pom.xml .mvn targetplatform bundles features releng/org.throughline.product \
        \( -name target -o -name '*.tests' -o -name OSGI-INF -o -name '.*polyglot*' -o -name '.tycho*' \) -prune -o \
        \( -type f -o -path '*/src/*' -type d -o -path '*/src-gen/*' -type d \) -newer "$product_stamp" -print |
        head -n 1
}
