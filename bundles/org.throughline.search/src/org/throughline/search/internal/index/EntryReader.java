package org.throughline.search.internal.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.throughline.core.Content;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.Attachment;
import org.throughline.model.base.Element;
import org.throughline.model.base.Identified;
import org.throughline.model.base.KnowledgeBase;
import org.throughline.model.base.Part;
import org.throughline.model.feedback.Cycle;
import org.throughline.model.organisation.Role;
import org.throughline.model.organisation.School;
import org.throughline.model.playbooks.Routine;

/** Reads from the model what the index keeps of an element or attachment. Used on one thread. */
public final class EntryReader {

    private final Vocabulary words;
    private final Map<EClass, Shape> shapes = new HashMap<>();
    private final Map<EClass, List<String>> labels = new HashMap<>();
    private final Texts texts;

    /**
     * With the words of a knowledge base.
     *
     * @param words
     *            the words
     */
    public EntryReader(Vocabulary words) {
        this.words = words;
        texts = new Texts(words, this::shape);
    }

    /**
     * Everything that has a document of its own: elements and attachments that have an id.
     *
     * @param content
     *            the knowledge base
     * @return the elements and attachments of all parts that were opened, in the order of the files
     */
    public static Stream<Identified> indexed(Content content) {
        return content.everywhere(Identified.class).filter(EntryReader::isIndexed);
    }

    /**
     * Whether something has a document of its own.
     *
     * @param thing
     *            anything of the model
     * @return {@code true} for elements of parts and for attachments
     */
    public static boolean isIndexed(Object thing) {
        return (thing instanceof Element && !(thing instanceof KnowledgeBase) || thing instanceof Attachment)
                && ((Identified) thing).getId() != null;
    }

    /**
     * What the index keeps of something that has a document of its own.
     *
     * @param content
     *            the knowledge base that it is in
     * @param thing
     *            an element or attachment
     * @return the entry
     */
    public Entry read(Content content, Identified thing) {
        return thing instanceof Attachment attachment
                ? attachment(content, attachment)
                : element(content, (Element) thing);
    }

    private Entry element(Content content, Element element) {
        Shape shape = shape(element.eClass());
        Optional<Part> part = Content.partOf(element);
        Set<String> shows = shownBy(element);
        boolean restricted = part.filter(Part::isRestricted).isPresent();
        return new Entry(element.getId(), element.eClass().getName(), labels(element.eClass()), named(element),
                texts.of(element), texts.choicesOf(element), part.map(EntryReader::named).orElse(""), restricted,
                element.getTags(),
                owners(element, shows), schools(element, shows), cycles(element, part, shows),
                Statuses.of(element, shape, words), years(element),
                Optional.ofNullable(element.getChangedOn()).or(() -> Optional.ofNullable(element.getCreatedOn())),
                Checking.latest(element), dates(element, shape.dues()),
                restricted ? Optional.empty() : Checking.of(element, content), shows, Optional.empty());
    }

    private Entry attachment(Content content, Attachment file) {
        Element owner = (Element) file.eContainer();
        Optional<Part> part = Content.partOf(file);
        Set<String> shows = shownBy(owner);
        shows.add(Objects.requireNonNullElse(owner.getId(), ""));
        Optional<LocalDate> added = Optional.ofNullable(file.getAddedOn());
        return new Entry(file.getId(), file.eClass().getName(), labels(file.eClass()),
                Objects.requireNonNullElse(file.getOriginalName(), ""),
                Objects.requireNonNullElse(file.getNote(), ""), "", part.map(EntryReader::named).orElse(""),
                part.filter(Part::isRestricted).isPresent(), List.of(), Set.of(), schools(owner, shows),
                cycles(owner, part, shows), Set.of(),
                added.map(date -> Set.of(date.getYear())).orElseGet(() -> years(owner)), added, Optional.empty(),
                List.of(), Optional.empty(), shows, Optional.of(new Entry.AttachedFile(
                        Objects.requireNonNullElse(file.getOriginalName(), ""), file.getStoredName(), file.getDigest(),
                        file.getStoredName() != null && content.hasAttachment(file.getStoredName()))));
    }

    private Shape shape(EClass type) {
        return shapes.computeIfAbsent(type, Shape::of);
    }

    private List<String> labels(EClass type) {
        return labels.computeIfAbsent(type, one -> {
            Vocabulary.Label label = words.of(one);
            return Stream.of(one.getName(), label.singular(), label.plural()).map(Language::folded).distinct().toList();
        });
    }

    /** Those that it lies in: part, cycle, schools and years can come from each of them. */
    private static Set<String> shownBy(EObject thing) {
        Set<String> ids = new LinkedHashSet<>();
        for (EObject o = thing.eContainer(); o instanceof Identified container; o = o.eContainer()) {
            if (container.getId() != null) {
                ids.add(container.getId());
            }
        }
        return ids;
    }

    private static Set<String> owners(Element element, Set<String> shows) {
        Set<String> names = new LinkedHashSet<>();
        Role holder = element instanceof Routine routine ? routine.getHolderRole() : null;
        Stream.of(element.getOwnerRole(), holder).filter(Objects::nonNull)
                .forEach(role -> show(role, names, shows));
        return names;
    }

    private Set<String> schools(Element element, Set<String> shows) {
        Set<String> names = new LinkedHashSet<>();
        for (EObject o = element; o != null && names.isEmpty(); o = o.eContainer()) {
            if (o instanceof School school) {
                show(school, names, shows);
            }
            targets(o, shape(o.eClass()).schools()).forEach(school -> show(school, names, shows));
        }
        return names;
    }

    private Set<String> cycles(Element element, Optional<Part> part, Set<String> shows) {
        Set<String> names = new LinkedHashSet<>();
        part.filter(Cycle.class::isInstance).ifPresent(cycle -> show(cycle, names, shows));
        targets(element, shape(element.eClass()).cycles()).forEach(cycle -> show(cycle, names, shows));
        return names;
    }

    private Set<Integer> years(Element element) {
        for (EObject o = element; o instanceof Element one; o = o.eContainer()) {
            Shape shape = shape(one.eClass());
            Set<Integer> years = Years.of(dates(one, shape.dates()),
                    shape.years().stream().map(one::eGet).filter(Objects::nonNull).map(Integer.class::cast).toList());
            if (!years.isEmpty()) {
                return years;
            }
        }
        return Set.of();
    }

    private static void show(Element shown, Set<String> names, Set<String> shows) {
        if (shown.eIsProxy()) {
            return;
        }
        if (shown.getId() != null) {
            shows.add(shown.getId());
        }
        if (!named(shown).isEmpty()) {
            names.add(named(shown));
        }
    }

    private static List<Element> targets(EObject source, List<EReference> references) {
        List<Element> targets = new ArrayList<>();
        for (EReference reference : references) {
            Object value = source.eGet(reference);
            for (Object one : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                targets.add((Element) one);
            }
        }
        return targets;
    }

    private static List<LocalDate> dates(EObject source, List<EAttribute> attributes) {
        List<LocalDate> dates = new ArrayList<>();
        for (EAttribute attribute : attributes) {
            if (source.eGet(attribute) instanceof LocalDate date) {
                dates.add(date);
            }
        }
        return dates;
    }

    private static String named(Element element) {
        return Objects.requireNonNullElse(element.getName(), "");
    }
}
