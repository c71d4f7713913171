package org.throughline.core.internal.store;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.throughline.model.ModelPackages;
import org.throughline.model.base.BasePackage;

/**
 * The kinds of content that a file may hold: those that ship and those that plug-ins have registered. A name in a file
 * is looked up and never followed.
 */
final class KnownPackages {

    private static final Pattern OURS = Pattern.compile("urn:throughline:(\\d{1,9}):.*");

    private final Map<String, EPackage> shipped = ModelPackages.shipped().stream()
            .collect(Collectors.toMap(EPackage::getNsURI, Function.identity()));

    Optional<EPackage> find(String namespace) {
        EPackage known = shipped.get(namespace);
        if (known != null) {
            return Optional.of(known);
        }
        return EPackage.Registry.INSTANCE.containsKey(namespace)
                ? Optional.ofNullable(EPackage.Registry.INSTANCE.getEPackage(namespace))
                        .filter(KnownPackages::extendsModel)
                : Optional.empty();
    }

    /** Whether a namespace is one of a format that comes after this one. */
    static boolean isNewer(String namespace) {
        Matcher matcher = OURS.matcher(namespace);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) > 0;
    }

    private static boolean extendsModel(EPackage candidate) {
        return candidate.getEClassifiers().stream().anyMatch(classifier -> classifier instanceof EClass type
                && BasePackage.Literals.IDENTIFIED.isSuperTypeOf(type));
    }
}
