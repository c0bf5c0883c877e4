// SPDX-License-Identifier: GPL-3.0-or-later
#include "gadget_company.h"

#include "store/list_query.h"
#include "store/trash.h"

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

    static void fillMore(GadgetCompany &company)
    {
        QVERIFY(company.store->transact(QStringLiteral("fill"), [](Transaction &tx) {
            Gadget d{.code = QStringLiteral("D"), .name = QStringLiteral("Salt and Pepper"), .price = Money(500)};
            tx.insert(d);
            Gadget e{.code = QStringLiteral("E"), .name = QStringLiteral("Élan d'Or"), .area = Area::of(*Decimal::parse(u"1200"), u"sqft").value()};
            tx.insert(e);
        }));
    }

private Q_SLOTS:
    static void initTestCase_data() { GadgetCompany::addDialectRows(); }

    void sortsByAnyColumn_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QString>("expected");
        QTest::newRow("amount") << "price" << false << "E B C A D";
        QTest::newRow("amount, largest first") << "price" << true << "D A C B E";
        QTest::newRow("flag, then as they were added") << "is_broken" << false << "A C D E B";
        QTest::newRow("choice") << "colour" << true << "A C D E B";
    }
    void sortsByAnyColumn()
    {
        QFETCH(QString, field);
        QFETCH(bool, descending);
        QFETCH(QString, expected);
        GadgetCompany company(dialect());
        fill(company);
        fillMore(company);

        QCOMPARE(codes(company, {.list = QStringLiteral("gadgets"), .order = {{field, descending}}}), expected);
    }

    /// Large numbers, empty days and letters of either case among a thousand rows: as the database sorts them.
    void sortsManyRowsAsTheDatabaseDoes()
    {
        if (dialect() == Dialect::Postgres)
            QSKIP("there the database sorts");
        GadgetCompany company(dialect());
        QVERIFY(company.store->transact(QStringLiteral("fill"), [](Transaction &tx) {
            for (int n = 0; n < 1'000; ++n) {
                Gadget gadget{.code = QStringLiteral("N%1").arg(n), .name = QString(n % 7, u'x') + (n % 2 == 0 ? QStringLiteral("Beta") : QStringLiteral("beta alpha"))};
                gadget.price = Money(qint64(n) * 7'919 % 1'000 * 1'000'000'000);
                gadget.bought = n % 3 == 0 ? QDate() : QDate(2020, 1, 1).addDays(n * 31 % 400);
                tx.insert(gadget);
            }
        }));

        for (const char *terms : {"price", "price desc", "bought", "bought desc", "bought desc, price"}) {
            ListQuery query{.list = QStringLiteral("gadgets")};
            for (const QString &term : QString::fromLatin1(terms).split(QStringLiteral(", ")))
                query.order.append({term.section(u' ', 0, 0), term.endsWith(QLatin1String("desc"))});
            const auto [ours, theirs] = company.store->read([&](Reader &reader) {
                QList<qint64> keys;
                for (Rows rows = reader.query(QStringLiteral("select rid from gadgets where deleted_at is null order by %1, rid").arg(QLatin1String(terms))); rows.next();)
                    keys.append(rows.integer(0));
                return std::pair(listKeys(reader, query), keys);
            }).value();
            QVERIFY2(ours == theirs, terms);
        }
    }

    void filtersBySeveralConditions_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("expected");
        QTest::newRow("all") << "" << "A B C D E";
        QTest::newRow("equal text, any case") << "name = MANGO" << "C";
        QTest::newRow("several words") << "name = apple tree and colour = green" << "B";
        QTest::newRow("quoted") << "name = 'Apple tree'" << "B";
        QTest::newRow("not") << "colour != green" << "A C D E";
        QTest::newRow("money") << "price >= 2" << "A C D";
        QTest::newRow("money sum") << "price > 1+1" << "A D";
        QTest::newRow("date") << "bought < 1 feb 2026" << "A";
        QTest::newRow("no date") << "bought = ''" << "B D E";
        QTest::newRow("a date") << "bought != ''" << "A C";
        QTest::newRow("contains") << "name ~ an" << "C D E";
        QTest::newRow("contains a wildcard") << "name ~ %" << "";
        QTest::newRow("in") << "code in (A, C)" << "A C";
        QTest::newRow("flag") << "is_broken = yes" << "B";
        QTest::newRow("no flag") << "is_broken = no" << "A C D E";
        QTest::newRow("reference by title") << "parent_id = zinc" << "C";
        QTest::newRow("no reference") << "parent_id = ''" << "A B D E";
        QTest::newRow("unknown column") << "nothing = 1" << "The list has no column “nothing”. It has: code, name, parent_id, price, area, bought, is_broken, colour, state.";
        QTest::newRow("injection") << "name = x' or '1'='1" << "A quote is opened and not closed in “name = x' or '1'='1”.";
        QTest::newRow("an and in the value") << "name = salt and pepper" << "D";
        QTest::newRow("an and in the value and a condition") << "name = salt and pepper and price = 5" << "D";
        QTest::newRow("any case of accents") << "name ~ ÉLAN" << "E";
        QTest::newRow("equal with accents") << "name = 'ÉLAN D''OR' and code = E" << "E";
        QTest::newRow("a quote in a quoted value") << "name = 'élan d''or'" << "E";
        QTest::newRow("area") << "area > 1000 sqft" << "E";
        QTest::newRow("equal area") << "area = 1200 sqft" << "E";
        QTest::newRow("not this date includes none") << "bought != 2026-01-05" << "B C D E";
        QTest::newRow("in dates") << "bought in (2026-01-05, 2026-03-01)" << "A C";
        QTest::newRow("empty choice") << "colour = ''" << "";
        QTest::newRow("amount not filled in") << "price = ''" << "";
        QTest::newRow("nothing after and") << "code = A and" << "After “and” another condition is expected.";
        QTest::newRow("nothing to compare") << "bought < ''" << "“Not filled in” ('') goes with = and != only; Bought needs a value here.";
        QTest::newRow("flag in order") << "is_broken < yes" << "Broken is yes or no: ask with = or !=.";
        QTest::newRow("bad value") << "bought < soon" << "?";
        QTest::newRow("either") << "code = A or colour = green" << "A B";
        QTest::newRow("and binds closer than or") << "code = A or colour = green and price > 50" << "A";
        QTest::newRow("parentheses bind closer than and") << "(code = A or colour = green) and price < 2" << "B";
        QTest::newRow("nested parentheses") << "price >= 2 and (code = C or (code in (A, D) and bought = ''))" << "C D";
        QTest::newRow("either of two places") << "(code = A or code = B) and (price > 2 or is_broken = yes)" << "A B";
        QTest::newRow("an or in the value") << "name = salt or pepper" << "";
        QTest::newRow("the word in quotes") << "name = 'or' or code = C" << "C";
        QTest::newRow("any writing of the word") << "code = A OR code = C" << "A C";
        QTest::newRow("nothing after or") << "code = A or" << "After “or” another condition is expected.";
        QTest::newRow("not closed") << "(code = A or code = B" << "A “(” is not closed in “(code = A or code = B”.";
        QTest::newRow("not opened") << "code = A)" << "A “)” has no “(” before it in “code = A)”.";
        QTest::newRow("nothing in parentheses") << "code = A or ()"
                                                << "The list has no column “)”. It has: code, name, parent_id, price, area, bought, is_broken, colour, state.";
        QTest::newRow("no joining word") << "(code = A) code = B" << "Conditions are joined by “and” or “or”; found “code”.";
        QTest::newRow("too deep") << QStringLiteral("%1code = A%2").arg(QString(21, u'('), QString(21, u')'))
                                  << "The parentheses are nested too deeply; 20 levels are read.";
        QTest::newRow("deep enough") << QStringLiteral("%1code = A%2").arg(QString(20, u'('), QString(20, u')')) << "A";
        QTest::newRow("many") << QStringList(QList<QString>(200, QStringLiteral("code = A"))).join(QStringLiteral(" or ")) << "A";
        QTest::newRow("too many") << QStringList(QList<QString>(201, QStringLiteral("code = A"))).join(QStringLiteral(" or "))
                                  << "A filter may have up to 200 conditions. Leave some out.";
    }
    void filtersBySeveralConditions()
    {
        QFETCH(QString, filter);
        QFETCH(QString, expected);
        GadgetCompany company(dialect());
        fill(company);
        fillMore(company);

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

    void fetchesAWindowInTheOrderOfItsKeysAndMarksWhatIsGone()
    {
        GadgetCompany company(dialect());
        QList<Id<Gadget>> ids;
        QVERIFY(company.store->transact(QStringLiteral("fill"), [&](Transaction &tx) {
            for (int i = 0; i < 120; ++i) {
                Gadget gadget{.code = QString::number(i)};
                tx.insert(gadget);
                ids.append(gadget.id);
            }
        }));
        const ListQuery query{.list = QStringLiteral("gadgets"), .order = {{QStringLiteral("rid_missing")}}};
        QCOMPARE(codes(company, query), QStringLiteral("The list has no column “rid_missing” to sort by."));
        QList<qint64> keys = company.store->read([](Reader &reader) { return listKeys(reader, {.list = QStringLiteral("gadgets")}); }).value();
        std::reverse(keys.begin(), keys.end());
        QVERIFY(company.store->run(DeleteRecord{QStringLiteral("gadgets"), ids.at(60).uuid()}).ok());
        company.clock.advance(100 * 86'400);
        QVERIFY(purgeTrash(*company.store).ok());

        const QList<ListRow> rows = company.store->read([&](Reader &reader) {
            return listRows(reader, *reader.catalogue().list(u"gadgets"), {QStringLiteral("code")}, keys);
        }).value();

        QCOMPARE(rows.size(), 120);
        for (const ListRow &row : rows) {
            const qsizetype at = &row - rows.constData();
            QCOMPARE(row.key, keys.at(at));
            if (row.id == ids.at(60).uuid() || row.id.isNull())
                QVERIFY(row.id.isNull() && row.values.isEmpty());
            else
                QCOMPARE(ids.at(row.values.first().toInt()).uuid(), row.id);
        }
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const ListRow &row) { return row.id.isNull(); }), 1);
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
