package org.throughline.rules.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;

import org.throughline.core.check.Rule;

/** A row of a table: a situation in words, how it is made, and the names of what the rule remarks on. */
record Case(String situation, Consumer<Given> made, List<String> remarked) {

    static Case fires(String situation, Consumer<Given> made, String... on) {
        return new Case(situation, made, List.of(on));
    }

    static Case silent(String situation, Consumer<Given> made) {
        return new Case(situation, made, List.of());
    }

    void check(Rule rule) {
        Given given = new Given();
        made.accept(given);
        assertEquals(remarked, given.remarkedBy(rule), situation);
    }

    @Override
    public String toString() {
        return situation;
    }
}
