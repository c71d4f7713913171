package org.throughline.core.content;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.throughline.core.Session;
import org.throughline.core.change.ChangeRefusedException;

/** All contents that a new knowledge base can start with. */
@Component(service = StartingContents.class)
public final class StartingContents {

    private final List<StartingContent> contents;

    /**
     * With the contents of the plug-ins.
     *
     * @param contributed
     *            the contents
     */
    @Activate
    public StartingContents(@Reference(policyOption = ReferencePolicyOption.GREEDY) List<StartingContent> contributed) {
        contents = List.copyOf(contributed);
    }

    /**
     * Fills a new knowledge base with a content and with those that it needs. The knowledge base is tagged with their
     * names, so that one can tell later what it started with.
     *
     * @param id
     *            the name of the content
     * @param session
     *            a session on a new knowledge base
     * @param on
     *            the day relative to which dates are set
     * @throws ChangeRefusedException
     *             if a guard refuses it
     * @throws NoSuchElementException
     *             if there is no such content
     */
    public void fill(String id, Session session, LocalDate on) throws ChangeRefusedException {
        Set<StartingContent> ordered = new LinkedHashSet<>();
        collect(id, ordered);
        for (StartingContent content : ordered) {
            content.fill(session, on);
            session.change("Start with " + content.id(),
                    () -> session.content().root().getTags().add(content.id()));
        }
    }

    private void collect(String id, Set<StartingContent> ordered) {
        StartingContent content = contents.stream().filter(one -> one.id().equals(id)).findFirst()
                .orElseThrow(() -> new NoSuchElementException("There is no starting content called " + id));
        content.needs().stream().filter(needed -> !needed.equals(id)).forEach(needed -> collect(needed, ordered));
        ordered.add(content);
    }
}
