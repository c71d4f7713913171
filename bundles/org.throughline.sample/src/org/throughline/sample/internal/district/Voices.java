package org.throughline.sample.internal.district;

import java.time.LocalDate;

import org.throughline.model.base.Element;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.system.InstructionalSystem;
import org.throughline.model.system.Signal;
import org.throughline.model.system.SystemFactory;
import org.throughline.model.system.Voice;

/** What teachers said, without names, taken as signals about the system. */
final class Voices {

    private final Workshop workshop;
    private final InstructionalSystem system;

    Voices(Workshop workshop, InstructionalSystem system) {
        this.workshop = workshop;
        this.system = system;
    }

    void describe() {
        SchoolCalendar when = workshop.calendar();
        voice("voice-time", "No time for one more", when.in(1, 11, 18), Signal.NO_TIME, "westfield", """
                I just do not have the time. There is the new platform, and the benchmark, and now somebody wants to visit.
                """, "pd-series-introduction");
        voice("voice-connection", "Three agendas", when.in(2, 10, 15), Signal.NO_CONNECTION, "northgate", """
                On Tuesday we were told to slow down and listen. On Wednesday the meeting was about which standards to \
                reteach before the next check. I do not see how these two belong together.""", "team-northgate-7",
                "expectation-northgate");
        voice("voice-overload", "The pile", when.in(2, 3, 11), Signal.OVERLOAD, "westfield", """
                Each of these things is fine. It is the pile that I cannot lift.""", "expectation-pacing");
        voice("voice-growing", "They ask each other now", when.passed(70), Signal.CONFIDENCE, "cedar-grove", """
                Last week a girl asked another one why you may divide there, and I had nothing to do but wait. A year ago I \
                would have explained it.""", "practice-press");
        voice("voice-support", "Somebody in the room", when.passed(80), Signal.SUPPORT_WANTED, "riverbend",
                """
                I would try it if somebody planned it with me and was in the room. Reading about it does not help me.""",
                "coaching-riverbend");
        voice("voice-graph", "A question about graphs", when.passed(85), Signal.OTHER, "orchard-hill", """
                Could we see one lesson from our own schools in which the graph comes before the formula?""",
                "unit-proportional-7");
    }

    private void voice(String id, String name, LocalDate date, Signal signal, String school, String quote,
            String... about) {
        workshop.entry(system.getVoices(), SystemFactory.eINSTANCE.createVoice(), id, name)
                .with(Voice::setSaidOn, date).with(Voice::setSignal, signal).with(Voice::setQuote, quote.strip())
                .one(Voice::setRole, Role.class, "role-math-teacher")
                .one(Voice::setSchool, School.class, "school-" + school).many(Voice::getAbout, Element.class, about);
    }
}
