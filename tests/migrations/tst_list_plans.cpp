// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/list_query.h"
#include "support/test_company.h"
#include "voucher_book.h"

#include <QDir>
#include <QRegularExpression>

#include <sqlite3.h>

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

private:
    Program m_program;

private Q_SLOTS:
    void initTestCase() { registerAll(m_program); }

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

    /// What a trigger reads whole is read at every row that is written.
    void letsNoTriggerReadAWholeTable_data()
    {
        QTest::addColumn<QByteArray>("statement");
        for (const char *statement : {"update journal_entries set state = 'posted' where id = x'00'", "insert into journal_lines (id, entry_id, position, account_id, day, amount, currency) values (x'00', x'00', 1, x'00', '', 1, '')",
                                      "update journal_lines set amount = 2 where id = x'00'", "update bookings set state = 'cancelled' where id = x'00'",
                                      "insert into receipts (id, number, party_id, day, currency) values (x'00', '', x'00', '', '')", "update receipts set state = 'bounced' where id = x'00'",
                                      "insert into receipt_allocations (id, receipt_id, booking_id, day) values (x'00', x'00', x'00', '')", "update receipt_allocations set amount = 2 where id = x'00'",
                                      "insert into demand_lines (id, demand_id, booking_id, schedule_line_id, due_day) values (x'00', x'00', x'00', x'00', '')", "update demand_lines set is_cancelled = 1 where id = x'00'"})
            QTest::newRow(statement) << QByteArray(statement);
    }
    void letsNoTriggerReadAWholeTable()
    {
        QFETCH(QByteArray, statement);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plans.freehold"));
        VoucherBook::create(m_program, path);
        sqlite3 *file = nullptr;
        QCOMPARE(sqlite3_open(qPrintable(path), &file), SQLITE_OK);
        const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> closing(file, &sqlite3_close);
        QCOMPARE(sqlite3_db_config(file, SQLITE_DBCONFIG_TRIGGER_EQP, 1, nullptr), SQLITE_OK);

        sqlite3_stmt *plan = nullptr;
        QCOMPARE(sqlite3_prepare_v2(file, ("explain query plan " + statement).constData(), -1, &plan, nullptr), SQLITE_OK);
        QByteArrayList steps;
        while (sqlite3_step(plan) == SQLITE_ROW)
            steps.append(reinterpret_cast<const char *>(sqlite3_column_text(plan, 3)));
        sqlite3_finalize(plan);

        for (const QByteArray &step : std::as_const(steps))
            QVERIFY2(!step.contains("SCAN") || step.contains("SCAN periods") || step.contains("SCAN sync_state") || step.contains("CONSTANT ROW"), step.constData());
    }

    void findsTheLinesOfAnEntryByTheirIndex()
    {
        TestCompany company;
        int statements = 0;
        for (const QString &name : QDir(QStringLiteral(":/sql/accounting")).entryList()) {
            QFile file(QStringLiteral(":/sql/accounting/") + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QString sql = QString::fromUtf8(file.readAll());
            if (!sql.contains(QLatin1String("l.entry_id = e.id")))
                continue;
            ++statements;
            sql.replace(QRegularExpression(QStringLiteral(":[a-z_]+")), QStringLiteral("''"));
            const QStringList steps = company.read([&](Reader &reader) {
                QStringList found;
                for (Rows rows = reader.query(QStringLiteral("explain query plan ") + sql.mid(sql.indexOf(u'\n'))); rows.next();)
                    found.append(rows.text(3));
                return found;
            });
            const bool isByIndex = std::any_of(steps.begin(), steps.end(), [](const QString &step) {
                return step.startsWith(QLatin1String("SEARCH l USING")) || step.startsWith(QLatin1String("SEARCH e USING"));
            });
            QVERIFY2(isByIndex && !steps.contains(QStringLiteral("BLOOM FILTER ON l (entry_id=?)")) && !steps.join(u'\n').contains(QLatin1String("AUTOMATIC")),
                     qPrintable(name + u'\n' + steps.join(u'\n')));
        }
        QVERIFY(statements >= 4);
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
