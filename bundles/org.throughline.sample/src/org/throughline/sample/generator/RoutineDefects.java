package org.throughline.sample.generator;

import java.util.List;

import org.throughline.model.organisation.Capacity;
import org.throughline.model.organisation.Person;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Routine;

/** Plants what would stop a routine. A routine gets a role of its own, so that no other routine is concerned. */
final class RoutineDefects {

    private RoutineDefects() {}

    static List<Routine> withoutHolder(Ground ground) {
        Routine routine = ground.routine();
        if (ground.dice.chance(20)) {
            routine.setHolderRole(null);
            routine.setBackupRole(ground.dice.one(ground.stock.districtRoles));
            return List.of(routine);
        }
        Role role = ground.role();
        routine.setHolderRole(role);
        Person carrier = ground.dice.one(ground.stock.carriers);
        switch (ground.dice.between(0, 3)) {
            case 0 -> ground.hold(role, carrier, Capacity.PRIMARY).setTo(ground.on.minusDays(1));
            case 1 -> ground.hold(role, carrier, Capacity.PRIMARY).setFrom(ground.on.plusDays(1));
            case 2 -> ground.hold(role, carrier, Capacity.PRIMARY).setSchool(oneOfTwo(ground, routine));
            default -> ground.hold(role, carrier, Capacity.BACKUP);
        }
        ground.hold(role, ground.dice.one(ground.stock.standIns), Capacity.BACKUP);
        return List.of(routine);
    }

    static List<Routine> withoutBackup(Ground ground) {
        Routine routine = ground.routine();
        Role role = ground.role();
        Person carrier = ground.dice.one(ground.stock.carriers);
        Person standIn = ground.dice.one(ground.stock.standIns);
        routine.setHolderRole(role);
        routine.setBackupRole(null);
        ground.hold(role, carrier, Capacity.PRIMARY);
        switch (ground.dice.between(0, 4)) {
            case 0 -> routine.setBackupRole(role);
            case 1 -> {
                routine.setBackupRole(ground.role());
                ground.hold(routine.getBackupRole(), carrier, Capacity.PRIMARY);
            }
            case 2 -> ground.hold(role, standIn, Capacity.BACKUP).setTo(ground.on.minusDays(1));
            case 3 -> ground.hold(role, standIn, Capacity.BACKUP).setSchool(oneOfTwo(ground, routine));
            default -> ground.hold(role, carrier, Capacity.BACKUP);
        }
        return List.of(routine);
    }

    static List<Routine> notWritten(Ground ground) {
        Routine routine = ground.routine();
        routine.getRuns().forEach(run -> run.getNotes().forEach(note -> note.setStep(null)));
        routine.getSteps().clear();
        return List.of(routine);
    }

    /** Has a routine take place at two schools, and tells one of them. */
    private static School oneOfTwo(Ground ground, Routine routine) {
        routine.getSchools().clear();
        routine.getSchools().addAll(ground.stock.schools.subList(0, 2));
        return ground.dice.one(routine.getSchools());
    }
}
