// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/filter_words.h"
#include "support/freehold_test.h"

using namespace freehold;

/// Conditions taken apart, in words, and put into the language again.
class TestFilter final : public QObject
{
    Q_OBJECT

private:
    static const List &plots()
    {
        static const List list{.name = QStringLiteral("plots"),
                               .columns = {column("number", label("Plot", "Plot no."), FieldType::Text),
                                           column("project_id", label("Plot", "Project"), FieldType::Reference).to(QStringLiteral("projects")),
                                           column("state", label("Plot", "State"), FieldType::Text)
                                               .oneOf({{QStringLiteral("available"), label("PlotState", "Available")},
                                                       {QStringLiteral("held"), label("PlotState", "Held")}}),
                                           column("is_corner", label("Plot", "Corner"), FieldType::Flag),
                                           column("price", label("Plot", "Price"), FieldType::Money),
                                           column("area", label("Plot", "Area"), FieldType::Area),
                                           column("due", label("Plot", "Due"), FieldType::Date),
                                           column("claimed_at", label("Plot", "Claimed"), FieldType::Instant)}};
        return list;
    }
    static ValueContext context() { return {{}, QDate(2026, 7, 1)}; }
    static FilterCondition read(const QString &filter)
    {
        const Result<FilterCondition> condition = parseFilter(plots(), filter, context());
        return condition ? *condition : FilterCondition();
    }

private Q_SLOTS:
    void keepsEachConditionAsItWasWritten()
    {
        const FilterCondition filter = read(QStringLiteral("state = held  and ( is_corner = yes or price > 1L ) and number ~ 'A and B'"));

        QCOMPARE(filter.kind, FilterCondition::Kind::All);
        QCOMPARE(filter.parts.size(), 3);
        QCOMPARE(filter.parts.at(0).source, QStringLiteral("state = held"));
        QCOMPARE(filter.parts.at(1).source, QStringLiteral("( is_corner = yes or price > 1L )"));
        QCOMPARE(filter.parts.at(1).kind, FilterCondition::Kind::Any);
        QCOMPARE(filter.parts.at(2).source, QStringLiteral("number ~ 'A and B'"));
        QCOMPARE(filter.terms().size(), 4);
    }

    void joinsTwoFiltersWithoutMixingThem()
    {
        QCOMPARE(joinedFilters(QStringLiteral("state = held or is_corner = yes"), QStringLiteral("price > 5")),
                 QStringLiteral("(state = held or is_corner = yes) and (price > 5)"));
        QCOMPARE(joinedFilters({}, QStringLiteral("price > 5")), QStringLiteral("price > 5"));
        QCOMPARE(joinedFilters(QStringLiteral("price > 5"), QStringLiteral(" ")), QStringLiteral("price > 5"));
    }

    void saysWhatAConditionAsks_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("words");
        QTest::newRow("choice") << "state = held" << "State is Held";
        QTest::newRow("either") << "state = held or is_corner = yes" << "State is Held or Corner: yes";
        QTest::newRow("groups") << "(state = held or is_corner = no) and price >= '1,50,000'" << "(State is Held or Corner: no) and Price at least 1,50,000.00";
        QTest::newRow("several") << "state in (held, available)" << "State is one of Held, Available";
        QTest::newRow("part of a text") << "number ~ A-" << "Plot no. contains A-";
        QTest::newRow("not filled in") << "due = ''" << "Due is not filled in";
        QTest::newRow("filled in") << "due != ''" << "Due is filled in";
        QTest::newRow("a day from today") << "due <= +7" << "Due until 8 Jul 2026";
        QTest::newRow("the day of an instant") << "claimed_at < 2026-07-01" << "Claimed before 1 Jul 2026";
        QTest::newRow("title") << "project_id = 'Green Meadows'" << "Project is Green Meadows";
        QTest::newRow("row") << "project_id = 01890000-0000-7000-8000-000000000001" << "Project is Blue Hills";
    }
    void saysWhatAConditionAsks()
    {
        QFETCH(QString, filter);
        QFETCH(QString, words);
        CompanyFormat format;
        format.grouping = Grouping::Indian;

        QCOMPARE(filterWords(read(filter), format, [](const Field &, const QUuid &) { return QStringLiteral("Blue Hills"); }), words);
    }

    void writesATermThatIsReadAsItWasMeant_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QString>("term");
        QTest::newRow("choice") << "state" << QVariant(QStringLiteral("held")) << "state = held";
        QTest::newRow("words") << "number" << QVariant(QStringLiteral("A and \"B\" or C")) << "number = \"A and \"\"B\"\" or C\"";
        QTest::newRow("nothing") << "number" << QVariant(QString()) << "number = \"\"";
        QTest::newRow("amount") << "price" << QVariant::fromValue(Money(15'000'000)) << "price = \"1,50,000.00\"";
        QTest::newRow("day") << "due" << QVariant(QDate(2026, 3, 9)) << "due = 2026-03-09";
        QTest::newRow("instant") << "claimed_at" << QVariant(QDate(2026, 3, 9)) << "claimed_at = 2026-03-09";
        QTest::newRow("flag") << "is_corner" << QVariant(true) << "is_corner = yes";
        QTest::newRow("area") << "area" << QVariant::fromValue(*parseArea(QStringLiteral("200"), QStringLiteral("sqyd"))) << "?";
    }
    void writesATermThatIsReadAsItWasMeant()
    {
        QFETCH(QString, column);
        QFETCH(QVariant, value);
        QFETCH(QString, term);
        CompanyFormat format;
        format.grouping = Grouping::Indian;
        const Field &field = *plots().find(column);

        const QString written = filterTermText(field, FilterOperator::Equal, value, format);

        if (term != QLatin1String("?"))
            QCOMPARE(written, term);
        const FilterCondition condition = read(written);
        QCOMPARE(condition.kind, FilterCondition::Kind::Term);
        QVERIFY(sameValue(field, condition.term.values.first(), value) || condition.term.values.first() == value);
    }
};

FREEHOLD_TEST(TestFilter);
#include "tst_filter.moc"
