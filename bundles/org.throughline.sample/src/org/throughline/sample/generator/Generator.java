package org.throughline.sample.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.throughline.model.base.Part;
import org.throughline.model.plans.Plan;

/** Makes knowledge bases of any size. Keeps no state between calls. */
public final class Generator {

    /** Beyond so many entries a strand of plans, playbooks and cycles gets a further one beside it. */
    private static final int STRAND = 6_000;
    private static final int SMALLEST_STRAND = 250;
    private static final int YEARS = 3;

    private final Stock stock;
    private final List<Part> parts = new ArrayList<>();
    private final int size;

    private Generator(long seed, int size, LocalDate on) {
        this.size = size;
        stock = new Stock(seed, on);
    }

    /**
     * Makes a base in time that grows linearly with its size. From a size of 1,000 on it holds every kind of entry that
     * parts can hold.
     *
     * @param seed
     *            the same seed gives the same base
     * @param size
     *            about how many entries to make, from 100 to 1,000,000; everything that has an identity counts
     * @param on
     *            the day as of which the base is sound: no check has anything to remark on that day
     * @return the base, whose parts belong to nothing yet
     * @throws IllegalArgumentException
     *             if the size is out of range
     */
    public static GeneratedBase generate(long seed, int size, LocalDate on) {
        if (size < 100 || size > 1_000_000) {
            throw new IllegalArgumentException("A generated base has from 100 to 1,000,000 entries, not " + size);
        }
        return new Generator(seed, size, on).generate();
    }

    private GeneratedBase generate() {
        parts.add(new DistrictMaker(stock, size).make());
        parts.add(new LibraryMaker(stock).make(Math.clamp(size / 50, 3, 400)));
        parts.add(new SystemMaker(stock).make(Math.clamp(size / 10, 20, 4_000)));
        for (int strand = 1; stock.made() < size || strand == 1; strand++) {
            int budget = Math.min(STRAND, size - stock.made());
            if (budget < SMALLEST_STRAND) {
                parts.addAll(new PlanMaker(stock).make("Plan " + strand, 1, budget));
            } else {
                strand("Strand " + strand, budget);
            }
        }
        DistinctNames.among(parts);
        return new GeneratedBase(stock, parts);
    }

    private void strand(String name, int budget) {
        List<Plan> plans = new PlanMaker(stock).make(name, YEARS, budget * 40 / 100);
        parts.addAll(plans);
        parts.add(new PlaybookMaker(stock).make("Playbook, " + name, plans.getLast(), budget * 20 / 100));
        ReflectionMaker reflection = new ReflectionMaker(stock);
        parts.add(reflection.screener("Self-assessment, " + name));
        parts.add(reflection.compass("Compass, " + name, plans.getFirst()));
        parts.add(reflection.conflicts("Left open, " + name, plans.getLast()));
        CycleMaker.Made feedback = new CycleMaker(stock).make(name, plans, budget * 22 / 100);
        parts.addAll(feedback.cycles());
        parts.add(feedback.restrictedEvidence());
        parts.add(new LearningRecordMaker(stock).make("Learning record, " + name, budget * 12 / 100));
    }
}
