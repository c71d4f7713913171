package org.throughline.search.internal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.throughline.core.KnowledgeBases;
import org.throughline.core.LocalData;
import org.throughline.core.Session;
import org.throughline.core.search.SearchIndex;
import org.throughline.core.search.SearchRequest;
import org.throughline.core.search.SearchResult;
import org.throughline.core.verb.Outcome;
import org.throughline.core.verb.Verb;
import org.throughline.core.verb.VerbCall;
import org.throughline.core.verb.VerbDescription;
import org.throughline.core.verb.VerbDescription.Argument;
import org.throughline.core.verb.VerbDescription.Option;
import org.throughline.core.verb.VerbException;
import org.throughline.core.verb.VerbSession;
import org.throughline.search.internal.query.Order;

/** {@code search}: full-text search; builds or refreshes the index as needed. */
@Component(service = Verb.class)
public final class SearchVerb implements Verb {

    private static final String TYPE = "type";
    private static final String LIMIT = "limit";
    private static final String SORT = "sort";
    private static final int USUAL_LIMIT = 20;
    private static final String FOLDER = "index";

    private final KnowledgeBases bases;
    private final SearchIndex.Opener opener;

    /**
     * With what it needs.
     *
     * @param bases
     *            opens knowledge bases
     * @param opener
     *            opens indexes
     */
    @Activate
    public SearchVerb(@Reference KnowledgeBases bases, @Reference SearchIndex.Opener opener) {
        this.bases = bases;
        this.opener = opener;
    }

    @Override
    public VerbDescription description() {
        return new VerbDescription("search",
                "Searches all texts: words, \"phrases\", beginnings*, -without, OR, similar~, and fields such as owner:coach or changed:[2026-01-01 TO *].",
                List.of(new Argument("DIR", "The folder of the knowledge base.", true),
                        new Argument("QUERY", "What to search for.", true)),
                List.of(Option.value(TYPE, "T", "Only one kind of entry, such as Routine."),
                        Option.value(LIMIT, "N", "At most how many entries to list (default: 20)."),
                        Option.value(SORT, "FIELD", "The order: " + orders() + " (default: relevance)."),
                        VerbDescription.ON, VerbDescription.RESTRICTED),
                true);
    }

    @Override
    public Outcome run(VerbCall call) throws VerbException {
        int limit = limit(call);
        String sort = sort(call);
        try (Session session = VerbSession.open(bases, call)) {
            Kinds kinds = new Kinds(session.content(), session.vocabulary());
            String type = call.value(TYPE).isPresent() ? kinds.named(call.value(TYPE).get()) : null;
            String query = call.argument(1).orElse("");
            SearchResult result = search(session, call, new SearchRequest(query, type, limit, sort, call.on(),
                    call.has(VerbDescription.RESTRICTED.name())));
            return Outcome.done(new FoundText(kinds, query).of(result), result);
        }
    }

    private SearchResult search(Session session, VerbCall call, SearchRequest request) throws VerbException {
        try (SearchIndex index = opener.open(
                LocalData.standard().of(session.content().root().getId(), session.folder()).resolve(FOLDER),
                session.vocabulary())) {
            call.progress().accept("Bringing the index up to date …");
            index.bringUpToDate(session.content());
            return index.search(request);
        } catch (IOException e) {
            call.warnings().accept("The index cannot be kept in " + LocalData.standard().folder()
                    + ", so it was made in memory for this search; make the folder writable or name another one with "
                    + LocalData.VARIABLE + ".");
            return searchInMemory(session, request);
        }
    }

    private SearchResult searchInMemory(Session session, SearchRequest request) throws VerbException {
        try (SearchIndex index = opener.inMemory(session.vocabulary())) {
            index.bringUpToDate(session.content());
            return index.search(request);
        } catch (IOException e) {
            throw VerbException.environment("The index cannot be made, neither on disk nor in memory.", e);
        }
    }

    private static int limit(VerbCall call) throws VerbException {
        String given = call.value(LIMIT).orElse(Integer.toString(USUAL_LIMIT)).strip();
        if (!given.matches("0*[1-9]\\d{0,8}")) {
            throw VerbException.wrongUse("--limit takes a whole number from 1 on, not “" + given + "”.");
        }
        return Integer.parseInt(given);
    }

    private static String sort(VerbCall call) throws VerbException {
        String given = call.value(SORT).orElse(Order.RELEVANCE.title());
        return Order.named(given).map(Order::title).orElseThrow(() -> VerbException
                .wrongUse("Entries cannot be sorted by “" + given + "”; choose one of " + orders() + "."));
    }

    private static String orders() {
        return Stream.of(Order.values()).map(Order::title).collect(Collectors.joining(", "));
    }
}
