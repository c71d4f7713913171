package org.throughline.cli.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.throughline.core.verb.Verb;

/**
 * The commands that the plug-ins contribute as services. A bundle that has components is started here, so that adding a
 * plug-in needs no entry in any list.
 */
final class PluggedVerbs {

    private static final String COMPONENTS = "Service-Component";

    private final BundleContext context;

    PluggedVerbs(BundleContext context) {
        this.context = context;
    }

    List<Verb> all() {
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.RESOLVED && bundle.getHeaders().get(COMPONENTS) != null) {
                start(bundle);
            }
        }
        List<Verb> verbs = new ArrayList<>();
        for (ServiceReference<Verb> reference : references()) {
            Verb verb = context.getService(reference);
            if (verb != null) {
                verbs.add(verb);
            }
        }
        verbs.sort(Comparator.comparing(verb -> verb.description().name()));
        return verbs;
    }

    private static void start(Bundle bundle) {
        try {
            bundle.start(Bundle.START_TRANSIENT | Bundle.START_ACTIVATION_POLICY);
        } catch (BundleException e) {
            throw new IllegalStateException("The plug-in " + bundle.getSymbolicName() + " cannot be started", e);
        }
    }

    private Collection<ServiceReference<Verb>> references() {
        try {
            return context.getServiceReferences(Verb.class, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
