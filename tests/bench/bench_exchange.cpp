// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_contest.h"
#include "bench_rows.h"

#include "exchange/sheet.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <memory>
#include <sqlite3.h>
#include <xlsxwriter.h>
#include <zip.h>

namespace freehold::bench {
namespace {

constexpr int exportedLines = 200'000;
constexpr int manyLines = 1'000'000;
constexpr qsizetype outBuffer = 64 * 1024;

QTemporaryDir &folder()
{
    static QTemporaryDir made;
    return made;
}

std::string pathOf(const char *name)
{
    return QFile::encodeName(folder().filePath(QString::fromLatin1(name))).toStdString();
}

bool writeOurs(const char *name, int lines)
{
    const Result<qint64> written =
        writeDocument(BenchRows::shared().document(lines), folder().filePath(QString::fromLatin1(name)));
    return written && *written == lines;
}

/// The least that a CSV of these cells asks for: digits into a buffer, quotes where they are needed, the buffer into a file.
class PlainCsv
{
public:
    explicit PlainCsv(std::FILE *file) : m_file(file) {}

    void put(const std::vector<PlainCell> &cells, const std::string &number)
    {
        putText(number);
        for (size_t i = 1; i < cells.size(); ++i) {
            m_buffer += ',';
            putCell(cells[i]);
        }
        m_buffer += "\r\n";
        if (m_buffer.size() > outBuffer)
            flush();
    }
    void flush()
    {
        std::fwrite(m_buffer.data(), 1, m_buffer.size(), m_file);
        m_buffer.clear();
    }

private:
    void putCell(const PlainCell &cell)
    {
        switch (cell.kind) {
        case PlainCell::Kind::Text:
            return putText(cell.text);
        case PlainCell::Kind::Whole:
            return putDecimal(cell.units, 0, false);
        case PlainCell::Kind::Money:
            return putDecimal(cell.units, 2, false);
        case PlainCell::Kind::Percent:
            return putDecimal(cell.units, 2, true);
        case PlainCell::Kind::Area:
            putDecimal(cell.units, 2, true);
            (m_buffer += ' ') += cell.text;
            return;
        case PlainCell::Kind::Day:
            return putDay(cell);
        case PlainCell::Kind::Instant:
            putDay(cell);
            m_buffer += 'T';
            putTwo(cell.secondOfDay / 3600, ':');
            putTwo(cell.secondOfDay / 60 % 60, ':');
            putTwo(cell.secondOfDay % 60, 'Z');
            return;
        case PlainCell::Kind::Flag:
            m_buffer += cell.units != 0 ? "true" : "false";
            return;
        }
    }
    void putText(const std::string &text)
    {
        bool isPlain = true;
        for (const char c : text)
            isPlain = isPlain && c != '"' && c != ',' && c != '\r' && c != '\n';
        if (isPlain) {
            m_buffer += text;
            return;
        }
        m_buffer += '"';
        for (const char c : text) {
            if (c == '"')
                m_buffer += '"';
            m_buffer += c;
        }
        m_buffer += '"';
    }
    void putDecimal(qint64 units, int decimals, bool shortest)
    {
        const qint64 whole = decimals == 0 ? 1 : 100;
        if (units < 0)
            m_buffer += '-';
        const qint64 size = units < 0 ? -units : units;
        std::array<char, 24> digits{};
        m_buffer.append(digits.data(), std::to_chars(digits.data(), digits.data() + digits.size(), size / whole).ptr);
        const auto rest = static_cast<int>(size % whole);
        if (decimals == 0 || (shortest && rest == 0))
            return;
        m_buffer += '.';
        m_buffer += static_cast<char>('0' + rest / 10);
        if (!shortest || rest % 10 != 0)
            m_buffer += static_cast<char>('0' + rest % 10);
    }
    void putDay(const PlainCell &cell)
    {
        putTwo(cell.year / 100, 0);
        putTwo(cell.year % 100, '-');
        putTwo(cell.month, '-');
        putTwo(cell.day, 0);
    }
    void putTwo(int number, char after)
    {
        m_buffer += static_cast<char>('0' + number / 10);
        m_buffer += static_cast<char>('0' + number % 10);
        if (after != 0)
            m_buffer += after;
    }

