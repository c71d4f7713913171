package org.throughline.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.throughline.rules.tests.Case.fires;
import static org.throughline.rules.tests.Case.silent;
import static org.throughline.rules.tests.Given.TODAY;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.core.Content;
import org.throughline.core.Content.TargetState;
import org.throughline.core.Problem;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.core.internal.check.BrokenLinkRule;
import org.throughline.core.internal.check.ChangedOutsideRule;
import org.throughline.core.internal.check.DamagedPartRule;
import org.throughline.core.internal.check.DuplicateIdRule;
import org.throughline.core.internal.check.DuplicateNameRule;
import org.throughline.core.internal.check.MissingAttachmentRule;
import org.throughline.model.base.Attachment;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Link;
import org.throughline.model.organisation.OrganisationFactory;
import org.throughline.model.organisation.Role;
import org.throughline.model.playbooks.PlaybooksFactory;

/** Whether the data itself is sound. */
class ModelRulesTest {

    /** Files about which a test says what it needs. */
    private record Files(List<Problem> problems, Set<String> stored, TargetState state) implements Content.Files {

        @Override
        public boolean hasAttachment(String storedName) {
            return stored.contains(storedName);
        }

        @Override
        public Path attachments() {
            return Path.of("attachments");
        }

        @Override
        public TargetState stateOf(URI proxy) {
            return state;
        }
    }

    static Stream<Case> sameIds() {
        return Stream.of(silent("every identity is different", given -> given.person("Ana")),
                silent("some have none", given -> {
                    given.person("Ana").setId(null);
                    given.person("Ben").setId(null);
                }),
                fires("two have the same: the later one", given -> {
                    given.person("Ana").setId("same");
                    given.role("Coach").setId("same");
                }, "Ana"),
                fires("three have the same: the second and the third", given -> {
                    given.person("Ana").setId("same");
                    given.person("Ben").setId("same");
                    given.person("Eve").setId("same");
                }, "Ben", "Eve"),
                fires("in two parts", given -> given.playbook.setId(given.district.getId()), "Playbook"),
                silent("one of them in a restricted part", given -> {
                    given.playbook.setId(given.district.getId());
                    given.playbook.setRestricted(true);
                }));
    }

    @ParameterizedTest
    @MethodSource
    void sameIds(Case row) {
        row.check(new DuplicateIdRule());
    }

    static Stream<Case> sameNames() {
        return Stream.of(
                silent("different kinds in one place", given -> {
                    given.person("Washington");
                    given.school("Washington");
                }),
                silent("one kind in different places", given -> {
                    given.routine("Pacing", "Coach");
                    secondPlaybook(given, "Other playbook");
                    given.playbook.getRoutines().add(given.named(PlaybooksFactory.eINSTANCE.createRoutine(), "Walks"));
                }),
                silent("entries without a name", given -> {
                    given.person("Ana").setName(null);
                    given.person("Ben").setName(null);
                    given.person("Eve").setName(" ");
                    given.person("Ivo").setName(" ");
                }),
                fires("one kind in one place", given -> {
                    given.person("Ana");
                    given.person("Ben").setName("Ana");
                }, "Ana"),
                fires("blanks at the ends do not tell apart", given -> {
                    given.person("Ana");
                    given.person("Ben").setName(" Ana ");
                }, " Ana "),
                silent("capitals do", given -> {
                    given.person("Ana");
                    given.person("Ben").setName("ANA");
                }),
                fires("parts", given -> secondPlaybook(given, "Playbook"), "Playbook"),
                fires("three of a name: the second and the third", given -> {
                    given.person("Ana");
                    given.person("Ben").setName("Ana");
                    given.person("Eve").setName("Ana");
                }, "Ana", "Ana"));
    }

    @ParameterizedTest
    @MethodSource
    void sameNames(Case row) {
        row.check(new DuplicateNameRule());
    }

    @ParameterizedTest
    @EnumSource(TargetState.class)
    void onlyWhatIsNowhereIsBroken(TargetState state) {
        Given given = new Given();
        Link link = link(given, "gone");
        Content content = Content.of(given.parts, new Files(List.of(), Set.of(), state));
        assertEquals(state == TargetState.MISSING ? List.of(link.getId()) : List.of(),
                places(new BrokenLinkRule(), content));
    }

