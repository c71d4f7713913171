package org.throughline.sample.internal.district;

import static org.throughline.model.base.Cadence.EVERY_TERM;
import static org.throughline.model.base.Cadence.MONTHLY;
import static org.throughline.model.base.Cadence.YEARLY;

/** Routines of measuring. */
final class DataRoutines {

    private final SchoolCalendar when;
    private final PlaybookEntry playbook;

    DataRoutines(Workshop workshop, PlaybookEntry playbook) {
        this.playbook = playbook;
        when = workshop.calendar();
    }

    void describe() {
        playbook.routine("visit-counting", "Counting the visit forms").heldBy("data-analyst")
                .serves("reasoning", "tasks")
                .comes(MONTHLY, when.ahead(24)).takes("24").because("A form that nobody counts is soon not filled in.")
                .about("From the forms of a month to one page for each school.")
                .step(60, "Enter the first line and the three sentences of each form.")
                .step(30, "Read ten forms twice, a week apart, and note how often you agree with yourself.")
                .step(15, "Ask Amara which two schools to call about missing forms.", "person-amara-okafor")
                .step(30, "Make the pages. Nothing for fewer than five forms.")
                .needs("Survey account", "riverside-visits", "Password safe of the data office")
                .uses("tool-dashboard", "Data office, restricted drive")
                .checked(when.ago(100), "person-helen-drozd", "the pages of two months")
                .run("Pages of last month", when.ago(12), when.ago(10), "person-helen-drozd");
        playbook.routine("benchmark", "District benchmark").heldBy("assessment-lead").serves("proportional")
                .comes(EVERY_TERM, when.coming(40)).takes("45")
                .because("Between two state tests we want to see how students reason, three times a year.")
                .about("Two open problems and eight short ones in every school within a week.")
                .step(120, "Choose the open problems with two teachers; try them in one class.")
                .step(45, "Send the booklets to print and the window to schools.")
                .step(180, "Sort the open problems by way of thinking with one teacher from each school.")
                .needs("Assessment platform", "riverside-benchmark", "Password safe of the data office")
                .turnsTo("state-testing").turnsTo("print-shop")
                .checked(when.ago(200), "person-helen-drozd", "the autumn window")
                .run("Last window", when.ago(80), when.ago(66), "person-helen-drozd");
        playbook.routine("network-survey", "Survey of who asks whom").heldBy("research-partner")
                .backedUpBy("data-analyst").serves("reasoning").comes(YEARLY, when.coming(55)).takes("16")
                .because("Advice flows where nobody has planned it, and one can see whether it reaches everybody.")
                .about("Five minutes in a team meeting, once a year, at schools that agree.")
                .step(20, "Explain what it is for and who will see it. Nobody has to take part.")
                .step(10, "Each writes down whom they asked in the last month, about what and how often.")
                .step(90, "Keep the sheets apart. Report only what is about five people or more.")
                .checked(when.ago(330), "person-nadia-karimova", "the consent forms");
    }
}
