// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_contest.h"

#include "exchange/pdf_writer.h"

#include <QBuffer>
#include <QFileInfo>
#include <QPageLayout>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <vector>

namespace freehold::bench {
namespace {

constexpr int statementLines = 24; ///< a page with its head and signature
constexpr int longLines = 5'000;
constexpr int filesPerRound = 100;
constexpr int bulkFiles = 1'000;

/// One thing on paper, as it was asked of the painter.
struct Stroke {
    enum class Kind { Text, Box, Path, Image, NewPage };

    Kind kind = Kind::Text;
    QPointF at;
    QRectF box;
    QString text;
    QFont font;
    QPen pen;
    QBrush brush;
    QPainterPath path;
    QImage image;
    QTransform transform;
};

/// Takes down what is painted instead of painting it.
class NotingEngine final : public QPaintEngine
{
public:
    explicit NotingEngine(std::vector<Stroke> &strokes) : QPaintEngine(AllFeatures), m_strokes(strokes) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return User; }
    void updateState(const QPaintEngineState &) override {}
    void drawRects(const QRectF *rects, int count) override
    {
        for (int i = 0; i < count; ++i)
            note(Stroke::Kind::Box).box = rects[i];
    }
    void drawPath(const QPainterPath &path) override { note(Stroke::Kind::Path).path = path; }
    void drawPolygon(const QPointF *points, int count, PolygonDrawMode) override
    {
        QPainterPath path;
        path.addPolygon(QPolygonF(QList<QPointF>(points, points + count)));
        path.closeSubpath();
        note(Stroke::Kind::Path).path = path;
    }
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        Stroke &stroke = note(Stroke::Kind::Text);
        stroke.at = at;
        stroke.text = item.text();
        stroke.font = item.font();
    }
    void drawPixmap(const QRectF &box, const QPixmap &pixmap, const QRectF &) override
    {
        Stroke &stroke = note(Stroke::Kind::Image);
        stroke.box = box;
        stroke.image = pixmap.toImage();
    }
    void drawImage(const QRectF &box, const QImage &image, const QRectF &, Qt::ImageConversionFlags) override
    {
        Stroke &stroke = note(Stroke::Kind::Image);
        stroke.box = box;
        stroke.image = image;
    }

private:
    Stroke &note(Stroke::Kind kind)
    {
        Stroke stroke;
        stroke.kind = kind;
        stroke.pen = painter()->pen();
        stroke.brush = painter()->brush();
        stroke.transform = painter()->transform();
        m_strokes.push_back(std::move(stroke));
        return m_strokes.back();
    }

    std::vector<Stroke> &m_strokes;
};

/// A PDF device that takes down its pages.
class NotingDevice final : public QPdfWriter
{
public:
    NotingDevice(QIODevice *nowhere, std::vector<Stroke> &strokes)
        : QPdfWriter(nowhere), m_strokes(strokes), m_engine(strokes)
    {}

    bool newPage() override
    {
        m_strokes.emplace_back().kind = Stroke::Kind::NewPage;
        return true;
    }

protected:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

private:
    std::vector<Stroke> &m_strokes;
    mutable NotingEngine m_engine;
};

QVariant rupees(qint64 paise)
{
    return QVariant::fromValue(Money(paise, Currency(u"INR")));
}

QImage logo()
{
    QImage made(240, 240, QImage::Format_ARGB32_Premultiplied);
    made.fill(Qt::transparent);
    QPainter painter(&made);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0x17, 0x69, 0x4A));
    painter.drawRoundedRect(0, 0, 240, 240, 40, 40);
    return made;
}

/// A customer's statement of 7 columns, `lines` rows long.
Document statement(int number, int lines)
{
    Document document;
    document.id = QStringLiteral("customer-statement");
    document.title = QStringLiteral("Statement of account");
    document.subtitle = QStringLiteral("1 Apr 2026 to 31 Mar 2027");
    static const QImage sharedLogo = logo();
    document.letterhead = {QStringLiteral("Shivam Land Developers Pvt Ltd"),
                           {QStringLiteral("14 MG Road, Indore 452001, Madhya Pradesh"),
                            QStringLiteral("+91 731 255 0100 · accounts@shivam.example")},
                           sharedLogo};
    document.fields = {
        {QStringLiteral("Customer"), QStringLiteral("Rakesh Kumar Sharma, C-%1").arg(number, 5, 10, QChar(u'0'))},
        {QStringLiteral("Plot"), QStringLiteral("GM-B-%1").arg(number % 400)},
        {QStringLiteral("Booking"), QStringLiteral("BK26-A-%1").arg(number)},
        {QStringLiteral("Price"), QStringLiteral("₹28,70,800.00")}};
    DocumentTable table;
    table.id = QStringLiteral("lines");
    table.carriesForward = true;
    table.columns = {{QStringLiteral("day"), QStringLiteral("Date"), CellKind::Date},
                     {QStringLiteral("number"), QStringLiteral("Number"), CellKind::Text, false, 6},
                     {QStringLiteral("what"), QStringLiteral("Particulars"), CellKind::Text, false, 30},
                     {QStringLiteral("due"), QStringLiteral("Due"), CellKind::Date},
                     {QStringLiteral("charged"), QStringLiteral("Charged"), CellKind::Amount, true},
                     {QStringLiteral("received"), QStringLiteral("Received"), CellKind::Amount, true},
                     {QStringLiteral("balance"), QStringLiteral("Balance"), CellKind::Amount}};
    table.produce = [number, lines](const RowSink &sink) -> Result<void> {
        static const QStringList words = {QStringLiteral("Instalment: roads"), QStringLiteral("Bank transfer"),
                                          QStringLiteral("Interest on late payment")};
        qint64 balance = 0;
        for (int n = 1; n <= lines; ++n) {
            const qint64 charged = n % 3 == 1 ? 0 : 1'234'500 + number * 100 + n;
            const qint64 received = n % 3 == 1 ? 1'500'000 + n * 37 : 0;
            balance += charged - received;
            const TableRow row{{QDate(2026, 4, 1).addDays(n % 360), QStringLiteral("V26-%1").arg(n, 5, 10, QChar(u'0')),
                                words[n % 3], QDate(2026, 4, 15).addDays(n % 360),
                                charged ? rupees(charged) : QVariant(), received ? rupees(received) : QVariant(),
                                rupees(balance)}};
            if (Result<void> taken = sink(row); !taken)
                return taken;
        }
        return {};
    };
    document.tables = {table};
    document.signatures = {QStringLiteral("For Shivam Land Developers Pvt Ltd")};
    document.format = {Grouping::Indian, Currency(u"INR"), DateOrder::DayMonthYear, 4};
    document.printedAt = QDateTime(QDate(2026, 8, 15), QTime(4, 30), Qt::UTC);
    return document;
}

