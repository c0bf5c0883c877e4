// SPDX-License-Identifier: GPL-3.0-or-later
#include "gadget_company.h"

#include "store/list_query.h"

using namespace freehold;
using namespace freehold::testing;

/// Windowed lists: filter language, order, totals.
class TestListQuery final : public QObject
{
    Q_OBJECT

private:
    static Dialect dialect()
    {
        QFETCH_GLOBAL(int, dialect);
        return Dialect(dialect);
    }

    /// Codes of the rows the query answers, in order.
    static QString codes(GadgetCompany &company, const ListQuery &query)
    {
        const Result<QStringList> result = company.store->read([&](Reader &reader) {
            QStringList found;
            const List &list = *reader.catalogue().list(query.list);
            for (const ListRow &row : listRows(reader, list, {QStringLiteral("code")}, listKeys(reader, query)))
                found.append(row.values.first().toString());
            return found;
        });
        return result ? result->join(u' ') : result.error().text;
    }

    static void fill(GadgetCompany &company)
    {
        QVERIFY(company.store->transact(QStringLiteral("fill"), [](Transaction &tx) {
            Gadget a{.code = QStringLiteral("A"), .name = QStringLiteral("zinc"), .price = Money(300), .bought = QDate(2026, 1, 5)};
            Gadget b{.code = QStringLiteral("B"), .name = QStringLiteral("Apple tree"), .price = Money(100), .isBroken = true,
                     .colour = GadgetColour::Green};
            Gadget c{.code = QStringLiteral("C"), .name = QStringLiteral("mango"), .price = Money(200), .bought = QDate(2026, 3, 1)};
            tx.insert(a);
            tx.insert(b);
            c.parent = a.id;
            tx.insert(c);
        }));
    }

private Q_SLOTS:
    static void initTestCase_data() { GadgetCompany::addDialectRows(); }

    void filtersBySeveralConditions_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << "" << "A B C";
        QTest::newRow("equal text, any case") << "name = MANGO" << "C";
        QTest::newRow("several words") << "name = apple tree and colour = green" << "B";
        QTest::newRow("quoted") << "name = 'Apple tree'" << "B";
        QTest::newRow("not") << "colour != green" << "A C";
        QTest::newRow("money") << "price >= 2" << "A C";
        QTest::newRow("money sum") << "price > 1+1" << "A";
        QTest::newRow("date") << "bought < 1 feb 2026" << "A";
        QTest::newRow("no date") << "bought = ''" << "B";
        QTest::newRow("a date") << "bought != ''" << "A C";
        QTest::newRow("contains") << "name ~ an" << "C";
        QTest::newRow("contains a wildcard") << "name ~ %" << "";
        QTest::newRow("in") << "code in (A, C)" << "A C";
        QTest::newRow("flag") << "is_broken = yes" << "B";
        QTest::newRow("no flag") << "is_broken = no" << "A C";
        QTest::newRow("reference by title") << "parent_id = zinc" << "C";
        QTest::newRow("no reference") << "parent_id = ''" << "A B";
        QTest::newRow("unknown column") << "nothing = 1" << "The list has no column “nothing”. It has: code, name, parent_id, price, area, bought, is_broken, colour, state.";
        QTest::newRow("injection") << "name = x' or '1'='1" << "A quote is opened and not closed in “name = x' or '1'='1”.";
        QTest::newRow("bad value") << "bought < soon" << "?";
    }
    void filtersBySeveralConditions()
    {
        QFETCH(QString, filter);
        QFETCH(QString, expected);
        GadgetCompany company(dialect());
        fill(company);

        const QString answer = codes(company, {.list = QStringLiteral("gadgets"), .filter = filter});

        if (expected == QLatin1String("?"))
            QVERIFY2(answer.contains(QStringLiteral("soon")), qPrintable(answer));
        else
            QCOMPARE(answer, expected);
    }

    void sortsByAnyColumnsIgnoringCase()
    {
        GadgetCompany company(dialect());
        fill(company);
        const auto sorted = [&](const QList<SortKey> &order) {
            return codes(company, {.list = QStringLiteral("gadgets"), .order = order});
        };

        QCOMPARE(sorted({{QStringLiteral("name")}}), QStringLiteral("B C A"));
        QCOMPARE(sorted({{QStringLiteral("price"), true}}), QStringLiteral("A C B"));
        QCOMPARE(sorted({{QStringLiteral("is_broken"), true}, {QStringLiteral("price")}}), QStringLiteral("B C A"));
    }

    void showsTitlesOfReferencesAndSumsTotals()
    {
        GadgetCompany company(dialect());
        fill(company);
        QVERIFY(company.store->read([&](Reader &reader) {
            const ListQuery query{.list = QStringLiteral("gadgets"), .filter = QStringLiteral("parent_id != ''")};
            const QList<ListRow> rows = listRows(reader, *reader.catalogue().list(u"gadgets"), {QStringLiteral("parent_id")}, listKeys(reader, query));
            QCOMPARE(rows.size(), 1);
            QCOMPARE(rows.first().values.first().toString(), QStringLiteral("zinc"));
            QCOMPARE(listTotals(reader, {.list = QStringLiteral("gadgets")}).value(QStringLiteral("price")), 600);
        }));
    }
};

FREEHOLD_TEST(TestListQuery);
#include "tst_list_query.moc"
