package org.throughline.sample.generator;

import java.util.List;

/** Words and phrases of the field from which generated texts are put together. */
final class Words {

    static final List<String> TOPICS = lines("""
            ratios and rates
            fractions as numbers
            proportional relationships
            linear functions
            integer operations
            area and volume
            statistical variability
            expressions and equations
            systems of equations
            place value
            similarity and scale drawings
            the coordinate plane
            exponents and roots
            data displays
            early algebra
            multiplicative comparison
            percent in context
            geometric transformations
            angle relationships
            sampling and inference
            """);
    static final List<String> PRACTICES = lines("""
            launching rich tasks without giving the method away
            pressing students to justify their reasoning
            selecting and sequencing student solutions
            using several representations side by side
            posing purposeful questions
            orchestrating whole-class discussion
            making room for productive struggle
            building fluency from understanding
            eliciting evidence of student thinking
            setting clear goals for learning
            connecting solutions to the key idea
            revoicing and rephrasing student ideas
            """);
    static final List<String> STRUCTURES = lines("""
            coaching cycle
            grade-level meeting
            pull-out workshop
            lesson study
            number talk
            learning walk
            pacing calendar review
            common assessment
            data meeting
            summer institute
            principal round table
            video club
            unit study
            task audit
            new teacher seminar
            exit ticket review
            curriculum adoption
            tutoring block
            advisory session
            after-school workshop
            """);
    static final List<String> WHO = lines("""
            teachers of grade 6
            teachers of grade 7
            teachers of grade 8
            the coaches
            principals
            the curriculum team
            new teachers
            the district leadership
            special education co-teachers
            bilingual classes
            students who struggle
            the assessment office
            the team at Peñasco
            the Algebra I teams
            grade-level leaders
            the superintendent's cabinet
            """);
    static final List<String> DO = lines("""
            work through the anchor task as learners
            bring three samples of student work
            plan the launch together
            watch two short clips and name what students understood
            agree on one question to press on
            compare solution paths
            look at the exit tickets of the week
            rehearse the discussion
            map the unit to the standard
            decide what can be left out
            co-plan, observe and debrief
            write down what differed from the plan
            visit each other's classrooms
            tie the agenda to the goal of the term
            collect questions for the next session
            revise the shared lesson notes
            """);
    static final List<String> EFFECT = lines("""
            more students explain why a method works
            the demand of the task is kept through the lesson
            teachers relate results to how the topic was taught
            meetings end with one thing to try
            fewer lessons break down into steps to copy
            coaching time goes to classrooms rather than to testing
            students compare two strategies before they choose
            the same idea comes back in the next setting
            principals know what to look for
            nobody has to start from nothing
            students see fractions on the number line
            discussion reaches the mathematical point
            """);
    static final List<String> WHEN = lines("""
            before the first unit
            in the second week of each month
            after the winter assessment
            every other Thursday
            during the shared planning period
            at the start of the term
            by the end of October
            as soon as the results are in
            twice in each quarter
            between the two observation rounds
            """);
    static final List<String> TAGS = lines("""
            launch
            discourse
            fluency
            pacing
            coaching
            PLC
            materials
            equity
            grade-6
            grade-7
            grade-8
            algebra
            fractions
            assessment
            onboarding
            budget
            families
            data
            """);
    static final List<String> FIRST_NAMES = lines("""
            Ana
            Beatriz
            Carlos
            Dana
            Elif
            Farah
            Grace
            Henrik
            Inés
            Jamal
            Keiko
            Lucía
            Malik
            Noor
            Olga
            Priya
            Quentin
            Renée
            Søren
            Teresa
            Uma
            Víctor
            Wanda
            Ximena
            Yusuf
            Zoë
            Andre
            Brigid
            Chidi
            Delia
            Émile
            Françoise
            Gerardo
            Hana
            Ivo
            José
            Katya
            Lamar
            Mireille
            Núria
            """);
    static final List<String> LAST_NAMES = lines("""
            Abbott
            Álvarez
            Baptiste
            Brown
            Castañeda
            Chen
            Delgado
            Dvořák
            Ellison
            Fischer
            García
            Greene
            Haddad
            Hughes
            Ibrahim
            Jansen
            Johansson
            Kaya
            Kowalski
            Laurent
            Lindqvist
            López
            Mbeki
            Müller
            Muñoz
            Nakamura
            Nguyen
            O'Connor
            Okafor
            Ortiz
            Patel
            Peña
            Quiñones
            Ramírez
            Rossi
            Schröder
            Singh
            Soto
            Thompson
            Tremblay
            Underwood
            Vargas
            Whitfield
            Xu
            Yıldız
            Zimmermann
            """);
    static final List<String> PLACES = lines("""
            Cedar Hill
            Riverside
            Oak Grove
            Peñasco
            Northgate
            Lakeview
            Mill Creek
            San José
            Harriet Tubman
            Fairmount
            Juniper
            Westbrook
            Eastman
            Maple Ridge
            Saint-Élie
            Washington
            Prairie View
            Blue Mesa
            """);

    private Words() {}

    private static List<String> lines(String text) {
        return text.lines().toList();
    }
}
