package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.analysis.Names;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.Vocabulary;
import org.throughline.model.base.Element;

/** Two entries of one kind in one place have the same name. Remarks on every one after the first. */
@Component(service = Rule.class)
public final class DuplicateNameRule implements Rule {

    /** The container is {@code null} for parts, which all stand in the knowledge base. */
    private record Place(EObject container, EClass type, String name) {}

    @Override
    public String id() {
        return "model.duplicate-name";
    }

    @Override
    public String why() {
        return "Two things of the same name are mixed up in conversation, in lists and in workbooks.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        Set<Place> taken = new HashSet<>();
        List<Remark> remarks = new ArrayList<>();
        content.all(Element.class).filter(element -> element.getName() != null && !element.getName().isBlank())
                .forEach(element -> {
                    if (!taken.add(new Place(element.eContainer(), element.eClass(), element.getName().strip()))) {
                        remarks.add(Remark.about(this, Severity.INFO, element, message(element)));
                    }
                });
        return remarks;
    }

    private static String message(Element element) {
        String where = element.eContainer() instanceof Element container
                ? "in “" + Names.of(container) + "”"
                : "in this knowledge base";
        return "There is another entry of the kind “" + Vocabulary.shipped().of(element.eClass()).singular() + "” "
                + where + " with the name “" + element.getName().strip() + "”.";
    }
}
