package org.throughline.sample.internal.district;

import static org.throughline.model.organisation.RoleLevel.CLASSROOM;
import static org.throughline.model.organisation.RoleLevel.DISTRICT;
import static org.throughline.model.organisation.RoleLevel.EXTERNAL;
import static org.throughline.model.organisation.RoleLevel.SCHOOL;

import org.throughline.model.organisation.District;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.RoleLevel;

/** The roles in which people work on mathematics. */
final class Roles {

    private final Workshop workshop;
    private final District district;

    Roles(Workshop workshop, District district) {
        this.workshop = workshop;
        this.district = district;
    }

    void describe() {
        role("superintendent", "Superintendent", DISTRICT, """
                Answers to the board and chairs the monthly support meeting.""");
        role("assistant-superintendent", "Assistant superintendent for teaching and learning", DISTRICT, """
                Supervises the principals and the mathematics coordinator, and decides on the calendar of \
                professional development.""");
        role("math-coordinator", "Mathematics coordinator", DISTRICT, """
                Leads the improvement of mathematics teaching: writes the plan, keeps the coaches together and reports \
                to the superintendent.""");
        role("pd-lead", "Professional development lead", DISTRICT, """
                Plans the professional development series and leads its sessions.""");
        role("assessment-lead", "Assessment lead", DISTRICT, """
                Prepares the district assessments and their windows. Two people share it.""");
        role("budget-holder", "Mathematics budget holder", DISTRICT, """
                Signs for everything that is bought for mathematics and prepares next year's request.""");
        role("textbook-liaison", "Textbook liaison", DISTRICT, """
                Speaks with the publisher of the series and renews the licence.""");
        role("curriculum-writer", "Curriculum writer for mathematics", DISTRICT, """
                Revises our own units and prepares their booklets. The post has been advertised twice.""");
        role("intervention-lead", "Intervention lead", DISTRICT, """
                Looks after second classes and tutoring. Vacant since the last holder retired.""");
        role("data-analyst", "Data analyst", DISTRICT, """
                Collects, checks and charts the district's measurements.""");
        role("special-education-lead", "Special education lead", DISTRICT, """
                Makes sure that students with special needs take part in the primary mathematics class.""");
        role("office-assistant", "Office assistant, curriculum office", DISTRICT, """
                Orders, files and sends what the curriculum office needs.""");
        role("math-coach", "Mathematics coach", SCHOOL, """
                Works with teams and with single teachers at two schools, and belongs to the coaches' huddle.""");
        role("principal", "Principal", SCHOOL, """
                Leads a school, schedules the time in which teachers plan together, and visits lessons.""");
        role("team-facilitator", "Team facilitator", SCHOOL, """
                A teacher who leads the meetings of a grade's mathematics team.""");
        role("math-teacher", "Mathematics teacher", CLASSROOM, """
                Teaches the primary mathematics class.""");
        role("second-class-teacher", "Teacher of a second mathematics class", CLASSROOM, """
                Teaches the additional class of students who are struggling at present.""");
        role("tutor", "Tutor", CLASSROOM, """
                Works with one student or a few, before or after lessons.""");
        role("pd-contractor", "Professional development partner", EXTERNAL, """
                Plans and leads part of the summer institute.""");
        role("research-partner", "Research partner", EXTERNAL, """
                Runs the yearly feedback cycle together with us and keeps the recordings.""");
    }

    private void role(String id, String name, RoleLevel level, String about) {
        workshop.entry(district.getRoles(), OrganisationFactory.eINSTANCE.createRole(), "role-" + id, name).about(about)
                .with(Role::setLevel, level);
    }
}
