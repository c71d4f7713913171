package org.throughline.playbooks.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.analysis.Phrases;
import org.throughline.core.analysis.Verifications;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.base.Element;

/** What somebody owns and what is written was not checked recently enough. */
@Component(service = Rule.class)
public final class VerificationOverdueRule implements Rule {

    @Override
    public String id() {
        return "handoff.verification-overdue";
    }

    @Override
    public String why() {
        return "What is written goes out of date without a sign. Whoever takes over needs to know what can still be relied"
                + " on.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        Verifications verifications = new Verifications(content, on);
        return Stream.concat(Stream.of(content.root()), content.all(Element.class)).filter(verifications::isOverdue)
                .map(element -> Remark.about(this, Severity.INFO, element, message(element, verifications))).toList();
    }

    private static String message(Element element, Verifications verifications) {
        String last = verifications.lastConfirmed(element)
                .map(day -> "It was last found true on " + Phrases.day(day)).orElse("It was never found true");
        int interval = Verifications.interval(element);
        return last + "; it should be checked every " + (interval == 1 ? "day." : interval + " days.");
    }
}