    std::FILE *m_file;
    std::string m_buffer;
};

bool writePlainCsv(int lines)
{
    const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(std::fopen(pathOf("plain.csv").c_str(), "w"),
                                                                  &std::fclose);
    PlainCsv csv(file.get());
    std::fputs(
        "\xEF\xBB\xBFnumber,name,phone,mail,address,city,state,code,joined,changed,visits,land,discount,price,received,"
        "balance\r\n",
        file.get());
    for (int line = 0; line < lines; ++line)
        csv.put(BenchRows::shared().plain(line), BenchRows::number(line));
    csv.flush();
    return true;
}

void csvExport(benchmark::State &state)
{
    contest(
        state, [] { return writeOurs("ours.csv", exportedLines); }, [] { return writePlainCsv(exportedLines); });
    QFile ours(QString::fromStdString(pathOf("ours.csv")));
    QFile plain(QString::fromStdString(pathOf("plain.csv")));
    if (!ours.open(QIODevice::ReadOnly) || !plain.open(QIODevice::ReadOnly) || ours.readAll() != plain.readAll())
        state.SkipWithError("the two files differ");
}
BENCHMARK(csvExport)->Apply(asContest);

bool execute(sqlite3 *database, const char *sql)
{
    return sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}

/// The exported file as a table of the same texts and whole numbers, for the shell to write.
void makeShellTable(int lines)
{
    sqlite3 *database = nullptr;
    sqlite3_open(pathOf("shell.db").c_str(), &database);
    execute(database, "CREATE TABLE IF NOT EXISTS rows (a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p); DELETE FROM rows; BEGIN");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(database, "INSERT INTO rows VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", -1, &insert, nullptr);
    const auto keep = [&](qint64 number, const QList<SheetCell> &cells) -> Result<void> {
        for (int i = 0; number > 1 && i < cells.size(); ++i) {
            const QByteArray text = cells[i].text.toUtf8();
            if (i == 10)
                sqlite3_bind_int64(insert, i + 1, text.toLongLong());
            else
                sqlite3_bind_text(insert, i + 1, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT);
        }
        if (number > 1)
            sqlite3_step(insert);
        sqlite3_reset(insert);
        return {};
    };
    if (writeOurs("shell.csv", lines))
        static_cast<void>(readSheet(QString::fromStdString(pathOf("shell.csv")), {}, keep).ok());
    sqlite3_finalize(insert);
    execute(database, "COMMIT");
    sqlite3_close(database);
}

void csvExportBesideTheShell(benchmark::State &state)
{
    makeShellTable(exportedLines);
    const auto shell = [] {
        QProcess process;
        process.setStandardOutputFile(QString::fromStdString(pathOf("shell.out")));
        process.start(QStringLiteral("sqlite3"), {QStringLiteral("-csv"), QString::fromStdString(pathOf("shell.db")),
                                                  QStringLiteral("SELECT * FROM rows")});
        return process.waitForFinished(-1) && process.exitCode() == 0;
    };
    contest(
        state, [] { return writeOurs("ours.csv", exportedLines); }, shell);
}
BENCHMARK(csvExportBesideTheShell)->Apply(asContest);

/// The number formats that our workbook gives these cells.
class PlainFormats
{
public:
    explicit PlainFormats(lxw_workbook *book) : m_book(book)
    {
        m_text = make("@");
        m_header = make("@");
        m_day = make("dd mmm yyyy");
        m_instant = make("dd mmm yyyy hh:mm");
        m_whole = make("[>=10000000]##\\,##\\,##\\,##0;[>=100000]##\\,##\\,##0;##,##0");
        m_area = make(
            "[>=10000000]##\\,##\\,##\\,##0.00\" sq ft\";[>=100000]##\\,##\\,##0.00\" sq ft\";##,##0.00\" sq ft\"");
        m_percent = make("0.00%");
        m_money = make("[>=10000000]##\\,##\\,##\\,##0.00;[>=100000]##\\,##\\,##0.00;##,##0.00");
        m_owed = make("##\\,##\\,##0.00");
    }

    [[nodiscard]] lxw_format *of(const PlainCell &cell) const
    {
        switch (cell.kind) {
        case PlainCell::Kind::Text:
            return m_text;
        case PlainCell::Kind::Whole:
            return m_whole;
        case PlainCell::Kind::Money:
            return cell.units < 0 ? m_owed : m_money;
        case PlainCell::Kind::Percent:
            return m_percent;
        case PlainCell::Kind::Area:
            return m_area;
        case PlainCell::Kind::Day:
            return m_day;
        case PlainCell::Kind::Instant:
            return m_instant;
        case PlainCell::Kind::Flag:
            return m_text;
        }
        return nullptr;
    }

private:
    lxw_format *make(const char *code)
    {
        lxw_format *format = workbook_add_format(m_book);
        format_set_num_format(format, code);
        return format;
    }

