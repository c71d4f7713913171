package org.throughline.sample.tests;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.throughline.core.Content;
import org.throughline.model.base.LinkKind;
import org.throughline.model.organisation.Capacity;
import org.throughline.model.organisation.Holding;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Routine;

/** What keeps moving without one person, straight from the definition. */
final class NaiveStepAway {

    private final Content content;
    private final Person away;
    private final LocalDate on;
    private final Map<String, Routine> listed = new TreeMap<>();
    private final Map<Routine, String> classes = new HashMap<>();

    NaiveStepAway(Content content, Person away, LocalDate on) {
        this.content = content;
        this.away = away;
        this.on = on;
        routines().forEach(this::classify);
        List<Routine> stopped = routines().filter(one -> "STOPS".equals(classes.get(one))).toList();
        routines().filter(one -> dependsOn(one, stopped)).forEach(one -> {
            listed.put(one.getId(), one);
            classes.merge(one, "SLOWS", (was, slows) -> was.equals("STOPS") ? was : slows);
        });
    }

    /** Each listed routine with its class, its hours a year and whether that is proven. */
    String lines() {
        return listed.values().stream().map(one -> "%s %s %s %s".formatted(one.getId(), classes.get(one), hours(one),
                classes.get(one).equals("KEEPS_MOVING") && practised(one) ? "proven" : "").strip())
                .collect(joining("\n"));
    }

    String hoursAtRisk() {
        return listed.values().stream().filter(one -> one.getHoursPerYear() != null)
                .map(one -> switch (classes.get(one)) {
                    case "STOPS" -> one.getHoursPerYear();
                    case "SLOWS" -> one.getHoursPerYear().divide(BigDecimal.TWO);
                    default -> BigDecimal.ZERO;
                }).reduce(BigDecimal.ZERO, BigDecimal::add).stripTrailingZeros().toPlainString();
    }

    private static String hours(Routine one) {
        return one.getHoursPerYear() == null ? "unknown" : one.getHoursPerYear().toPlainString();
    }

    private Stream<Routine> routines() {
        return content.all(Routine.class).filter(one -> one.getEndedOn() == null || one.getEndedOn().isAfter(on));
    }

    private void classify(Routine one) {
        List<School> schools = new ArrayList<>(one.getSchools());
        if (schools.isEmpty()) {
            schools.add(null);
        }
        for (School school : schools) {
            if (touched(one, school)) {
                listed.put(one.getId(), one);
                boolean backup = backup(one, school);
                String here = backup && written(one) ? "KEEPS_MOVING" : backup || written(one) ? "SLOWS" : "STOPS";
                classes.merge(one, here, NaiveStepAway::worse);
            }
        }
    }

    private static String worse(String one, String other) {
        List<String> order = List.of("KEEPS_MOVING", "SLOWS", "STOPS");
        return order.get(Math.max(order.indexOf(one), order.indexOf(other)));
    }

    private boolean touched(Routine one, School school) {
        return holdings(one.getHolderRole(), school).anyMatch(
                held -> held.getPerson() == away && held.getCapacity() == Capacity.PRIMARY)
                || one.getSteps().stream().anyMatch(step -> step.getPersons().contains(away))
                || one.getContacts().stream().anyMatch(contact -> contact.getPerson() == away);
    }

    private boolean backup(Routine one, School school) {
        return Stream.concat(holdings(one.getHolderRole(), school), holdings(one.getBackupRole(), school))
                .anyMatch(held -> held.getPerson() != away);
    }

    private Stream<Holding> holdings(Role role, School school) {
        return content.all(Holding.class)
                .filter(held -> role != null && held.getRole() == role
                        && (school == null || held.getSchool() == null || held.getSchool() == school)
                        && (held.getFrom() == null || !held.getFrom().isAfter(on))
                        && (held.getTo() == null || !held.getTo().isBefore(on))
                        && (held.getPerson().getLeftOn() == null || held.getPerson().getLeftOn().isAfter(on)));
    }

    private boolean written(Routine one) {
        int interval = one.getReviewEveryDays() == null ? 365 : one.getReviewEveryDays();
        return !one.getSteps().isEmpty() && one.getVerifications().stream()
                .anyMatch(check -> check.isConfirmed() && ChronoUnit.DAYS.between(check.getDate(), on) <= interval);
    }

    private boolean practised(Routine one) {
        return one.getRuns().stream()
                .anyMatch(run -> run.getEndedOn() != null && run.getEndedOn().isBefore(on)
                        && !run.getEndedOn().isBefore(on.minusDays(365)) && run.getBy() != away
                        && content.all(Role.class).flatMap(role -> holdings(role, null))
                                .anyMatch(held -> held.getPerson() == run.getBy()));
    }

    private static boolean dependsOn(Routine one, List<Routine> stopped) {
        Set<Object> seen = new HashSet<>();
        List<Routine> open = new ArrayList<>(List.of(one));
        while (!open.isEmpty()) {
            open.removeLast().getLinks().stream().filter(link -> link.getKind() == LinkKind.BUILDS_ON)
                    .map(link -> link.getTarget()).filter(Routine.class::isInstance).map(Routine.class::cast)
                    .filter(seen::add).forEach(open::add);
        }
        return stopped.stream().anyMatch(seen::contains);
    }
}