    @Test
    void theFixOfALinkTakesTheLinkAway() {
        Given given = new Given();
        Link link = link(given, "gone");
        Remark.Fix fix = only(new BrokenLinkRule(), given.content()).offeredFix().orElseThrow();
        assertEquals("Remove the link", fix.label());
        fix.work().run();
        assertNull(link.eContainer());
        assertEquals(List.of(), places(new BrokenLinkRule(), given.content()));
    }

    @Test
    void theFixOfAFieldEmptiesTheField() {
        Given given = new Given();
        given.routine("Pacing", "Coach").setHolderRole(nowhere("gone"));
        Remark remark = only(new BrokenLinkRule(), given.content());
        assertEquals("Pacing", remark.name());
        assertEquals(Severity.ERROR, remark.severity());
        remark.offeredFix().orElseThrow().work().run();
        assertNull(given.playbook.getRoutines().getFirst().getHolderRole());
    }

    @Test
    void oneRemarkForEachReferenceThatLeadsNowhere() {
        Given given = new Given();
        given.routine("Pacing", "Coach").setHolderRole(nowhere("one"));
        given.playbook.getRoutines().getFirst().setBackupRole(nowhere("two"));
        assertEquals(2, new BrokenLinkRule().check(given.content(), TODAY).size());
    }

    @Test
    void theSettingsOfTheBaseAreCheckedToo() {
        Content content = new Given().content();
        content.root().setId("root");
        content.root().setOwnerRole(nowhere("gone"));
        assertEquals(List.of("root"), places(new BrokenLinkRule(), content));
    }

    @Test
    void linksOfRestrictedPartsAreNotChecked() {
        Given given = new Given();
        link(given, "gone");
        given.district.setRestricted(true);
        assertEquals(List.of(), places(new BrokenLinkRule(), given.content()));
    }

    @Test
    void anAttachmentIsMissingWhenItsFileIsNotThereOrNotNamed() {
        Given given = new Given();
        Attachment stored = attachment(given, "here.pdf");
        Attachment gone = attachment(given, "gone.pdf");
        Attachment unnamed = attachment(given, null);
        Content content = Content.of(given.parts, Set.of("here.pdf"));
        assertEquals(List.of(gone.getId(), unnamed.getId()), places(new MissingAttachmentRule(), content));
        assertTrue(content.hasAttachment(stored.getStoredName()));
    }

    @Test
    void eachKindOfProblemWithAFileHasItsRule() {
        List<Problem> problems = List.of(
                new Problem(Problem.Kind.DAMAGED_PART, "plans/a.xmi", "The file plans/a.xmi cannot be read."),
                new Problem(Problem.Kind.MISSING_PART, "plans/b.xmi", "The file plans/b.xmi is not there."),
                new Problem(Problem.Kind.CHANGED_OUTSIDE, "plans/c.xmi", "The file plans/c.xmi was changed."));
        Content content = Content.of(List.of(), new Files(problems, Set.of(), TargetState.MISSING));
        assertEquals(List.of("plans/a.xmi", "plans/b.xmi"), places(new DamagedPartRule(), content));
        assertEquals(List.of("plans/c.xmi"), places(new ChangedOutsideRule(), content));
        assertEquals(Severity.ERROR, new DamagedPartRule().check(content, TODAY).getFirst().severity());
        assertEquals(Severity.WARNING, only(new ChangedOutsideRule(), content).severity());
    }

    private static void secondPlaybook(Given given, String name) {
        given.parts.add(given.named(PlaybooksFactory.eINSTANCE.createPlaybook(), name));
    }

    private static Link link(Given given, String target) {
        Link link = given.identified(BaseFactory.eINSTANCE.createLink());
        link.setTarget(nowhere(target));
        given.district.getLinks().add(link);
        return link;
    }

    private static Attachment attachment(Given given, String storedName) {
        Attachment attachment = given.identified(BaseFactory.eINSTANCE.createAttachment());
        attachment.setStoredName(storedName);
        given.district.getAttachments().add(attachment);
        return attachment;
    }

    private static Role nowhere(String id) {
        Role role = OrganisationFactory.eINSTANCE.createRole();
        ((InternalEObject) role).eSetProxyURI(URI.createURI("organisation/gone.xmi#" + id));
        return role;
    }

    private static List<String> places(Rule rule, Content content) {
        return rule.check(content, TODAY).stream().map(Remark::place).toList();
    }

    private static Remark only(Rule rule, Content content) {
        List<Remark> remarks = rule.check(content, TODAY);
        assertEquals(1, remarks.size());
        return remarks.getFirst();
    }
}