    lxw_workbook *m_book;
    lxw_format *m_text;
    lxw_format *m_header;
    lxw_format *m_day;
    lxw_format *m_instant;
    lxw_format *m_whole;
    lxw_format *m_area;
    lxw_format *m_percent;
    lxw_format *m_money;
    lxw_format *m_owed;
};

/// The same cells straight into libxlsxwriter; with `shares`, texts go into the table of shared strings, as Excel saves them.
bool writePlainXlsx(const char *name, int lines, bool shares)
{
    lxw_workbook_options options{};
    options.constant_memory = shares ? LXW_FALSE : LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(pathOf(name).c_str(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Customers");
    const PlainFormats formats(book);
    for (int line = 0; line < lines; ++line) {
        const auto row = static_cast<lxw_row_t>(line);
        const std::vector<PlainCell> &cells = BenchRows::shared().plain(line);
        worksheet_write_string(sheet, row, 0, BenchRows::number(line).c_str(), formats.of(cells[0]));
        for (size_t i = 1; i < cells.size(); ++i) {
            const auto column = static_cast<lxw_col_t>(i);
            if (cells[i].kind == PlainCell::Kind::Text)
                worksheet_write_string(sheet, row, column, cells[i].text.c_str(), formats.of(cells[i]));
            else
                worksheet_write_number(sheet, row, column, cells[i].figure, formats.of(cells[i]));
        }
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

/// Every cell of the exported lines, in short; the head above them and the totals below are left out.
std::vector<size_t> linesOf(const char *name)
{
    std::vector<size_t> lines;
    const auto keep = [&lines](qint64, const QList<SheetCell> &cells) -> Result<void> {
        if (!cells.first().text.startsWith(QLatin1String("C-")))
            return {};
        size_t line = 0;
        for (const SheetCell &cell : cells)
            line = qHash(cell.text, line);
        lines.push_back(line);
        return {};
    };
    static_cast<void>(readSheet(QString::fromStdString(pathOf(name)), {}, keep).ok());
    return lines;
}

void xlsxExport(benchmark::State &state)
{
    contest(
        state, [] { return writeOurs("ours.xlsx", exportedLines); },
        [] { return writePlainXlsx("plain.xlsx", exportedLines, false); });
    if (const auto lines = linesOf("ours.xlsx"); lines.size() != exportedLines || lines != linesOf("plain.xlsx"))
        state.SkipWithError("the two files differ");
    state.counters["ours_file_MB"] =
        static_cast<double>(QFileInfo(QString::fromStdString(pathOf("ours.xlsx"))).size()) / 1e6;
    state.counters["limit_file_MB"] =
        static_cast<double>(QFileInfo(QString::fromStdString(pathOf("plain.xlsx"))).size()) / 1e6;
}
BENCHMARK(xlsxExport)->Apply(asContest);

/// What a reader handed out; the two sides of a contest must agree.
struct Tally {
    qint64 rows = 0;
    qint64 cells = 0;
    friend bool operator==(const Tally &, const Tally &) = default;
};

Tally readOurs(const char *name)
{
    Tally tally;
    qsizetype letters = 0;
    const auto count = [&](qint64, const QList<SheetCell> &cells) -> Result<void> {
        ++tally.rows;
        tally.cells += cells.size();
        for (const SheetCell &cell : cells)
            letters += cell.text.size();
        return {};
    };
    const Result<SheetSummary> read = readSheet(QString::fromStdString(pathOf(name)), {}, count);
    benchmark::DoNotOptimize(letters);
    return read ? tally : Tally{};
}

/// Inflates a part of a workbook piece by piece and looks at every cell: its place, its style, its value's length.
class PlainScan
{
public:
    Tally run(zip_t *archive, const char *part)
    {
        const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(zip_fopen(archive, part, 0), &zip_fclose);
        std::vector<char> buffer(2 * outBuffer);
        size_t held = 0;
        while (entry) {
            const zip_int64_t got = zip_fread(entry.get(), buffer.data() + held, outBuffer);
            if (got <= 0)
                break;
            const char *const end = buffer.data() + held + got;
            const char *const rest = scan(buffer.data(), end);
            held = static_cast<size_t>(end - rest);
            std::memmove(buffer.data(), rest, held);
        }
        benchmark::DoNotOptimize(m_sum);
        return m_tally;
    }

private:
    /// Takes every whole tag with the text behind it; returns where the first unfinished one begins.
    const char *scan(const char *at, const char *end)
    {
        while (at < end) {
            const auto *tag = static_cast<const char *>(std::memchr(at, '<', static_cast<size_t>(end - at)));
            if (!tag)
                return end;
            const auto *close = static_cast<const char *>(std::memchr(tag, '>', static_cast<size_t>(end - tag)));
            const auto *next =
                close ? static_cast<const char *>(std::memchr(close, '<', static_cast<size_t>(end - close))) : nullptr;
            if (!next)
                return tag;
            take(tag, close, next);
            at = next;
        }
        return end;
    }
    void take(const char *tag, const char *close, const char *next)
    {
        if (tag[1] == 'c' && tag[2] == ' ') {
            ++m_tally.cells;
            for (const char *c = tag; c < close; ++c)
                m_sum += *c == '"' ? c[1] : 0;
        } else if (tag[1] == 'r' && tag[2] == 'o') {
            ++m_tally.rows;
        } else if (tag[1] == 'v' || tag[1] == 't') {
            m_sum += next - close;
        }
    }

    Tally m_tally;
    qint64 m_sum = 0;
};

Tally scanXlsx(const char *name)
{
    const std::unique_ptr<zip_t, decltype(&zip_discard)> archive(zip_open(pathOf(name).c_str(), ZIP_RDONLY, nullptr),
                                                                 &zip_discard);
    PlainScan strings;
    static_cast<void>(strings.run(archive.get(), "xl/sharedStrings.xml"));
    PlainScan sheet;
    return sheet.run(archive.get(), "xl/worksheets/sheet1.xml");
}

void contestOfXlsxReaders(benchmark::State &state, const char *name)
{
    Tally ours;
    Tally plain;
    contest(
        state, [&] { return (ours = readOurs(name)).rows > 0; }, [&] { return (plain = scanXlsx(name)).rows > 0; });
    if (!(ours == plain))
        state.SkipWithError("the two readers differ");
    state.counters["cells"] = static_cast<double>(ours.cells);
}

void xlsxImportOfTextInCells(benchmark::State &state)
{
    writePlainXlsx("inline.xlsx", exportedLines, false);
    contestOfXlsxReaders(state, "inline.xlsx");
}
BENCHMARK(xlsxImportOfTextInCells)->Apply(asContest);

void xlsxImportOfSharedStrings(benchmark::State &state)
{
    writePlainXlsx("shared.xlsx", exportedLines, true);
    contestOfXlsxReaders(state, "shared.xlsx");
}
BENCHMARK(xlsxImportOfSharedStrings)->Apply(asContest);

/// Counts the fields of a CSV file where they lie, quotes and line ends heeded.
class PlainSplit
{
public:
    Tally run(const char *name)
    {
        const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(std::fopen(pathOf(name).c_str(), "r"),
                                                                      &std::fclose);
        std::vector<char> buffer(1024 * 1024);
        size_t held = 0;
        while (const size_t got = std::fread(buffer.data() + held, 1, buffer.size() - held, file.get())) {
            const char *const end = buffer.data() + held + got;
            const char *const rest = takeLines(buffer.data(), end);
            held = static_cast<size_t>(end - rest);
            std::memmove(buffer.data(), rest, held);
        }
        benchmark::DoNotOptimize(m_letters);
        return m_tally;
    }

private:
    static const char *find(const char *at, const char *end, char wanted)
    {
        return static_cast<const char *>(std::memchr(at, wanted, static_cast<size_t>(end - at)));
    }
    /// Takes every whole line (none of these cells holds a line end); returns where the unfinished one begins.
    const char *takeLines(const char *at, const char *end)
    {
        while (const char *lineEnd = find(at, end, '\n')) {
            takeLine(at, lineEnd);
            at = lineEnd + 1;
        }
        return at;
    }
    void takeLine(const char *at, const char *end)
    {
        ++m_tally.rows;
        while (at) {
            const char *from = at;
            if (*at == '"')
                from = find(at + 1, end, '"');
            const char *comma = from ? find(from, end, ',') : nullptr;
            ++m_tally.cells;
            m_letters += (comma ? comma : end) - at;
            at = comma ? comma + 1 : nullptr;
        }
    }

    Tally m_tally;
    qint64 m_letters = 0;
};

/// What only looking for line ends costs.
qint64 countLines(const char *name)
{
    const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(std::fopen(pathOf(name).c_str(), "r"), &std::fclose);
    std::vector<char> buffer(1024 * 1024);
    qint64 lines = 0;
    while (const size_t got = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        for (const char *at = buffer.data(), *end = at + got; at < end; ++at, ++lines) {
            at = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at)));
            if (!at)
                break;
        }
    }
    return lines;
}

void csvImport(benchmark::State &state)
{
    if (!writeOurs("many.csv", manyLines))
        state.SkipWithError("no file");
    Tally ours;
    Tally plain;
    contest(
        state, [&] { return (ours = readOurs("many.csv")).rows > 0; },
        [&] { return (plain = PlainSplit().run("many.csv")).rows > 0; });
    if (!(ours == plain))
        state.SkipWithError("the two readers differ");
    const double from = cpuSeconds();
    benchmark::DoNotOptimize(countLines("many.csv"));
    state.counters["newlines_ms"] = (cpuSeconds() - from) * 1000;
    state.counters["file_MB"] = static_cast<double>(QFileInfo(QString::fromStdString(pathOf("many.csv"))).size()) / 1e6;
}
BENCHMARK(csvImport)->Apply(asContest);

} // namespace
} // namespace freehold::bench
