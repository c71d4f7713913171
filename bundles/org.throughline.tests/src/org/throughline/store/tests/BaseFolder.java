package org.throughline.store.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.OpenOptions;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.model.organisation.District;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Role;
import org.throughline.model.plans.Goal;
import org.throughline.model.plans.Plan;
import org.throughline.model.plans.PlansFactory;
import org.throughline.model.system.CoachingPlan;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.TeacherLearningRecord;

/** A small knowledge base with the same identities every time: a district, two plans, and a restricted record. */
public final class BaseFolder {

    public static final String DISTRICT = "districts/lakeside.xmi";
    public static final String PLAN = "plans/first-plan.xmi";
    public static final String OTHER_PLAN = "plans/second-plan.xmi";

    private static final OpenOptions OPTIONS = new OpenOptions(false, "ada", () -> LocalDate.of(2026, 9, 14));

    private BaseFolder() {}

    public static Session open(Path folder) throws KnowledgeBaseException {
        return new KnowledgeBases(List.of()).open(folder, OPTIONS);
    }

    public static Session openWithRestricted(Path folder) throws KnowledgeBaseException {
        return new KnowledgeBases(List.of()).open(folder, OPTIONS.withRestricted(true));
    }

    public static Session create(Path folder) throws KnowledgeBaseException {
        return new KnowledgeBases(List.of()).create(folder, "Lakeside", OPTIONS);
    }

    /** Makes and saves it. */
    public static Path in(Path folder) throws KnowledgeBaseException, ChangeRefusedException {
        try (Session session = create(folder)) {
            session.change("Begin", () -> fill(session));
            session.save();
        }
        return folder;
    }

    private static void fill(Session session) {
        session.content().root().setId("root");
        District district = OrganisationFactory.eINSTANCE.createDistrict();
        district.setId("district");
        district.setName("Lakeside");
        district.getRoles().add(role("coach", "Coach"));
        session.add(district);
        session.add(plan("plan-1", "First plan"));
        Plan second = plan("plan-2", "Second plan");
        second.getGoals().getFirst().setOwnerRole(district.getRoles().getFirst());
        session.add(second);
        session.add(restricted(district));
    }

    private static Role role(String id, String name) {
        Role role = OrganisationFactory.eINSTANCE.createRole();
        role.setId(id);
        role.setName(name);
        return role;
    }

    public static Plan plan(String id, String name) {
        Plan plan = PlansFactory.eINSTANCE.createPlan();
        plan.setId(id);
        plan.setName(name);
        Goal goal = PlansFactory.eINSTANCE.createGoal();
        goal.setId(id + "-goal");
        goal.setName("Reasoning in every lesson");
        plan.getGoals().add(goal);
        return plan;
    }

    private static TeacherLearningRecord restricted(District district) {
        TeacherLearningRecord record = SystemFactory.eINSTANCE.createTeacherLearningRecord();
        record.setId("record");
        record.setName("Coaching of Ms Grey");
        record.setRestricted(true);
        CoachingPlan plan = SystemFactory.eINSTANCE.createCoachingPlan();
        plan.setId("coaching-plan");
        plan.setOwnerRole(district.getRoles().getFirst());
        record.getCoachingPlans().add(plan);
        return record;
    }

    public static Plan plan(Session session, String id) {
        return session.content().everywhere(Plan.class).filter(plan -> id.equals(plan.getId())).findFirst()
                .orElseThrow();
    }

    /** Every file with its text, previous versions left out. */
    public static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        files.keySet().removeIf(path -> path.startsWith(".throughline/previous/"));
        return files;
    }

    public static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
