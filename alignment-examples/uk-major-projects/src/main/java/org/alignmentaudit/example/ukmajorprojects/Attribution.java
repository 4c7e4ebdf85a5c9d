package org.alignmentaudit.example.ukmajorprojects;

/** The text that must travel with the figures. */
final class Attribution {

    static final String FILE = "ATTRIBUTION.txt";

    static final String TEXT = """
            Contains public sector information licensed under the Open Government Licence v3.0.

            The figures come from the annual releases of Government Major Projects Portfolio data that departments
            publish on GOV.UK beside the annual reports on major projects of the Infrastructure and Projects
            Authority (its predecessor, the Major Projects Authority, issued the first two):

            report     figures as of
            2013-14    2013-09-30
            2014-15    2014-09-30
            2015-16    2015-09-30
            2016-17    2016-09-30
            2017-18    2017-09-30
            2018-19    2018-09-30
            2019-20    2019-09-30
            2020-21    2021-03-31

            They were cleaned and brought into tables; what was dropped or read as something else is told in the
            README of the example. Neither the Authority nor any department has endorsed this.
            """;

    private Attribution() {}
}
