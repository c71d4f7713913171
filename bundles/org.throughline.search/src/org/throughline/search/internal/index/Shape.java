package org.throughline.search.internal.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.model.base.BasePackage;
import org.throughline.model.feedback.FeedbackPackage;
import org.throughline.model.organisation.OrganisationPackage;

/**
 * Which features of a class go where in the index. Told by type and name, so that classes of a plug-in are found like
 * those that ship with Throughline.
 *
 * @param texts
 *            the texts, the name excepted
 * @param choices
 *            what is chosen from a list
 * @param statuses
 *            the choices that say where something stands
 * @param dates
 *            the dates that say when something is, was or will be
 * @param dues
 *            the dates by which something is expected
 * @param years
 *            the numbers that are years
 * @param schools
 *            the references to schools
 * @param cycles
 *            the references to feedback cycles
 * @param contained
 *            what belongs to it, files excepted
 */
record Shape(List<EAttribute> texts, List<EAttribute> choices, List<EAttribute> statuses, List<EAttribute> dates,
        List<EAttribute> dues, List<EAttribute> years, List<EReference> schools, List<EReference> cycles,
        List<EReference> contained) {

    private static final Set<EStructuralFeature> NO_TEXT = Set.of(BasePackage.Literals.IDENTIFIED__ID,
            BasePackage.Literals.ELEMENT__NAME, BasePackage.Literals.ELEMENT__CREATED_BY,
            BasePackage.Literals.ELEMENT__CHANGED_BY, FeedbackPackage.Literals.STRATEGY_SNAPSHOT__FINGERPRINT);
    private static final Set<EStructuralFeature> STAMPS = Set.of(BasePackage.Literals.ELEMENT__CREATED_ON,
            BasePackage.Literals.ELEMENT__CHANGED_ON);
    private static final Set<String> DUE = Set.of("due", "nextDue", "targetOn");
    private static final Set<String> STATUS = Set.of("status", "state", "category");

    static Shape of(EClass type) {
        List<EAttribute> attributes = kept(type.getEAllAttributes(), attribute -> true);
        List<EReference> references = kept(type.getEAllReferences(), reference -> !reference.isContainer());
        List<EAttribute> dates = kept(attributes, attribute -> holds(attribute, LocalDate.class));
        List<EAttribute> choices = kept(attributes, attribute -> attribute.getEAttributeType() instanceof EEnum);
        return new Shape(
                kept(attributes, attribute -> holds(attribute, String.class) && !NO_TEXT.contains(attribute)), choices,
                kept(choices, Shape::tellsStatus), kept(dates, date -> !STAMPS.contains(date)),
                kept(dates, date -> DUE.contains(date.getName())),
                kept(attributes, attribute -> "year".equals(attribute.getName()) && holds(attribute, Integer.class)),
                kept(references, reference -> leadsTo(reference, OrganisationPackage.Literals.SCHOOL)),
                kept(references, reference -> leadsTo(reference, FeedbackPackage.Literals.CYCLE)),
                kept(references, reference -> reference.isContainment()
                        && reference != BasePackage.Literals.ELEMENT__ATTACHMENTS));
    }

    /** Whether what an entry says here shows in the documents of others: those in it, and those that name it. */
    static boolean spreads(EStructuralFeature feature) {
        return feature == BasePackage.Literals.ELEMENT__NAME || feature == BasePackage.Literals.PART__RESTRICTED
                || "year".equals(feature.getName()) || feature.getEType().getInstanceClass() == LocalDate.class
                || feature instanceof EReference reference && (leadsTo(reference, OrganisationPackage.Literals.SCHOOL)
                        || leadsTo(reference, FeedbackPackage.Literals.CYCLE));
    }

    private static boolean tellsStatus(EAttribute choice) {
        return STATUS.contains(choice.getName()) || choice.getName().endsWith("Status");
    }

    private static boolean holds(EAttribute attribute, Class<?> type) {
        return attribute.getEAttributeType().getInstanceClass() == type;
    }

    private static boolean leadsTo(EReference reference, EClass type) {
        return !reference.isContainment() && type.isSuperTypeOf(reference.getEReferenceType());
    }

    private static <F extends EStructuralFeature> List<F> kept(List<F> features, Predicate<F> which) {
        List<F> kept = new ArrayList<>();
        for (F feature : features) {
            if (!feature.isDerived() && !feature.isTransient() && which.test(feature)) {
                kept.add(feature);
            }
        }
        return List.copyOf(kept);
    }

    /** The attribute by which a dated judgement says what was concluded, such as a response or an uptake. */
    static boolean concludes(EAttribute choice) {
        return tellsStatus(choice) || "kind".equals(choice.getName().toLowerCase(Locale.ROOT));
    }
}
