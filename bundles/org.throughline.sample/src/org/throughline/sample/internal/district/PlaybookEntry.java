package org.throughline.sample.internal.district;

import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;

/** The playbook of the mathematics office. */
final class PlaybookEntry {

    private final Workshop workshop;
    private final Playbook playbook;

    PlaybookEntry(Workshop workshop) {
        this.workshop = workshop;
        playbook = workshop
                .part(PlaybooksFactory.eINSTANCE.createPlaybook(), "playbook-mathematics", "Mathematics playbook")
                .about("""
                        What keeps the mathematics work going and how. Begun after the barrier review of last year, when we \
                        saw how much of it lives in one head.""")
                .writtenDown(workshop.calendar().in(2, 2, 12), "Amara Okafor").element();
    }

    void describe() {
        new CoordinatorRoutines(workshop, this).describe();
        new LearningRoutines(workshop, this).describe();
        new SchoolRoutines(workshop, this).describe();
        new DataRoutines(workshop, this).describe();
        new SupplyRoutines(workshop, this).describe();
        new Chapters(workshop, playbook).describe();
        new Knowledge(workshop, playbook).describe();
        new ComingAndGoing(workshop, playbook).describe();
    }

    RoutineEntry routine(String id, String name) {
        RoutineEntry routine = new RoutineEntry(workshop, PlaybooksFactory.eINSTANCE.createRoutine(), "routine-" + id,
                name);
        playbook.getRoutines().add(routine.element());
        return routine;
    }
}
