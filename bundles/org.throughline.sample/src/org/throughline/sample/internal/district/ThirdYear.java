package org.throughline.sample.internal.district;

import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;

/** The plan that runs: its goals, of which one came from a tool and not from an outcome. */
final class ThirdYear {

    private final Workshop workshop;
    private final SchoolCalendar when;

    ThirdYear(Workshop workshop) {
        this.workshop = workshop;
        when = workshop.calendar();
    }

    void describe() {
        PlanEntry plan = new PlanEntry(workshop,
                workshop.part(PlansFactory.eINSTANCE.createPlan(), "plan-year-3",
                        "Mathematics improvement plan " + when.name(3)),
                3).about("""
                        All eight schools. Two things are new: a coach in team meetings wherever possible, and second \
                        classes that prepare the first. What was dropped stands with each goal.""")
                .one(Plan::setFollows, Plan.class, "plan-year-2").ownedBy("role-math-coordinator")
                .checked(when.ago(20), "person-priya-raman", "the board's minutes")
                .writtenDown(when.firstDay(3), "Amara Okafor");
        goals(plan);
        new ThirdYearLearning(workshop, plan).describe();
        new ThirdYearAccess(workshop, plan).describe();
        new ThirdYearLoose(workshop, plan).describe();
        new ThirdYearIndicators(workshop, plan).describe();
        new ThirdYearMeans(workshop, plan).describe();
        new ThirdYearReviews(workshop, plan).describe();
    }

    private void goals(PlanEntry plan) {
        plan.goal("reasoning", "Students give reasons that convince others").serves("voice", "belonging")
                .wants("discuss", "press").continues("y2-goal-reasoning")
                .about("""
                        From giving a reason to convincing somebody who has doubts. In grade 8 this includes first proofs.""")
                .decides("Which solutions to discuss and in which order, after doing the problem ourselves.",
                        "Half of it in team meetings, half in cycles with single teachers.",
                        "Reasons in visited lessons, and what teams do with students' work.",
                        "The poster competition, and the second visit form.")
                .looksFor("*Would it always work?* asked of a right answer.",
                        "Doubt is welcome. Two students argue and the class wants to know who is right.",
                        "In the weeks after an afternoon the visit form shows what was rehearsed there.");
        plan.goal("tasks", "Demanding problems stay demanding to the end").serves("voice", "proportional")
                .wants("launch", "student-thinking").continues("y2-goal-tasks").about("""
                        Last year we worked on the introduction. This year also on what happens when half of the class is \
                        stuck after five minutes.""")
                .decides("Rehearsing introductions, and what to say to somebody who is stuck.",
                        "Planning the first ten minutes together, then watching them.",
                        "The first line of the visit form.", "Timed practice sheets in two of three grades.")
                .looksFor("The teacher answers a question with what the student has so far.",
                        "Several beginnings on the tables.", "Task audits and visits agree.");
        plan.goal("proportional", "Proportional reasoning is secure by the end of grade 7").serves("proportional")
                .wants("representations").about("""
                        The unit decides about algebra in grade 8, and every year a third of the students leave it with a \
                        rule about crossing that they cannot explain.""")
                .decides("The mathematics of the unit, twice.", "Grade 7 first.", "Not settled yet.", "Nothing yet.")
                .looksFor("Table, graph and equation side by side.", "Students choose their own form.",
                        "So far only the state test tells us.");
        plan.goal("access", "Students in second classes take part in their first class").serves("belonging")
                .wants("student-thinking").continues("y2-goal-access")
                .about("""
                        The second class prepares for the first, with the same teacher wherever the timetable allows.""")
                .decides("An afternoon for teachers of second classes.", "One cycle with each of them.",
                        "Attendance, until we have something better.",
                        "Workbooks of basic skills, at two of three schools.");
        plan.goal("graphing", "The graphing software is used in every unit").wants("representations").about("""
                Came with the licence. What students are to gain from it has not been said yet.""")
                .remark(when.passed(46), "person-priya-raman", "Say what students gain from it, or let it go.")
                .remark(when.passed(18), "person-helen-drozd", "How many seats are in use? 212 of 900.",
                        when.passed(25));
    }
}
