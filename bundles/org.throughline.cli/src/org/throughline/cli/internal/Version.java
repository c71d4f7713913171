package org.throughline.cli.internal;

import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The version of the product. Asked for without a command it is answered before any plug-in is started. */
final class Version {

    private static final String OPTION = "--version";

    private Version() {}

    static boolean isAskedFor(String... arguments) {
        return List.of(arguments).equals(List.of(OPTION));
    }

    static String line() {
        Bundle bundle = FrameworkUtil.getBundle(Version.class);
        if (bundle == null) {
            return "Throughline";
        }
        org.osgi.framework.Version version = bundle.getVersion();
        return "Throughline " + version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }
}
