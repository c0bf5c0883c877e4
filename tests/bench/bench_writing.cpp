// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_company.h"

#include "accounting/entities/account.h"
#include "accounting/operations/post_journal.h"
#include "crm/operations/add_customer.h"
#include "exchange/document.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>
#include <xlsxwriter.h>

namespace freehold::bench {
namespace {

Store &store()
{
    return *BenchCompany::shared().store;
}

/// What the disk itself asks for one durable save, measured beside ours.
void bareAppendAndSync(benchmark::State &state)
{
    QTemporaryDir folder(BenchCompany::shared().path + QStringLiteral("-XXXXXX"));
    const int file = ::open(qUtf8Printable(folder.filePath(QStringLiteral("bare"))), O_CREAT | O_WRONLY | O_APPEND, 0600);
    const QByteArray page(4096, 'x');
    for (auto _ : state) {
        benchmark::DoNotOptimize(::write(file, page.constData(), 4096));
        ::fdatasync(file);
    }
    ::close(file);
}
BENCHMARK(bareAppendAndSync)->Unit(benchmark::kMicrosecond)->UseRealTime();

void addACustomer(benchmark::State &state)
{
    qint64 n = QDateTime::currentMSecsSinceEpoch() % 10'000'000;
    for (auto _ : state) {
        AddCustomer customer;
        customer.fullName = QStringLiteral("Bench Person %1").arg(++n);
        customer.phones = QStringLiteral("+91 6%1").arg(n, 9, 10, QChar(u'0'));
        const Result<Outcome> added = store().run(customer);
        if (!added)
            state.SkipWithError(qUtf8Printable(added.error().text));
    }
}
BENCHMARK(addACustomer)->Unit(benchmark::kMicrosecond)->UseRealTime()->MeasureProcessCPUTime();

void postAVoucher(benchmark::State &state)
{
    const auto [bank, capital] = store().read([](Reader &reader) {
        return std::pair(Id<Account>(reader.resolve(entityOf<Account>(), QStringLiteral("1110"))),
                         Id<Account>(reader.resolve(entityOf<Account>(), QStringLiteral("3001"))));
    }).value();
    for (auto _ : state) {
        const Result<Outcome> posted = store().run(PostJournal{.day = store().clock().today(), .narration = QStringLiteral("Bench"),
                                                               .lines = {{.account = bank, .debit = Money(100)}, {.account = capital, .credit = Money(100)}}});
        if (!posted)
            state.SkipWithError(qUtf8Printable(posted.error().text));
    }
}
BENCHMARK(postAVoucher)->Unit(benchmark::kMicrosecond)->UseRealTime()->MeasureProcessCPUTime();

constexpr int exportLines = 100'000;

Document exportDocument()
{
    Document document;
    document.id = QStringLiteral("bench");
    document.title = QStringLiteral("Bench");
    document.format = {Grouping::Indian, Currency(u"INR"), DateOrder::DayMonthYear, 4};
    DocumentTable table;
    for (int column = 0; column < 10; ++column) {
        table.columns.append({.id = QStringLiteral("c%1").arg(column), .title = QStringLiteral("Column %1").arg(column),
                              .kind = column < 5 ? CellKind::Text : CellKind::Amount});
    }
    table.produce = [](const RowSink &sink) -> Result<void> {
        TableRow row;
        for (int line = 0; line < exportLines; ++line) {
            row.cells.clear();
            for (int column = 0; column < 10; ++column) {
                row.cells.append(column < 5 ? QVariant(QStringLiteral("text %1 %2").arg(line).arg(column))
                                            : QVariant::fromValue(Money(line * 100 + column)));
            }
            if (Result<void> taken = sink(row); !taken)
                return taken;
        }
        return {};
    };
    document.tables = {table};
    return document;
}

void exportTo(benchmark::State &state, const char *ending)
{
    QTemporaryDir folder;
    const Document document = exportDocument();
    for (auto _ : state) {
        const Result<qint64> written = writeDocument(document, folder.filePath(QStringLiteral("out.") + QLatin1String(ending)));
        if (!written)
            state.SkipWithError(qUtf8Printable(written.error().text));
    }
}
BENCHMARK_CAPTURE(exportTo, xlsx, "xlsx")->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(exportTo, csv, "csv")->Unit(benchmark::kMillisecond);

/// The same cells straight into libxlsxwriter.
void rawLibxlsxwriter(benchmark::State &state)
{
    QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("raw.xlsx")));
    for (auto _ : state) {
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        lxw_workbook *book = workbook_new_opt(path.constData(), &options);
        lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
        for (int line = 0; line < exportLines; ++line) {
            for (int column = 0; column < 10; ++column) {
                const auto row = static_cast<lxw_row_t>(line);
                const auto col = static_cast<lxw_col_t>(column);
                if (column < 5)
                    worksheet_write_string(sheet, row, col, QStringLiteral("text %1 %2").arg(line).arg(column).toUtf8().constData(), nullptr);
                else
                    worksheet_write_number(sheet, row, col, line + column / 100.0, nullptr);
            }
        }
        workbook_close(book);
    }
}
BENCHMARK(rawLibxlsxwriter)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace freehold::bench
