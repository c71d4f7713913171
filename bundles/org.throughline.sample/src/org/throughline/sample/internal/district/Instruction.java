package org.throughline.sample.internal.district;

import org.throughline.model.base.LinkKind;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.LearningGoal;
import org.throughline.model.system.LearningGoalKind;
import org.throughline.model.system.OutcomeKind;
import org.throughline.model.system.Practice;
import org.throughline.model.system.StudentOutcome;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.Vision;

/** The instructional system, and what stands in its middle: outcomes, learning goals, vision and practices. */
final class Instruction {

    private static final SystemFactory MAKE = SystemFactory.eINSTANCE;

    private final Workshop workshop;
    private final SchoolCalendar when;

    Instruction(Workshop workshop) {
        this.workshop = workshop;
        when = workshop.calendar();
    }

    void describe() {
        InstructionalSystem system = workshop
                .part(MAKE.createInstructionalSystem(), "system-riverside", "How Riverside teaches mathematics")
                .about("""
                        What we mean by good mathematics teaching in the middle grades, and everything that is there to help \
                        teachers get there. Kept by the mathematics office, read by all principals and coaches.""")
                .writtenDown(when.firstDay(1), "Amara Okafor").element();
        outcomes(system);
        learningGoals(system);
        visions(system);
        practices(system);
        new Materials(workshop, system).describe();
        new Supports(workshop, system).describe();
        new ProfessionalDevelopmentCalendar(workshop, system).describe();
        new SupplementalSupports(workshop, system).describe();
        new Leadership(workshop, system).describe();
        new Surroundings(workshop, system).describe();
        new Voices(workshop, system).describe();
    }

    private void outcomes(InstructionalSystem system) {
        outcome(system, "voice", "Every student explains a solution to somebody each week", OutcomeKind.EXPERIENCE,
                "6-8", """
                        Students say in their own words how they solved a problem and why it works: to a neighbour, to a \
                        group or to the class. What counts is that it happens to *every* student, not to the same five hands.
                        """, "argument", "concepts");
        outcome(system, "belonging", "Students who struggle work on the same problem as everybody",
                OutcomeKind.EXPERIENCE, "6-8", """
                        Nobody is sent to another table with a worksheet while the class discusses. Help comes before and \
                        within the lesson, not instead of it.""", "concepts", "argument");
        outcome(system, "proportional", "Proportional reasoning is secure by the end of grade 7",
                OutcomeKind.ATTAINMENT, "7", """
                        Students tell proportional from other relationships, and move between a table, a graph, an equation \
                        and a situation without being told which to use.""", "concepts", "fluency");
        outcome(system, "algebra", "Four in five students are ready for algebra after grade 8", OutcomeKind.ATTAINMENT,
                "8", """
                        Ready means: they set up and solve linear equations from situations, and can say what the solution \
                        stands for.""", "fluency", "concepts", "argument");
    }

    private void outcome(InstructionalSystem system, String id, String name, OutcomeKind kind, String grades,
            String about, String... goals) {
        String[] ids = new String[goals.length];
        for (int i = 0; i < goals.length; i++) {
            ids[i] = "learning-goal-" + goals[i];
        }
        workshop.entry(system.getOutcomes(), MAKE.createStudentOutcome(), "outcome-" + id, name).about(about)
                .with(StudentOutcome::setKind, kind).with(StudentOutcome::setGrades, grades)
                .many(StudentOutcome::getLearningGoals, LearningGoal.class, ids);
    }

    private void learningGoals(InstructionalSystem system) {
        learningGoal(system, "concepts", "Understand the key ideas", LearningGoalKind.CONCEPTUAL_UNDERSTANDING,
                "Students know why a procedure works and can rebuild it when they have forgotten it.");
        learningGoal(system, "fluency", "Work fluently with expressions, graphs and tables",
                LearningGoalKind.PROCEDURAL_FLUENCY,
                "Students choose a suitable procedure and carry it out accurately, in all three forms.");
        learningGoal(system, "argument", "Give reasons that convince others",
                LearningGoalKind.REASONING_AND_ARGUMENTATION,
                "From explaining one case in grade 6 to arguing for every case, with first proofs, in grade 8.");
    }

    private void learningGoal(InstructionalSystem system, String id, String name, LearningGoalKind kind, String about) {
        workshop.entry(system.getLearningGoals(), MAKE.createLearningGoal(), "learning-goal-" + id, name).about(about)
                .with(LearningGoal::setKind, kind);
    }

    private void visions(InstructionalSystem system) {
        workshop.entry(system.getVisions(), MAKE.createVision(), "vision-first", "Engaging mathematics for all").about("""
                Lessons are lively and hands-on. Students use manipulatives and technology, and teachers make mathematics \
                fun and relevant.""").with(Vision::setSince, when.firstDay(1).minusYears(2))
                .with(Vision::setUntil, when.in(1, 1, 31))
                .many(Vision::getLearningGoals, LearningGoal.class, "learning-goal-fluency");
        workshop.entry(system.getVisions(), MAKE.createVision(), "vision-current", "Students' reasoning at the centre")
                .about("""
                        In a good lesson every student works on a problem that is worth thinking about and that offers more \
                        than one way in. The teacher introduces it without giving the way away, listens to how students \
                        reason, and then leads a discussion of two or three solutions towards the idea of the day.

                        The first version named what teachers use. This one names what students do and what teachers do in \
                        answer to it; with the first one, nobody could say after a visit whether it had been seen.""")
                .with(Vision::setSince, when.in(1, 2, 1)).one(Vision::setReplaces, Vision.class, "vision-first")
                .ownedBy("role-math-coordinator").checked(when.ago(120), "person-priya-raman", "the board's minutes")
                .many(Vision::getLearningGoals, LearningGoal.class, "learning-goal-concepts", "learning-goal-fluency",
                        "learning-goal-argument");
    }

    private void practices(InstructionalSystem system) {
        practice(system, "launch", "Introduce a problem without giving away the way", """
                Students understand the situation, the words and what is asked, and nothing of how to do it. We look for \
                it in the first ten minutes.""")
                .linked(LinkKind.FORESHADOWS, "practice-discuss", "Without several ways there is nothing to discuss.");
        practice(system, "discuss", "Lead a discussion that builds on students' solutions", """
                The teacher chooses and orders solutions on purpose, and students respond to one another.""");
        practice(system, "press", "Press for reasons", """
                *Why does that work? Would it always?* Asked of right answers as well as of wrong ones.""");
        practice(system, "student-thinking", "Use what students show of their thinking", """
                Reading student work for the range of ideas in it, and planning the next lesson from that range.""");
        practice(system, "representations", "Connect representations", """
                The same relationship seen in a table, a graph, an equation and a situation, side by side.""");
    }

    private Plain<Practice> practice(InstructionalSystem system, String id, String name, String about) {
        return workshop.entry(system.getPractices(), MAKE.createPractice(), "practice-" + id, name).about(about)
                .many(Practice::getVisions, Vision.class, "vision-current");
    }
}
