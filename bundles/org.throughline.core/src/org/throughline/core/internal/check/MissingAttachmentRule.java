package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.base.Attachment;

/** An attached file is not there. */
@Component(service = Rule.class)
public final class MissingAttachmentRule implements Rule {

    @Override
    public String id() {
        return "model.missing-attachment";
    }

    @Override
    public String why() {
        return "What was attached was meant to be kept. A file that is gone can often still be found in a copy of the"
                + " folder, as long as somebody looks for it soon.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        return Stream.concat(Content.within(content.root(), Attachment.class), content.all(Attachment.class))
                .filter(attachment -> attachment.getStoredName() == null
                        || !content.hasAttachment(attachment.getStoredName()))
                .map(this::remark).toList();
    }

    private Remark remark(Attachment attachment) {
        String file = attachment.getOriginalName() == null
                ? "An attached file"
                : "The attached file “"
                        + attachment.getOriginalName() + "”";
        String place = attachment.getStoredName() == null
                ? "; nothing says under which name it was stored."
                : "; it should lie in the folder of attachments as “" + attachment.getStoredName() + "”.";
        return Remark.about(this, Severity.ERROR, attachment, file + " is not there" + place);
    }
}
