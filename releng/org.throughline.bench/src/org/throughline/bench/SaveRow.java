package org.throughline.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.throughline.core.Session;
import org.throughline.model.base.BaseFactory;
import org.throughline.model.base.Comment;
import org.throughline.model.base.Part;

/** {@code save}: the safe save of all parts against writing the same bytes to files and waiting for the disk. */
public final class SaveRow implements Row {

    @Override
    public String name() {
        return "save";
    }

    @Override
    public Bar bar() {
        return new Bar(5, false);
    }

    @Override
    public Contest prepare(int size, Path folder) throws Exception {
        return new Saving(SavedBase.make(size, folder), Files.createDirectory(folder.resolve("floor")));
    }

    private static final class Saving implements Contest {

        private final SavedBase base;
        private final Session session;
        private final Path target;
        private final List<byte[]> files = new ArrayList<>();
        private int revision;

        Saving(SavedBase base, Path target) throws Exception {
            this.base = base;
            this.target = target;
            session = base.open();
            for (Path file : base.files()) {
                files.add(Files.readAllBytes(file));
            }
        }

        @Override
        public void reset() throws Exception {
            revision++;
            session.change("Comment", () -> session.content().parts()
                    .forEach(part -> part.getComments().add(comment("Revision " + revision))));
        }

        @Override
        public void floor() throws IOException {
            int number = 0;
            for (byte[] bytes : files) {
                try (FileChannel channel = FileChannel.open(target.resolve("file-" + number++),
                        StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                    channel.write(ByteBuffer.wrap(bytes));
                    channel.force(true);
                }
            }
        }

        @Override
        public void own() throws Exception {
            session.save();
        }

        @Override
        public void check() throws Exception {
            session.save();
            Opened.count(base);
            try (Session again = base.open()) {
                for (Part part : again.content().parts()) {
                    if (!("Revision " + revision).equals(part.getComments().getLast().getText())) {
                        throw new IllegalStateException("Not saved: " + part.getName());
                    }
                }
            }
        }

        /** What may be added to every part, also to a cycle that has been published. */
        private static Comment comment(String text) {
            Comment comment = BaseFactory.eINSTANCE.createComment();
            comment.setText(text);
            return comment;
        }

        @Override
        public void end() {
            session.close();
        }
    }
}
