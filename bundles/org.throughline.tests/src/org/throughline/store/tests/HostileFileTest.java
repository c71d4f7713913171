package org.throughline.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.core.Content;
import org.throughline.core.KnowledgeBaseException;
import org.throughline.core.Problem;
import org.throughline.core.Session;
import org.throughline.model.base.Part;
import org.throughline.model.plans.Goal;

/**
 * A file that somebody sends harms nothing: it is named in one sentence, the other parts open, and nothing is fetched,
 * started or read outside the folder.
 */
class HostileFileTest {

    /** Is told on if anybody starts what a file names. */
    static final class Canary {
        static {
            System.setProperty("throughline.canary", "dead");
        }

        private Canary() {}
    }

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String PLAN = "<plans:Plan xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
            + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:plans=\"urn:throughline:0:plans\""
            + " xmlns:base=\"urn:throughline:0:base\" xmlns:organisation=\"urn:throughline:0:organisation\" id=\"plan-1\"";

    @TempDir
    Path place;

    private Path folder;
    private ServerSocket canary;

    @BeforeEach
    void prepare() throws Exception {
        folder = BaseFolder.in(place.resolve("base"));
        canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Files.writeString(place.resolve("secret.xmi"), PLAN + " name=\"Secret\"/>");
    }

    @AfterEach
    void nothingWasFetchedOrStarted() throws IOException {
        canary.setSoTimeout(1);
        assertThrows(SocketTimeoutException.class, () -> canary.accept(), "somebody fetched what a file names");
        canary.close();
        assertEquals(null, System.getProperty("throughline.canary"), "somebody started what a file names");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            document type             | <!DOCTYPE x [<!ENTITY e SYSTEM "file://@PLACE@/secret.xmi">]>@PLAN name="&e;"/>          | cannot be read from line 2 on
            external document type    | <!DOCTYPE x SYSTEM "http://@CANARY@/x.dtd">@PLAN/>                                       | cannot be read from line 2 on
            entity without type       | @PLAN name="&nbsp;"/>                                                                    | cannot be read from line 2 on
            namespace on the network  | <x:Plan xmlns:x="http://@CANARY@/x.ecore" xmlns:xmi="http://www.omg.org/XMI"/>           | holds a kind of content that is not known here
            namespace of a class      | <x:Plan xmlns:x="java://org.throughline.store.tests.HostileFileTest$Canary"/>            | holds a kind of content that is not known here
            namespace of a file       | <x:Plan xmlns:x="file:@PLACE@/secret.xmi"/>                                              | holds a kind of content that is not known here
            the meta model itself     | <e:EPackage xmlns:e="http://www.eclipse.org/emf/2002/Ecore" name="x"/>                   | holds a kind of content that is not known here
            newer format              | <p:Plan xmlns:p="urn:throughline:1:plans"/>                                              | was written by a newer Throughline
            unknown kind              | <p:Plot xmlns:p="urn:throughline:0:plans"/>                                              | holds a kind of entry “Plot” that is not known here
            kind without objects      | <p:Part xmlns:p="urn:throughline:0:base"/>                                               | holds a kind of entry “Part” that is not known here
            unknown field             | @PLAN colour="red"/>                                                                     | holds a field “colour” that is not known here
            unknown inner field       | @PLAN><colours/></plans:Plan>                                                            | holds a field “colours” that is not known here
            unknown prefix            | @PLAN><goals xsi:type="unknown:Goal"/></plans:Plan>                                      | holds a kind of entry “Goal” that is not known here
            bad date                  | @PLAN createdOn="yesterday"/>                                                            | holds a value in the field “createdOn” that cannot be
            bad whole number          | @PLAN reviewEveryDays="12.5"/>                                                           | holds a value in the field “reviewEveryDays” that cannot be
            bad choice                | @PLAN><activities kind="DANCING"/></plans:Plan>                                          | holds a value in the field “kind” that cannot be
            a number without end      | @PLAN><resources><cost amount="1E999999999"/></resources></plans:Plan>                   | holds a number that is too long to be meant
            bad identifier            | @PLAN><goals id="a b"/></plans:Plan>                                                     | holds an identifier with characters that no identifier has
            wrong kind inside         | @PLAN><goals xsi:type="organisation:Role"/></plans:Plan>                                 | holds a value in the field “goals” that cannot be
            wrong target              | @PLAN><schools href="../districts/lakeside.xmi#x" xsi:type="organisation:Role"/></plans:Plan> | holds a value in the field “schools” that cannot be
            content from elsewhere    | @PLAN><goals href="second-plan.xmi#plan-2-goal"/></plans:Plan>                           | leaves content of its own to another file
            reference to the network  | @PLAN><ownerRole href="http://@CANARY@/x.xmi#coach"/></plans:Plan>                       | refers to a place outside the knowledge base
            reference to a file       | @PLAN><ownerRole href="file:@PLACE@/secret.xmi#coach"/></plans:Plan>                     | refers to a place outside the knowledge base
            reference to an archive   | @PLAN><ownerRole href="jar:file:@PLACE@/x.jar!/x.xmi#coach"/></plans:Plan>               | refers to a place outside the knowledge base
            reference to a plug-in    | @PLAN><ownerRole href="platform:/plugin/x/x.xmi#coach"/></plans:Plan>                    | refers to a place outside the knowledge base
            absolute reference        | @PLAN><ownerRole href="/etc/x.xmi#coach"/></plans:Plan>                                  | refers to a place outside the knowledge base
            reference upwards         | @PLAN><ownerRole href="../../secret.xmi#coach"/></plans:Plan>                            | refers to a place outside the knowledge base
            reference far upwards     | @PLAN><ownerRole href="../../../../../../etc/x.xmi#coach"/></plans:Plan>                 | refers to a place outside the knowledge base
            reference to a share      | @PLAN><ownerRole href="//host/share/x.xmi#coach"/></plans:Plan>                          | refers to a place outside the knowledge base
            reference to a device     | @PLAN><ownerRole href="C:/x.xmi#coach"/></plans:Plan>                                    | refers to a place outside the knowledge base
            reference to our own      | @PLAN><ownerRole href="../.throughline/sums#coach"/></plans:Plan>                        | refers to a place outside the knowledge base
            reference by position     | @PLAN><ownerRole href="../districts/lakeside.xmi#//@roles.0"/></plans:Plan>              | refers to a place outside the knowledge base
            cut off                   | @PLAN><goals                                                                             | cannot be read from line 2 on
            two documents             | <xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:p="urn:throughline:0:plans"><p:Plan/><p:Plan/></xmi:XMI> | holds 2 documents instead of one
            no document               | <xmi:XMI xmlns:xmi="http://www.omg.org/XMI"/>                                            | holds 0 documents instead of one
            no part                   | <p:Goal xmlns:p="urn:throughline:0:plans" id="x"/>                                       | holds something else than a document
            a second root             | <b:KnowledgeBase xmlns:b="urn:throughline:0:base" id="x"/>                               | holds something else than a document
            """)
    void isNamedAndLeftOut(String what, String text, String reason) throws Exception {
        String content = text.replace("@PLAN", PLAN).replace("@PLACE@", place.toString())
                .replace("@CANARY@", "127.0.0.1:" + canary.getLocalPort());
        replacePlan(HEAD + content);
        assertDamaged(reason);
    }

    @Test
    void tooDeep() throws Exception {
        replacePlan(HEAD + PLAN + ">" + "<goals><measurements>".repeat(5000));
        assertDamaged("is not known here");
        replacePlan(HEAD + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\">".repeat(5000));
        assertDamaged("cannot be read");
    }

    @Test
    void tooManyAttributes() throws Exception {
        StringBuilder text = new StringBuilder(HEAD).append(PLAN);
        for (int i = 0; i < 20_000; i++) {
            text.append(" a").append(i).append("=\"\"");
        }
        replacePlan(text.append("/>").toString());
        assertDamaged("cannot be read");
    }

    @Test
    void invalidBytes() throws Exception {
        Files.write(folder.resolve(BaseFolder.PLAN),
                (HEAD + PLAN + " name=\"Zürich\"/>").getBytes(StandardCharsets.ISO_8859_1));
        assertDamaged("cannot be read");
    }

    @Test
    void empty() throws Exception {
        replacePlan("");
        assertDamaged("is empty");
    }

    @Test
    void aFolderInPlaceOfTheFile() throws Exception {
        Files.delete(folder.resolve(BaseFolder.PLAN));
        Files.createDirectory(folder.resolve(BaseFolder.PLAN));
        assertDamaged("is a folder");
    }

    @Test
    void aLinkOutOfTheFolder() throws Exception {
        Files.delete(folder.resolve(BaseFolder.PLAN));
        Files.createSymbolicLink(folder.resolve(BaseFolder.PLAN), place.resolve("secret.xmi"));
        assertDamaged("is a link to another place");
    }

    @Test
    void aFolderThatIsALink() throws Exception {
        Files.move(folder.resolve("plans"), place.resolve("plans"));
        Files.createSymbolicLink(folder.resolve("plans"), place.resolve("plans"));
        try (Session session = BaseFolder.open(folder)) {
            assertEquals(List.of(BaseFolder.PLAN, BaseFolder.OTHER_PLAN),
                    session.content().problems().stream().map(Problem::path).toList());
        }
    }

    @Test
    void schemaLocationsAreNotFollowed() throws Exception {
        replacePlan(HEAD + PLAN + " name=\"Located\" xsi:schemaLocation=\"urn:throughline:0:plans http://127.0.0.1:"
                + canary.getLocalPort() + "/x.ecore\" xsi:noNamespaceSchemaLocation=\"http://127.0.0.1:"
                + canary.getLocalPort() + "/y.ecore\"/>");
        try (Session session = BaseFolder.open(folder)) {
            assertEquals("Located", BaseFolder.plan(session, "plan-1").getName());
        }
    }

    @Test
    void repeatedIdentitiesAreLeftToTheChecks() throws Exception {
        replacePlan(HEAD + PLAN + "><goals id=\"twice\"/><goals id=\"twice\"/></plans:Plan>");
        try (Session session = BaseFolder.open(folder)) {
            assertEquals(2, BaseFolder.plan(session, "plan-1").getGoals().size());
        }
    }

    @Test
    void aReferenceThatLeadsNowhereInTheFileIsKept() throws Exception {
        replacePlan(HEAD + PLAN + "><strategies id=\"s\" goals=\"gone\" basedOn=\"gone\"/></plans:Plan>");
        try (Session session = BaseFolder.open(folder)) {
            Goal goal = BaseFolder.plan(session, "plan-1").getStrategies().getFirst().getGoals().getFirst();
            assertTrue(goal.eIsProxy());
            assertEquals(Content.TargetState.MISSING, session.content().stateOf(goal));
            session.acceptOutsideChange(BaseFolder.PLAN);
            session.change("Rename", () -> BaseFolder.plan(session, "plan-1").setName("Kept"));
            session.save();
        }
        assertTrue(Files.readString(folder.resolve(BaseFolder.PLAN)).contains("\"#gone\""));
    }

    @ParameterizedTest
    @CsvSource({ "../secret.xmi", "/etc/passwd.xmi", "plans/../../secret.xmi", ".throughline/sums", "attachments/x.xmi",
            "plans/deep/er.xmi", "plans\\first-plan.xmi", "C:/x.xmi", "plans/x.txt" })
    void pathsThatLeadElsewhereAreNotFollowed(String path) throws Exception {
        Path root = folder.resolve("throughline.kb");
        Files.writeString(root, Files.readString(root).replace(BaseFolder.PLAN, path));
        try (Session session = BaseFolder.open(folder)) {
            assertTrue(session.content().problems().stream().anyMatch(
                    problem -> problem.kind() == Problem.Kind.DAMAGED_PART && problem.path().equals(path)));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <b:KnowledgeBase xmlns:b="urn:throughline:1:base"/>  | was written by a newer Throughline
            <b:KnowledgeBase xmlns:b="urn:throughline:0:base"    | cannot be read from line 1 on
            <p:Plan xmlns:p="urn:throughline:0:plans"/>          | holds something else
            """)
    void aRootThatCannotBeReadIsRefused(String text, String reason) throws Exception {
        Files.writeString(folder.resolve("throughline.kb"), text);
        KnowledgeBaseException refusal = assertThrows(KnowledgeBaseException.class, () -> BaseFolder.open(folder));
        assertEquals(KnowledgeBaseException.Kind.WRONG_INPUT, refusal.kind());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
        assertEquals(text, Files.readString(folder.resolve("throughline.kb")));
    }

    private void replacePlan(String text) throws IOException {
        Files.writeString(folder.resolve(BaseFolder.PLAN), text);
    }

    private void assertDamaged(String reason) throws Exception {
        try (Session session = BaseFolder.open(folder)) {
            List<Problem> problems = session.content().problems();
            assertEquals(List.of(BaseFolder.PLAN), problems.stream().map(Problem::path).toList());
            assertEquals(Problem.Kind.DAMAGED_PART, problems.getFirst().kind(), problems.toString());
            assertTrue(problems.getFirst().message().contains(reason), problems.toString());
            assertFalse(problems.getFirst().message().matches("(?is).*(xmi:|exception|\\bsax).*"), problems.toString());
            assertEquals(List.of("district", "plan-2"),
                    session.content().parts().stream().map(Part::getId).toList());
        }
    }
}
