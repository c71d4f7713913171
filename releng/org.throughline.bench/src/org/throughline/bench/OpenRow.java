package org.throughline.bench;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;

import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** {@code open}: opening a knowledge base against parsing its files with nothing but the JDK and taking their digests. */
public final class OpenRow implements Row {

    @Override
    public String name() {
        return "open";
    }

    @Override
    public Bar bar() {
        return new Bar(2.0, false);
    }

    @Override
    public Contest prepare(int size, Path folder) throws Exception {
        return new Opening(SavedBase.make(size, folder));
    }

    private static final class Opening extends DefaultHandler implements Contest {

        private final SavedBase base;
        private long parsed;

        Opening(SavedBase base) {
            this.base = base;
        }

        @Override
        public void floor() throws Exception {
            parsed = 0;
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (Path file : base.files()) {
                byte[] bytes = Files.readAllBytes(file);
                sha.digest(bytes);
                SAXParserFactory.newDefaultInstance().newSAXParser().parse(new ByteArrayInputStream(bytes), this);
            }
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) {
            if (attributes.getValue("id") != null) {
                parsed++;
            }
        }

        @Override
        public void own() throws Exception {
            base.open().close();
        }

        @Override
        public void check() throws Exception {
            long opened = Opened.count(base);
            if (opened != parsed) {
                throw new IllegalStateException("Opened " + opened + " entries, and the files have " + parsed);
            }
        }
    }
}
