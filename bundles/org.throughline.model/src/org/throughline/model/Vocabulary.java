package org.throughline.model;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * The words that people see for kinds of entries, their fields and their choices. They come from a vocabulary file, so
 * that a district can reword or translate them without programming. A word that no file gives is made from the name in
 * the model.
 * <p>
 * Immutable and safe for use by several threads.
 */
public final class Vocabulary {

    /**
     * The label of one thing.
     *
     * @param singular
     *            the label for one
     * @param plural
     *            the label for several
     */
    public record Label(String singular, String plural) {}

    private static final class Shipped {
        static final Vocabulary INSTANCE = read();

        private static Vocabulary read() {
            try (Reader reader = new InputStreamReader(
                    Vocabulary.class.getResourceAsStream("/vocabulary/vocabulary.properties"),
                    StandardCharsets.UTF_8)) {
                return new Vocabulary(Map.of()).with(reader);
            } catch (IOException e) {
                throw new UncheckedIOException("The shipped vocabulary cannot be read", e);
            }
        }
    }

    private final Map<String, Label> labels;

    private Vocabulary(Map<String, Label> labels) {
        this.labels = labels;
    }

    /**
     * The English words that ship with Throughline.
     *
     * @return the shipped vocabulary, which has a word for every class, feature and literal of the shipped model
     */
    public static Vocabulary shipped() {
        return Shipped.INSTANCE;
    }

    /**
     * This vocabulary with the words of a file laid over it.
     *
     * @param reader
     *            lines of the form {@code Goal = Ziel | Ziele} or {@code Goal.outcomes = …}; not closed here
     * @return a vocabulary in which the file's words win; words that it leaves out stay
     * @throws IOException
     *             if the file cannot be read
     * @throws IllegalArgumentException
     *             if the file has a malformed Unicode escape
     */
    public Vocabulary with(Reader reader) throws IOException {
        Properties properties = new Properties();
        properties.load(reader);
        Map<String, Label> merged = new HashMap<>(labels);
        for (String key : properties.stringPropertyNames()) {
            String[] words = properties.getProperty(key).split("\\|", 2);
            String singular = words[0].strip();
            String plural = words.length > 1 ? words[1].strip() : singular;
            if (!singular.isEmpty()) {
                merged.put(key, new Label(singular, plural.isEmpty() ? singular : plural));
            }
        }
        return new Vocabulary(Map.copyOf(merged));
    }

    /**
     * The label of a kind of entry.
     *
     * @param type
     *            a class of the model
     * @return its label
     */
    public Label of(EClass type) {
        return label(type.getName(), type.getName());
    }

    /**
     * The label of a field.
     *
     * @param feature
     *            a feature of the model
     * @return its label; the plural is the one to show where the field holds several values
     */
    public Label of(EStructuralFeature feature) {
        return label(feature.getEContainingClass().getName() + "." + feature.getName(), feature.getName());
    }

    /**
     * The label above a field: plural where it holds several values.
     *
     * @param feature
     *            a feature of the model
     * @return the label to show
     */
    public String caption(EStructuralFeature feature) {
        Label label = of(feature);
        return feature.isMany() ? label.plural() : label.singular();
    }

    /**
     * The label of a choice.
     *
     * @param literal
     *            a literal of an enumeration of the model
     * @return its label
     */
    public String of(EEnumLiteral literal) {
        return label(literal.getEEnum().getName() + "." + literal.getName(), literal.getName()).singular();
    }

    /**
     * The label of a choice.
     *
     * @param type
     *            the enumeration
     * @param value
     *            one of its values
     * @return its label
     */
    public String of(EEnum type, Enumerator value) {
        return of(type.getEEnumLiteral(value.getValue()));
    }

    /**
     * What the file says for a key.
     *
     * @param key
     *            such as {@code Goal}, {@code Goal.outcomes} or {@code Warrant.OPINION}
     * @return the label, empty where no file gives one
     */
    public Optional<Label> given(String key) {
        return Optional.ofNullable(labels.get(key));
    }

    /**
     * The explanation of a class, field or choice, as it stands in the model; it serves as tooltip and help.
     *
     * @param element
     *            a class, feature, enumeration or literal of the model
     * @return the explanation in plain English, empty where the model has none
     */
    public static String explanation(EModelElement element) {
        return Optional.ofNullable(EcoreUtil.getDocumentation(element)).orElse("");
    }

    private Label label(String key, String name) {
        Label given = labels.get(key);
        if (given != null) {
            return given;
        }
        String words = name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").replace('_', ' ').toLowerCase(Locale.ROOT);
        String sentence = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        return new Label(sentence, sentence);
    }
}
