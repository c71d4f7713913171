package org.throughline.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.throughline.core.analysis.Names;
import org.throughline.search.internal.index.Fields;
import org.throughline.search.internal.index.Fields.Asked;

/** Counts by kind, part, tag and year over all matches of a query. */
final class Facets implements CollectorManager<Facets.Counter, Facets.Counts> {

    private static final List<Asked> COUNTED = List.of(Asked.TYPE, Asked.PART, Asked.TAG, Asked.YEAR);

    /** All matches, and how many there are by field and value, the most frequent first. */
    record Counts(int total, Map<String, Map<String, Integer>> facets) {}

    @Override
    public Counter newCollector() {
        return new Counter();
    }

    @Override
    public Counts reduce(Collection<Counter> counters) throws IOException {
        int total = 0;
        Map<Asked, Map<String, Integer>> sums = new LinkedHashMap<>();
        COUNTED.forEach(field -> sums.put(field, new TreeMap<>(Names.ORDER)));
        for (Counter counter : counters) {
            total += counter.total;
            for (LeafCounts leaf : counter.leaves) {
                leaf.addTo(sums.get(leaf.field));
            }
        }
        Map<String, Map<String, Integer>> facets = new LinkedHashMap<>();
        sums.forEach((field, counts) -> facets.put(field.field(), mostFrequentFirst(counts)));
        return new Counts(total, facets);
    }

    private static Map<String, Integer> mostFrequentFirst(Map<String, Integer> counts) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream().sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    /** The counts of one field in one segment, by the number of the value. */
    private record LeafCounts(Asked field, SortedSetDocValues values, int[] counts) {

        void add(int document) throws IOException {
            if (values.advanceExact(document)) {
                for (int i = 0; i < values.docValueCount(); i++) {
                    counts[(int) values.nextOrd()]++;
                }
            }
        }

        void addTo(Map<String, Integer> sums) throws IOException {
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] > 0) {
                    sums.merge(values.lookupOrd(i).utf8ToString(), counts[i], Integer::sum);
                }
            }
        }
    }

    /** Counts on one thread. */
    static final class Counter implements Collector {

        private final List<LeafCounts> leaves = new ArrayList<>();
        private int total;

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) throws IOException {
            List<LeafCounts> here = new ArrayList<>();
            for (Asked field : COUNTED) {
                SortedSetDocValues values = DocValues.getSortedSet(context.reader(),
                        Fields.COUNTED + field.field());
                here.add(new LeafCounts(field, values, new int[(int) values.getValueCount()]));
            }
            leaves.addAll(here);
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {
                    // counts need no scores
                }

                @Override
                public void collect(int document) throws IOException {
                    total++;
                    for (LeafCounts counts : here) {
                        counts.add(document);
                    }
                }
            };
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }
    }
}
