// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/list_query.h"
#include "support/test_company.h"

using namespace freehold;
using namespace freehold::testing;

namespace {

/// The steps of a window fetch that read a whole table. A row's own plots ("t"), the one company ("c" of account_list) and the
/// rows grouped already ("l") are no tables that grow.
QStringList wholeTables(const Reader &reader, const List &list)
{
    QStringList columns;
    for (const Field &field : list.columns) {
        for (const QString &column : field.columns())
            columns.append(QStringLiteral("l.") + column);
    }
    QStringList scans;
    for (Rows rows = reader.query(QStringLiteral("explain query plan select %1 from %2 l where l.rid in (:a, :b)").arg(columns.join(QStringLiteral(", ")), list.source),
                                  {{QStringLiteral("a"), 1}, {QStringLiteral("b"), 2}});
         rows.next();) {
        static const QStringList small{QStringLiteral("SCAN t"), QStringLiteral("SCAN l"), QStringLiteral("SCAN c LEFT-JOIN")};
        const QString step = rows.text(3);
        if (step.contains(QLatin1String("SCAN")) && !small.contains(step))
            scans.append(list.name + QStringLiteral(": ") + step);
    }
    return scans;
}

} // namespace

/// How the database finds the rows of lists.
class TestListPlans final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesTheRowsOfAWindowByTheirKeys()
    {
        TestCompany company;
        const QStringList scans = company.read([](Reader &reader) {
            QStringList found;
            for (const List &list : reader.catalogue().lists())
                found += wholeTables(reader, list);
            return found;
        });
        QVERIFY2(scans.isEmpty(), qPrintable(scans.join(u'\n')));
    }

    void tellsAScanWhenThereIsOne()
    {
        TestCompany company;
        const QStringList scans = company.read([](Reader &reader) {
            List byName = *reader.catalogue().list(u"customers");
            byName.columns = {column("full_name", {}, FieldType::Text)};
            byName.source = QStringLiteral("(select c.rid + 0 as rid, c.full_name from parties c)");
            return wholeTables(reader, byName);
        });
        QVERIFY(!scans.isEmpty());
    }
};

FREEHOLD_TEST(TestListPlans);
#include "tst_list_plans.moc"
