package org.throughline.sample.internal.district;

import static org.throughline.model.base.Cadence.EVERY_TWO_MONTHS;
import static org.throughline.model.base.Cadence.YEARLY;

import org.throughline.model.base.LinkKind;

/** Routines of materials and money. */
final class SupplyRoutines {

    private final SchoolCalendar when;
    private final PlaybookEntry playbook;

    SupplyRoutines(Workshop workshop, PlaybookEntry playbook) {
        this.playbook = playbook;
        when = workshop.calendar();
    }

    void describe() {
        playbook.routine("unit-booklets", "Booklets of our own units").heldBy("curriculum-writer").serves("tasks")
                .comes(EVERY_TWO_MONTHS, when.ahead(33)).takes("60")
                .because("Our own units exist only in these booklets.")
                .about("From the revised unit to a file that can be printed.")
                .step(60, "Take the order and the dates from the pacing calendar.")
                .step(180, "Lay out one situation per double page; no method on the page.")
                .step(30, "Have it read by a teacher who has not written it.")
                .needs("Layout program", "curriculum-office", "Envelope in the office safe")
                .linked(LinkKind.BUILDS_ON, "routine-pacing-calendar", "Without dates nothing can be laid out.")
                .checked(when.ago(25), "person-tomas-renteria", "the booklet on slope");
        playbook.routine("booklet-printing", "Printing and sending booklets").heldBy("office-assistant").serves("tasks")
                .comes(EVERY_TWO_MONTHS, when.ahead(47)).takes("12")
                .because("On the first day of a unit every student has the booklet.")
                .about("Eight schools, about two thousand copies each time.")
                .step(10, "Take the numbers of copies from enrolment, plus three for each class.")
                .stepWithTip(15, "Send the order to the print shop.", "Colour takes three days longer.")
                .step(30, "Check the parcels against the list before they leave.").turnsTo("print-shop")
                .linked(LinkKind.BUILDS_ON, "routine-unit-booklets", "Prints what was laid out.")
                .checked(when.ago(50), "person-denise-fortier", "the last order");
        playbook.routine("budget-request", "Budget request for mathematics").heldBy("budget-holder")
                .backedUpBy("assistant-superintendent").comes(YEARLY, when.coming(45)).takes("20")
                .because("What is not requested in winter cannot be bought in summer.")
                .about("One page for each goal, with what it costs and what it replaces. Nothing about it is written yet.");
        playbook.routine("licence-renewal", "Renewing the licence of the series").heldBy("textbook-liaison")
                .comes(YEARLY, when.coming(50)).takes("6").because("Without it, logins end in July.")
                .about("A telephone call and a form.")
                .step(20, "Call Marcus, who knows which discount was promised.", "person-marcus-bell")
                .step(30, "Fill in the form with the enrolment of October.")
                .needs("Publisher's portal", "riverside-series", "Marcus Bell's old desk, second drawer")
                .turnsTo("licence-renewal").turnsTo("series-publisher")
                .checked(when.ago(700), "person-marcus-bell", "the contract");
    }
}
