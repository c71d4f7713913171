package org.throughline.sample.generator;

import org.throughline.model.system.AdviceNetwork;
import org.throughline.model.system.Coaching;
import org.throughline.model.system.CoachingActivity;
import org.throughline.model.system.CollaborativeTeam;
import org.throughline.model.system.DevelopmentSession;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.MeetingTime;
import org.throughline.model.system.Pedagogy;
import org.throughline.model.system.ProfessionalDevelopment;
import org.throughline.model.system.SupplementalGoal;
import org.throughline.model.system.SupplementalKind;
import org.throughline.model.system.SupplementalSupport;
import org.throughline.model.system.Support;
import org.throughline.model.system.SystemFactory;

/** Makes supports for teachers' learning and, for students who struggle, supplemental ones that meet the conditions. */
final class SupportMaker {

    private static final SystemFactory FACTORY = SystemFactory.eINSTANCE;

    private final Stock stock;
    private final Dice dice;
    private final InstructionalSystem system;

    SupportMaker(Stock stock, InstructionalSystem system) {
        this.stock = stock;
        this.system = system;
        dice = stock.dice;
    }

    /** One support of each kind. */
    void make() {
        series();
        team();
        coaching();
        network();
        supplemental();
    }

    private void series() {
        ProfessionalDevelopment series = support(FACTORY.createProfessionalDevelopment());
        series.setSameGroup(dice.oneOf(true, false, null));
        series.setAroundMaterials(dice.oneOf(true, false, null));
        series.setDifferentialPress(dice.oneOf(true, false, null));
        for (int i = dice.between(2, 6); i > 0; i--) {
            DevelopmentSession session = stock.full(FACTORY.createDevelopmentSession(), stock.prose.title());
            session.setDate(stock.on.plusDays(dice.between(-400, 200)));
            session.setHours(dice.decimal(2, 12, 0).divide(java.math.BigDecimal.TWO));
            session.setPedagogy(dice.one(Pedagogy.VALUES));
            session.setFacilitator(dice.one(stock.carriers));
            session.setUnit(stock.units.isEmpty() ? null : dice.one(stock.units));
            session.getPractices().addAll(dice.some(stock.practices, 0, 2));
            session.setInvited(dice.between(10, 60));
            session.setAttended(dice.between(5, session.getInvited()));
            session.setReturning(dice.between(0, session.getAttended()));
            series.getSessions().add(session);
        }
    }

    private void team() {
        CollaborativeTeam team = support(FACTORY.createCollaborativeTeam());
        team.setSchool(dice.one(stock.schools));
        team.setGrade(String.valueOf(dice.between(5, 8)));
        team.setMeetingTime(dice.one(MeetingTime.VALUES));
        team.setFacilitatorRole(stock.role());
        team.setAccomplishedMember(dice.oneOf(true, false, null));
        stock.teams.add(team);
    }

    private void coaching() {
        Coaching coaching = support(FACTORY.createCoaching());
        coaching.setCoachRole(dice.one(stock.schoolRoles));
        coaching.setHoursPerWeek(dice.decimal(20, 180, 1));
        coaching.getActivities().addAll(dice.some(CoachingActivity.VALUES, 1, 4));
    }

    private void network() {
        AdviceNetwork network = support(FACTORY.createAdviceNetwork());
        network.setInfluencedBy(stock.prose.text(1, 3));
        stock.networks.add(network);
    }

    private <T extends Support> T support(T support) {
        stock.full(support, stock.prose.title());
        support.getVisions().addAll(stock.visions);
        support.getPractices().addAll(dice.some(stock.practices, 1, 2));
        support.getLearningGoals().addAll(dice.some(stock.learningGoals, 0, 2));
        support.getSchools().addAll(dice.some(stock.schools, 0, 3));
        support.getAudience().add(stock.role());
        support.setStart(stock.on.minusDays(dice.between(0, 1_000)));
        support.setEnd(dice.chance(20) ? stock.on.plusDays(dice.between(-50, 300)) : null);
        system.getSupports().add(support);
        stock.supports.add(support);
        return support;
    }

    private void supplemental() {
        SupplementalSupport support = stock.full(FACTORY.createSupplementalSupport(), stock.prose.title());
        support.setKind(dice.one(SupplementalKind.VALUES));
        support.setGoal(dice.one(SupplementalGoal.VALUES));
        boolean sameTeacher = dice.chance(50);
        support.setSameTeacher(sameTeacher);
        support.setCoordinated(!sameTeacher || dice.chance(50));
        support.setTeachersPrepared(true);
        support.getSchools().addAll(dice.some(stock.schools, 0, 3));
        support.getLearningGoals().addAll(dice.some(stock.learningGoals, 0, 2));
        support.setStudents(dice.between(5, 300));
        support.setStart(stock.on.minusDays(dice.between(0, 800)));
        system.getSupplementalSupports().add(support);
    }
}
