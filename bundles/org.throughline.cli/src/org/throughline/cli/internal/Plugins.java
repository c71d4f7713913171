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
import org.throughline.core.KnowledgeBases;
import org.throughline.core.report.Reports;
import org.throughline.core.verb.Verb;

/**
 * What the plug-ins contribute as services. A bundle that has components is started here, so that adding a plug-in needs
 * no entry in any list.
 */
public final class Plugins {

    private static final String COMPONENTS = "Service-Component";

    private final BundleContext context;

    /**
     * Starts what contributes.
     *
     * @param context
     *            through which services are found
     */
    public Plugins(BundleContext context) {
        this.context = context;
        for (Bundle bundle : context.getBundles()) {
            if (bundle.getState() == Bundle.RESOLVED && bundle.getHeaders().get(COMPONENTS) != null) {
                start(bundle);
            }
        }
    }

    /**
     * All services of a kind.
     *
     * @param <T>
     *            the kind
     * @param type
     *            the contract
     * @return the services, in no order
     */
    public <T> List<T> all(Class<T> type) {
        List<T> services = new ArrayList<>();
        for (ServiceReference<T> reference : references(type)) {
            T service = context.getService(reference);
            if (service != null) {
                services.add(service);
            }
        }
        return services;
    }

    /**
     * The service of a kind.
     *
     * @param <T>
     *            the kind
     * @param type
     *            the contract
     * @return the service
     * @throws IllegalStateException
     *             if nobody offers it, which is a mistake of the product's assembly
     */
    public <T> T one(Class<T> type) {
        return all(type).stream().findFirst()
                .orElseThrow(() -> new IllegalStateException("No plug-in offers " + type.getName()));
    }

    /**
     * All commands: those of the plug-ins and the one that is made of them.
     *
     * @return the commands by name
     */
    public List<Verb> verbs() {
        List<Verb> verbs = new ArrayList<>(all(Verb.class));
        verbs.add(new DemoVerb(verbs, one(KnowledgeBases.class), one(Reports.class)));
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

    private <T> Collection<ServiceReference<T>> references(Class<T> type) {
        try {
            return context.getServiceReferences(type, null);
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
