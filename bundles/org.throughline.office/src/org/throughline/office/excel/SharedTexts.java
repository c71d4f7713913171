package org.throughline.office.excel;

import java.util.ArrayList;
import java.util.List;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the texts that the cells of a workbook share; how they are pronounced is left out. */
final class SharedTexts extends DefaultHandler {

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPronunciation;

    List<String> texts() {
        return texts;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inPronunciation = true;
            case "t" -> inText = !inPronunciation;
            default -> inText = false;
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inText) {
            text.append(characters, start, length);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "si" -> texts.add(CellEscapes.read(text.toString()));
            case "rPh" -> inPronunciation = false;
            default -> inText = false;
        }
    }
}
