package org.throughline.core.internal.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Component;
import org.throughline.core.Content;
import org.throughline.core.analysis.Names;
import org.throughline.core.check.Remark;
import org.throughline.core.check.Rule;
import org.throughline.core.check.Severity;
import org.throughline.model.base.Identified;

/** Two entries have one identity. Remarks on every one after the first, in the order of the files. */
@Component(service = Rule.class)
public final class DuplicateIdRule implements Rule {

    @Override
    public String id() {
        return "model.duplicate-id";
    }

    @Override
    public String why() {
        return "Connections find their target by its identity. Where two entries share one, a connection can lead to the"
                + " wrong entry.";
    }

    @Override
    public List<Remark> check(Content content, LocalDate on) {
        Map<String, Identified> first = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        Stream.concat(Content.within(content.root(), Identified.class), content.all(Identified.class))
                .filter(one -> one.getId() != null).forEach(one -> {
                    Identified other = first.putIfAbsent(one.getId(), one);
                    if (other != null) {
                        remarks.add(Remark.about(this, Severity.ERROR, one,
                                "It has the same identity as “" + Names.of(other) + "”" + in(other)
                                        + "; probably one is a copy of the other that was made outside Throughline."));
                    }
                });
        return remarks;
    }

    private static String in(Identified other) {
        return Content.partOf(other).filter(part -> part != other).map(part -> " in “" + Names.of(part) + "”")
                .orElse("");
    }
}
