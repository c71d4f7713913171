package org.throughline.playbooks.internal.pack;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.throughline.core.Content;
import org.throughline.core.Content.TargetState;
import org.throughline.core.analysis.Names;
import org.throughline.core.analysis.Verifications;
import org.throughline.core.document.Run;
import org.throughline.core.report.ReportRequest;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.Part;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Routine;
import org.throughline.playbooks.internal.handoff.Duties;

/** What is handed over, and the words in which the sections speak of it. */
final class Handoff {

    private final ReportRequest request;
    private final Scope scope;
    private final Duties duties;
    private final Verifications verifications;
    private final DateTimeFormatter days;

    Handoff(ReportRequest request, Scope scope) {
        this.request = request;
        this.scope = scope;
        duties = new Duties(request.content(), request.on());
        verifications = new Verifications(request.content(), request.on());
        days = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(Locale.forLanguageTag(request.language()));
    }

    ReportRequest request() {
        return request;
    }

    LocalDate on() {
        return request.on();
    }

    Duties duties() {
        return duties;
    }

    Verifications verifications() {
        return verifications;
    }

    Scope scope() {
        return scope;
    }

    /** Everything of a kind that belongs to the scope and may appear, by name. */
    <T extends Element> List<T> all(Class<T> type) {
        return everything(type).filter(scope::holds).sorted(byName()).toList();
    }

    /** Everything of a kind that may appear, in whatever scope, in the order of the files. */
    <T extends Element> Stream<T> everything(Class<T> type) {
        return request.restricted() ? request.content().everywhere(type) : request.content().all(type);
    }

    /** The routines of the scope that have not ended. */
    List<Routine> routines() {
        return all(Routine.class).stream().filter(routine -> Duties.isInForce(routine, on())).toList();
    }

    /** The order of names, then of ids. */
    static Comparator<Identified> byName() {
        return Comparator.<Identified, String>comparing(Names::of, Names.ORDER).thenComparing(Identified::getId,
                Names.ORDER);
    }

    /** Whether more than the existence of something may be told. */
    boolean mayTell(EObject target) {
        return target != null && !target.eIsProxy() && (request.restricted()
                || !Content.partOf(target).map(Part::isRestricted).orElse(false));
    }

    /** What people call the target of a reference, or why it cannot be named. */
    String name(Identified target) {
        if (mayTell(target)) {
            return Names.of(target);
        }
        return switch (target.eIsProxy() ? request.content().stateOf(target) : TargetState.RESTRICTED) {
            case PRESENT, RESTRICTED -> "(restricted)";
            case DAMAGED -> "(in a damaged file)";
            case MISSING -> "(no longer there)";
        };
    }

    /** The names of several targets. */
    String names(Collection<? extends Identified> targets) {
        return targets.stream().map(this::name).distinct().collect(Collectors.joining(", "));
    }

    /** A name that leads to the place in the pack where more is told. */
    Run reference(Identified target) {
        return mayTell(target) ? Run.link(Names.of(target), "#" + target.getId()) : Run.plain(name(target));
    }

    /** A day as people of the pack's language write it. */
    String day(LocalDate day) {
        return days.format(day);
    }

    /** The word for a choice. */
    String word(EEnum type, Enumerator value) {
        return request.vocabulary().of(type, value);
    }

    /** The word for a field. */
    String word(EStructuralFeature feature) {
        return request.vocabulary().caption(feature);
    }

    /** The schools at which nobody carries a routine; one empty place where it names no school and nobody carries it. */
    List<Optional<School>> vacancies(Routine routine) {
        return duties.places(routine).stream().filter(place -> !duties.isHeld(routine, place)).toList();
    }

    /** Whether nobody but its holders could step in, at one of its schools at least. */
    boolean isWithoutBackup(Routine routine) {
        Set<Person> holders = duties.primaryHolders(routine);
        return duties.places(routine).stream().anyMatch(place -> !duties.isBackedUp(routine, place, holders));
    }

    /** The line below the title. */
    String subtitle() {
        String base = Optional.ofNullable(request.content().root().getName()).orElse("");
        String whose = scope.person().map(person -> "the work of " + Names.of(person))
                .or(() -> scope.role().map(role -> "the role " + Names.of(role))).orElse("");
        return Stream.of(base, whose).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
