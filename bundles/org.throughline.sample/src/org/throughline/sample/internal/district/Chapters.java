package org.throughline.sample.internal.district;

import org.throughline.model.playbooks.Chapter;
import org.throughline.model.playbooks.ChapterKind;
import org.throughline.model.playbooks.Playbook;
import org.throughline.model.playbooks.PlaybooksFactory;

/** The chapters of the playbook: what there is, how it is done, and what came before. */
final class Chapters {

    private final Workshop workshop;
    private final SchoolCalendar when;
    private final Playbook playbook;

    Chapters(Workshop workshop, Playbook playbook) {
        this.workshop = workshop;
        this.playbook = playbook;
        when = workshop.calendar();
    }

    void describe() {
        chapter("what-there-is", "What there is", ChapterKind.DOCUMENTATION, """
                ## Where to find things

                - The **plan of the year** says what students are to experience and what we do for it.
                - The **instructional system** says what we mean by good teaching, and which supports there are.
                - The **charts of the month** come from the data office. They never show names.
                - The **visit forms** lie in the shared drive. Forms are thrown away after they have been counted.

                ## What is not written anywhere

                Ask for it, and write it down under the routine it belongs to.""")
                .ownedBy("role-math-coordinator").about("A guide to the records of the mathematics office.")
                .checked(when.ago(75), "person-tomas-renteria", "the shared drive");
        chapter("how-a-year-goes", "How a year goes", ChapterKind.PROCESS, """
                1. **August.** Summer institute. Principals and coaches agree on what they will press for.
                2. **Autumn.** First afternoons, first cycles, strategies frozen for the feedback cycle.
                3. **Winter.** Interviews and visits, barrier review, budget request.
                4. **Spring.** The report with its recommendations. Answers within a month.
                5. **Early summer.** Next year's plan: first what becomes of each recommendation, then goals, then means.

                Nothing new begins between the report and the plan.""");
        chapter("what-came-before", "What came before, and why it stopped", ChapterKind.HISTORY, """
                Before the first plan there were nine initiatives in six years. Four left traces:

                | What | When it stopped | Why |
                |---|---|---|
                | Number talks | after one autumn | a technique, shown before anybody had done the mathematics |
                | Tutors paid by the district | after two terms | no preparation, no contact with teachers |
                | Coaching on request | after a year | reached those who needed it least |
                | The goal on test results | after a year | told us in August what could have been changed in October |

                Whoever wants to bring one of them back will find the reasons in the decisions of that year.""");
        chapter("history-of-the-series", "How the series was chosen", ChapterKind.HISTORY, """
                Three series were tried in twelve rooms. The choice fell on the one whose problems could be begun in several \
                ways; the cheapest one had prettier books. The contract and the promised discount were arranged by \
                telephone.""").ownedBy("role-textbook-liaison").about("Written by Marcus Bell shortly before he left.")
                .writtenDown(when.in(2, 6, 22), "Marcus Bell");
    }

    private Plain<Chapter> chapter(String id, String name, ChapterKind kind, String text) {
        return workshop
                .entry(playbook.getChapters(), PlaybooksFactory.eINSTANCE.createChapter(), "chapter-" + id, name)
                .with(Chapter::setKind, kind).with(Chapter::setText, text.strip());
    }
}