void prepare(QPdfWriter &device)
{
    device.setResolution(1200);
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageMargins(QMarginsF());
    device.setTitle(QStringLiteral("Statement of account"));
}

std::vector<Stroke> strokesOf(const Document &document)
{
    QByteArray nothing;
    QBuffer buffer(&nothing);
    buffer.open(QIODevice::WriteOnly);
    std::vector<Stroke> strokes;
    NotingDevice device(&buffer, strokes);
    prepare(device);
    static_cast<void>(paintDocument(document, device).ok());
    return strokes;
}

void draw(QPainter &painter, const Stroke &stroke)
{
    if (stroke.transform != painter.transform())
        painter.setTransform(stroke.transform);
    if (stroke.kind == Stroke::Kind::Box)
        return painter.fillRect(stroke.box, stroke.brush);
    if (stroke.pen != painter.pen())
        painter.setPen(stroke.pen);
    if (stroke.kind == Stroke::Kind::Path) {
        painter.setBrush(stroke.brush);
        painter.drawPath(stroke.path);
    } else if (stroke.kind == Stroke::Kind::Image) {
        painter.drawImage(stroke.box, stroke.image);
    } else {
        if (stroke.font != painter.font())
            painter.setFont(stroke.font);
        painter.drawText(stroke.at, stroke.text);
    }
}

/// Draws the noted pages with a bare QPainter on a bare QPdfWriter.
bool drawPlain(const std::vector<Stroke> &strokes, const QString &path)
{
    QPdfWriter device(path);
    prepare(device);
    QPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stroke &stroke : strokes) {
        if (stroke.kind == Stroke::Kind::NewPage)
            device.newPage();
        else
            draw(painter, stroke);
    }
    return painter.end();
}

bool writeStatements(const QTemporaryDir &folder, int count, int lines)
{
    for (int i = 0; i < count; ++i) {
        if (!writeDocument(statement(i, lines), folder.filePath(QStringLiteral("ours-%1.pdf").arg(i))))
            return false;
    }
    return true;
}

void pdfContest(benchmark::State &state, int files, int lines)
{
    const QTemporaryDir folder;
    std::vector<std::vector<Stroke>> noted;
    for (int i = 0; i < files; ++i)
        noted.push_back(strokesOf(statement(i, lines)));
    const auto plain = [&] {
        for (int i = 0; i < files; ++i) {
            if (!drawPlain(noted[static_cast<size_t>(i)], folder.filePath(QStringLiteral("plain-%1.pdf").arg(i))))
                return false;
        }
        return true;
    };
    contest(
        state, [&] { return writeStatements(folder, files, lines); }, plain);
    state.counters["ours_file_kB"] =
        static_cast<double>(QFileInfo(folder.filePath(QStringLiteral("ours-0.pdf"))).size()) / 1e3;
    state.counters["limit_file_kB"] =
        static_cast<double>(QFileInfo(folder.filePath(QStringLiteral("plain-0.pdf"))).size()) / 1e3;
    if (const QByteArray kept = qgetenv("FREEHOLD_BENCH_KEEP"); !kept.isEmpty()) {
        QFile::copy(folder.filePath(QStringLiteral("ours-0.pdf")),
                    QString::fromLocal8Bit(kept) + QStringLiteral("/ours-%1.pdf").arg(lines));
        QFile::copy(folder.filePath(QStringLiteral("plain-0.pdf")),
                    QString::fromLocal8Bit(kept) + QStringLiteral("/plain-%1.pdf").arg(lines));
    }
}

void pdfStatements(benchmark::State &state)
{
    pdfContest(state, filesPerRound, statementLines);
}
BENCHMARK(pdfStatements)->Apply(asContest);

void pdfOfManyPages(benchmark::State &state)
{
    pdfContest(state, 1, longLines);
}
BENCHMARK(pdfOfManyPages)->Apply(asContest);

/// A thousand statements, a file each: CPU and how far the process grows over its start.
void pdfThousandStatements(benchmark::State &state)
{
    const QTemporaryDir folder;
    for (auto _ : state) {
        forgetPeak();
        const double before = residentMegabytes();
        const double from = cpuSeconds();
        if (!writeStatements(folder, bulkFiles, statementLines))
            state.SkipWithError("a file is missing");
        const double used = cpuSeconds() - from;
        state.SetIterationTime(used);
        state.counters["cpu_s"] = used;
        state.counters["ours_MB"] = peakMegabytes() - before;
    }
}
BENCHMARK(pdfThousandStatements)->Iterations(1)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace
} // namespace freehold::bench
