package org.throughline.sample.internal.district;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;
import org.throughline.core.content.StartingContent;
import org.throughline.model.base.Attachment;
import org.throughline.model.base.Part;

/** Fills a knowledge base with the sample district. */
@Component(service = StartingContent.class)
public final class SampleDistrict implements StartingContent {

    @Override
    public String id() {
        return "sample";
    }

    @Override
    public List<String> needs() {
        return List.of("library");
    }

    @Override
    public void fill(Session session, LocalDate on) throws ChangeRefusedException {
        Sample sample = Sample.of(on, session.content()::find);
        session.change("Fill with the sample district", () -> {
            for (Part part : sample.parts()) {
                session.add(part);
            }
            sample.configure(session.content().root());
            for (SampleFile file : sample.files()) {
                attach(session, sample, file);
            }
        });
    }

    private static void attach(Session session, Sample sample, SampleFile file) throws ChangeRefusedException {
        try {
            Attachment attachment = session.attach(sample.elementOf(file), file.name(), file.mediaType(),
                    new ByteArrayInputStream(file.bytes()));
            attachment.setId(file.id());
            attachment.setNote(file.note());
            attachment.setAddedOn(file.addedOn());
        } catch (IOException e) {
            ChangeRefusedException refused = new ChangeRefusedException("The file " + file.name()
                    + " of the sample could not be copied into the folder; look whether it is writable and has space.");
            refused.initCause(e);
            throw refused;
        }
    }
}
