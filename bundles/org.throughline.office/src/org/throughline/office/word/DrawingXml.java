package org.throughline.office.word;

import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.throughline.core.document.Block;

/** Writes pictures and charts, each with its words for people who do not see it, and its caption below. */
final class DrawingXml {

    private static final int EMU_PER_TWIP = 635;
    private static final double CHART_HEIGHT = 0.5;

    private final Xml xml;
    private final ParagraphXml paragraphs;
    private final CaptionXml captions;
    private final Page page;
    private final DocxPackage file;
    private int drawings;

    DrawingXml(Xml xml, ParagraphXml paragraphs, CaptionXml captions, Page page, DocxPackage file) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.captions = captions;
        this.page = page;
        this.file = file;
    }

    void figure(Block.Figure figure) throws IOException {
        Dimension pixels = size(figure);
        long width = (long) page.textWidth() * EMU_PER_TWIP * Math.clamp(figure.widthPercent(), 5, 100) / 100;
        long height = width * pixels.height / pixels.width;
        long highest = (long) (page.height() - 2 * page.ends()) * EMU_PER_TWIP;
        if (height > highest) {
            width = width * highest / height;
            height = highest;
        }
        String relation = file.image(figure.bytes(), figure.mediaType());
        start(width, height, figure.caption(), figure.alternative());
        picture(relation, width, height);
        end(figure.caption());
    }

    void chart(Block.Chart chart) throws IOException {
        long width = (long) page.textWidth() * EMU_PER_TWIP;
        String relation = file.chart(new ChartXml(chart));
        start(width, (long) (width * CHART_HEIGHT), chart.caption(), chart.alternative());
        xml.start("a:graphicData", "uri", Xml.C).empty("c:chart", "xmlns:c", Xml.C, "r:id", relation).end();
        end(chart.caption());
    }

    private void start(long width, long height, String name, String alternative) throws IOException {
        String id = Integer.toString(++drawings);
        paragraphs.start(Style.FIGURE, Placing.NONE, false);
        xml.start("w:r").start("w:drawing").start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.empty("wp:extent", "cx", Long.toString(width), "cy", Long.toString(height));
        xml.empty("wp:docPr", "id", id, "name", name, "descr", alternative);
        xml.start("a:graphic", "xmlns:a", Xml.A);
    }

    private void end(String caption) throws IOException {
        xml.end().end().end().end().end();
        captions.figure(caption);
    }

    private void picture(String relation, long width, long height) throws IOException {
        xml.start("a:graphicData", "uri", Xml.PIC).start("pic:pic", "xmlns:pic", Xml.PIC);
        xml.start("pic:nvPicPr").empty("pic:cNvPr", "id", Integer.toString(drawings), "name", "").empty("pic:cNvPicPr")
                .end();
        xml.start("pic:blipFill").empty("a:blip", "r:embed", relation).start("a:stretch").empty("a:fillRect").end()
                .end();
        xml.start("pic:spPr").start("a:xfrm").empty("a:off", "x", "0", "y", "0")
                .empty("a:ext", "cx", Long.toString(width), "cy", Long.toString(height)).end();
        xml.start("a:prstGeom", "prst", "rect").empty("a:avLst").end().end();
        xml.end().end();
    }

    private static Dimension size(Block.Figure figure) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(figure.mediaType());
        if (readers.hasNext()) {
            ImageReader reader = readers.next();
            try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(figure.bytes()))) {
                reader.setInput(in, true, true);
                return new Dimension(Math.max(1, reader.getWidth(0)), Math.max(1, reader.getHeight(0)));
            } catch (IOException e) {
                throw new IOException("The picture “" + figure.caption()
                        + "” is damaged; take it out or replace it, then write again.", e);
            } finally {
                reader.dispose();
            }
        }
        throw new IOException("The picture “" + figure.caption()
                + "” is neither a PNG nor a JPEG file; replace it, then write again.");
    }
}
