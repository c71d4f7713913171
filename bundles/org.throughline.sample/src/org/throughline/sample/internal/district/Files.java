package org.throughline.sample.internal.district;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The files that belong to the sample. All of them are made here. */
final class Files {

    private final SchoolCalendar when;

    Files(SchoolCalendar when) {
        this.when = when;
    }

    List<SampleFile> describe() {
        return List.of(text("routine-team-meeting", "Agenda of a team meeting.md", "text/markdown",
                "The agenda that all teams use.", when.in(2, 9, 7), """
                        # Team meeting

                        | Minutes | What |
                        |---|---|
                        | 15 | Do the problem of the coming lesson. *Where is the mathematics?* |
                        | 20 | Students' work of the last lesson: which ideas are in it? |
                        | 7 | What in our teaching led to it? What do we try next? |
                        | 3 | The two-minute note |
                        """),
                text("pd-session-press", "Asking why of a right answer.txt", "text/plain",
                        "Notes for whoever leads the afternoon.", when.passed(75), """
                                Asking why of a right answer

                                1. A ramp rises 3 feet over 8. Is a ramp of 4 over 10 steeper? Decide alone, then compare.
                                2. Video, minutes 4 to 11: the answer is right. What does the teacher ask?
                                3. Rehearse in fours. Stop after each decision.

                                Bring: rulers, the printed ramps, the consent list for the video.
                                """),
                text("y3-indicator-reasons", "Visits by school.csv", "text/csv",
                        "The last count, by school; no classes, no names.", when.ago(6), """
                                school,lessons visited,lessons with reasons
                                Cedar Grove Middle School,19,13
                                Harbor View Middle School,16,7
                                Maple Street School,12,6
                                Millbrook Middle School,20,11
                                Northgate Middle School,15,4
                                Orchard Hill School,18,8
                                Riverbend Academy,14,4
                                Westfield Middle School,17,7
                                """),
                text("onboarding-coach", "A coach's first two weeks.md", "text/markdown",
                        "Written by a coach for the next one.", when.in(2, 6, 8), """
                                # Your first two weeks

                                - See ten lessons and say nothing about any of them.
                                - Ask each teacher: *what should stay as it is?*
                                - Have lunch where the team has lunch.
                                - Do not promise a cycle to anybody before the third week.
                                """),
                new SampleFile("y3-barrier-review", "Barriers on one page.pdf", "application/pdf",
                        "The page for the wall.", when.passed(45),
                        new OnePage("Five barriers, " + when.name(3)).with("1 Resources before outcomes: the software")
                                .with("2 Activity instead of impact: who comes, not who speaks")
                                .with("3 Different directions: Northgate")
                                .with("4 Strategies before mathematics: the training for the software")
                                .with("5 Few shoulders: one desk, one mailbox").toPdf()));
    }

    private static SampleFile text(String element, String name, String type, String note, LocalDate added,
            String text) {
        return new SampleFile(element, name, type, note, added, text.getBytes(StandardCharsets.UTF_8));
    }
}
