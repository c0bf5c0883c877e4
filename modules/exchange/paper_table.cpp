// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paper_table.h"

#include "base/text.h"

namespace freehold {
namespace {

constexpr qsizetype keptLines = 5000;
constexpr qreal bodySize = 9;
constexpr qreal smallestKindSize = 7.5;
constexpr qreal smallestSize = 6.5;
constexpr qreal sidePadding = paper::mm(1.3);
constexpr qreal figureGap = paper::mm(1.8); ///< keeps two columns of figures apart
constexpr qreal measuringSlack = 3;
constexpr qreal rowPadding = paper::mm(0.75);
constexpr qreal usefulTextWidth = paper::mm(30); ///< a text column narrower than this wraps every few words
constexpr qreal comfortableTextWidth = paper::mm(55);

/// By how much content measured at bodySize shrinks; letters come in whole units only.
qreal scaleOf(qreal size)
{
    return static_cast<qreal>(qRound(paper::pt(size))) / qRound(paper::pt(bodySize));
}

/// Words in a line that is no data: a heading, or what stands beside a sum. They keep left and reach over empty cells.
bool isCaptionCell(const TableRow &row, qsizetype column)
{
    return row.role != RowRole::Data && row.cells[column].metaType().id() == QMetaType::QString;
}

} // namespace

PaperTable::PaperTable(const DocumentTable &table, const CompanyFormat &format, PaperCanvas &canvas)
    : m_table(table), m_format(format), m_canvas(canvas), m_size(bodySize), m_totals(table.columns),
      m_running(table.columns)
{
    const PaperFont &header = canvas.font(bodySize - 1, true);
    for (const TableColumn &column : table.columns) {
        Column made;
        made.title = paperText(column.title);
        made.isText = column.kind == CellKind::Text;
        made.isRight = isNumeric(column.kind);
        made.titleLine = header.width(made.title);
        made.titleWord = header.wordWidth(made.title);
        m_columns.append(made);
    }
}

PaperTable::Line PaperTable::prepared(const TableRow &row) const
{
    Line line{row, {}, 0};
    const qsizetype count = std::min(row.cells.size(), m_columns.size());
    line.texts.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        line.texts.append(paperText(cellText(row.cells[i], m_format)));
    return line;
}

void PaperTable::measure(const Line &line)
{
    const PaperFont &font = m_canvas.font(bodySize, line.row.role != RowRole::Data);
    for (qsizetype i = 0; i < line.texts.size(); ++i) {
        if (!isCaptionCell(line.row, i) && !line.texts[i].isEmpty())
            m_columns[i].natural = std::max(m_columns[i].natural, font.width(line.texts[i]) + measuringSlack);
    }
}

Result<void> PaperTable::read(const Progress &progress)
{
    qint64 count = 0;
    const Result<void> produced = m_table.produce([&](const TableRow &row) -> Result<void> {
        if (++count % 500 == 0 && progress && !progress(0, 0))
            return Error{ErrorCode::Cancelled, text("Document", "The export was stopped; no file was written."), {}};
        m_totals.add(row);
        m_keptAll = m_kept.size() < keptLines;
        const bool mustMeasure = m_keptAll || count % 16 == 0;
        if (!mustMeasure)
            return {};
        const Line line = prepared(row);
        measure(line);
        if (m_keptAll)
            m_kept.append(line);
        return {};
    });
    m_keptAll = m_kept.size() >= count;
    measure(prepared(m_totals.row(QString())));
    return produced;
}

Result<void> PaperTable::eachLine(const std::function<Result<void>(const Line &)> &take)
{
    if (!m_keptAll)
        return m_table.produce([&](const TableRow &row) { return take(prepared(row)); });
    for (const Line &line : m_kept) {
        if (Result<void> taken = take(line); !taken)
            return taken;
    }
    return {};
}

qreal PaperTable::rigidWidth(const Column &column, qreal scale) const
{
    return std::max(column.natural, column.titleWord) * scale + 2 * sidePadding + (column.isRight ? figureGap : 0);
}

qreal PaperTable::textMinimum(const Column &column, qreal scale, qreal enough) const
{
    return std::max(std::min(column.natural, enough), column.titleWord) * scale + 2 * sidePadding;
}

qreal PaperTable::minimumWidth(qreal scale, qreal enough) const
{
    qreal sum = 0;
    for (const Column &column : m_columns)
        sum += column.isText ? textMinimum(column, scale, enough) : rigidWidth(column, scale);
    return sum;
}

bool PaperTable::isAtHome(qreal width) const
{
    return minimumWidth(1.0, usefulTextWidth) <= width;
}

void PaperTable::fit(qreal width)
{
    // Somewhat smaller letters are better than names on two lines; much smaller ones are for when nothing else helps.
    m_size = bodySize;
    while (m_size > smallestKindSize && minimumWidth(scaleOf(m_size), comfortableTextWidth) > width)
        m_size -= 0.5;
    if (minimumWidth(scaleOf(m_size), comfortableTextWidth) > width)
        m_size = bodySize;
    while (m_size > smallestSize && minimumWidth(scaleOf(m_size), usefulTextWidth) > width)
        m_size -= 0.5;
    shareOut(width, scaleOf(m_size));
    qreal x = 0;
    for (Column &column : m_columns) {
        column.x = x;
        x += column.width;
    }
}

/// Figures and dates get what they need; text columns share the rest by weight, none taking more than its content asks for
/// before the others have enough.
void PaperTable::shareOut(qreal width, qreal scale)
{
    qreal free = width;
    for (Column &column : m_columns) {
        column.width = column.isText ? textMinimum(column, scale, usefulTextWidth) : rigidWidth(column, scale);
        free -= column.width;
    }
    if (free < 0)
        return shrinkColumns(width);
    const auto grow = [&](const auto &wanted) {
        qreal missing = 0;
        for (const Column &column : m_columns)
            missing += std::max(0.0, wanted(column) - column.width);
        const qreal share = missing > 0 ? std::min(1.0, free / missing) : 0;
        for (Column &column : m_columns) {
            const qreal more = std::max(0.0, wanted(column) - column.width) * share;
            column.width += more;
            free -= more;
        }
    };
    grow([&](const Column &column) { return column.natural * scale + 2 * sidePadding; });
    grow([&](const Column &column) {
        return column.titleLine * scale + 2 * sidePadding + (column.isRight ? figureGap : 0);
    });
    growColumns(free);
}

/// Room nobody needs goes to the text columns by weight, to all if there are none.
void PaperTable::growColumns(qreal free)
{
    const bool anyText =
        std::any_of(m_columns.begin(), m_columns.end(), [](const Column &column) { return column.isText; });
    const auto weightOf = [&](qsizetype i) {
        return anyText && !m_columns[i].isText ? 0.0 : static_cast<qreal>(std::max(1, m_table.columns[i].weight));
    };
    qreal weights = 0;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        weights += weightOf(i);
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_columns[i].width += free * weightOf(i) / weights;
}

void PaperTable::shrinkColumns(qreal width)
{
    qreal sum = 0;
    for (const Column &column : m_columns)
        sum += column.width;
    for (Column &column : m_columns)
        column.width *= width / sum;
}

qreal PaperTable::spanWidth(const Line &line, qsizetype column) const
{
    qreal width = m_columns[column].width;
    if (!isCaptionCell(line.row, column))
        return width - 2 * sidePadding;
    for (qsizetype i = column + 1; i < m_columns.size() && line.texts.value(i).isEmpty(); ++i)
        width += m_columns[i].width;
    return width - 2 * sidePadding;
}

PaperText PaperTable::cell(const Line &line, qsizetype column, qreal width)
{
    const bool isRight = m_columns[column].isRight && !isCaptionCell(line.row, column);
    const bool isAmount = m_table.columns[column].kind == CellKind::Amount;
    const bool isNegative = isAmount && line.texts[column].startsWith(paperText(QString(QChar(0x2212))));
    return PaperText{line.texts[column],
                     &rowFont(line.row.role),
                     isNegative ? paper::danger : paper::ink,
                     isRight ? Qt::AlignRight : Qt::AlignLeft,
                     width,
                     isRight && line.row.cells[column].metaType().id() != QMetaType::QString};
}

int PaperTable::lineCount(const Line &line)
{
    if (line.height > 0)
        return line.height;
    int lines = 1;
    for (qsizetype i = 0; i < line.texts.size(); ++i) {
        if (!line.texts[i].isEmpty())
            lines = std::max(lines, m_canvas.lineCount(cell(line, i, spanWidth(line, i))));
    }
    line.height = lines;
    return lines;
}

qreal PaperTable::lineHeight(int lines)
{
    return lines * m_canvas.font(m_size).pitch() + 2 * rowPadding;
}

Result<void> PaperTable::print(PaperPages &pages, LineTicker &ticker)
{
    m_running = TableTotals(m_table.columns);
    printTitle(pages);
    printHeader(pages);
    // One line is held back, so that the last one keeps the totals company on its page.
    std::optional<Line> held;
    const Result<void> printed = eachLine([&](const Line &line) -> Result<void> {
        if (held)
            printLine(pages, *held, 0);
        held = line;
        return line.row.role == RowRole::Data ? ticker.tick() : Result<void>();
    });
    if (!printed)
        return printed;
    const Line closing = prepared(m_totals.row(text("Document", "Total")));
    const bool closes = m_totals.hasColumns() && m_totals.lines() > 0;
    const qreal closingHeight = closes ? lineHeight(lineCount(closing)) : 0;
    const TableRow nothing{{text("Document", "Nothing to show here.")}, RowRole::Heading};
    printLine(pages, held ? *held : prepared(nothing), closingHeight);
    if (closingHeight > pages.room())
        breakPage(pages);
    if (closes)
        printSlice(pages, closing, 0, PaperCanvas::allLines);
    return {};
}

void PaperTable::printTitle(PaperPages &pages)
{
    const PaperFont &bold = m_canvas.font(10.5, true);
    const PaperFont &small = m_canvas.font(7.5);
    pages.need(bold.pitch() + 2 * lineHeight(2) + 2 * lineHeight(1));
    const bool hasAmounts = std::any_of(m_table.columns.begin(), m_table.columns.end(),
                                        [](const TableColumn &column) { return column.kind == CellKind::Amount; });
    const bool saysCurrency = hasAmounts && !m_format.currency.isNone();
    if (saysCurrency) {
        const QString code = m_format.currency.code();
        const QString sign = m_format.currency.sign().trimmed();
        const QString note =
            text("Document", "Amounts in %1").arg(sign == code ? code : code + QStringLiteral(" (%1)").arg(sign));
        m_canvas.draw(PaperText{note, &small, paper::faintInk, Qt::AlignRight, paper::mm(50), true},
                      pages.right() - paper::mm(50) - sidePadding, pages.y() + bold.baseline() - small.baseline());
    }
    m_canvas.draw(
        PaperText{paperText(m_table.title), &bold, paper::ink, Qt::AlignLeft, pages.width() - paper::mm(55), true},
        pages.left(), pages.y());
    if (saysCurrency || !m_table.title.isEmpty())
        pages.advance(bold.pitch() + paper::mm(0.8));
}

void PaperTable::printHeader(PaperPages &pages)
{
    const PaperFont &font = m_canvas.font(m_size - 1, true);
    const auto title = [&](const Column &column) {
        return PaperText{column.title, &font, paper::softInk, column.isRight ? Qt::AlignRight : Qt::AlignLeft,
                         column.width - 2 * sidePadding};
    };
    int lines = 1;
    for (const Column &column : m_columns)
        lines = std::max(lines, m_canvas.lineCount(title(column)));
    const qreal height = lines * font.pitch() + 2 * paper::mm(1.1);
    m_canvas.fill(QRectF(pages.left(), pages.y(), pages.width(), height), paper::headerFill);
    for (const Column &column : m_columns) {
        const PaperText words = title(column);
        const qreal drop = (lines - m_canvas.lineCount(words)) * font.pitch();
        m_canvas.draw(words, pages.left() + column.x + sidePadding, pages.y() + paper::mm(1.1) + drop);
    }
    pages.advance(height);
    m_canvas.rule(pages.left(), pages.right(), pages.y(), paper::pt(0.9), paper::accent);
}

void PaperTable::printLine(PaperPages &pages, const Line &line, qreal after)
{
    const int lines = lineCount(line);
    const qreal height = lineHeight(lines);
    const qreal reserve = std::max(after, carries() ? lineHeight(1) : 0);
    const qreal keep = line.row.role == RowRole::Heading ? lineHeight(1) : 0;
    const qreal most = pages.wholeRoom() - 4 * lineHeight(2);
    if (height > most) {
        printTallLine(pages, line, lines);
    } else {
        if (height + reserve + keep > pages.room())
            breakPage(pages);
        printSlice(pages, line, 0, PaperCanvas::allLines);
    }
    m_running.add(line.row);
}

/// A line too tall for any page is set in as many pieces as it needs.
void PaperTable::printTallLine(PaperPages &pages, const Line &line, int lines)
{
    const qreal reserve = (carries() ? lineHeight(1) : 0) + 2 * rowPadding;
    const qreal pitch = m_canvas.font(m_size).pitch();
    for (int done = 0; done < lines;) {
        if (pages.room() < reserve + 3 * pitch)
            breakPage(pages);
        const int fitting = std::clamp(static_cast<int>((pages.room() - reserve) / pitch), 1, lines - done);
        printSlice(pages, line, done, fitting);
        done += fitting;
    }
}

void PaperTable::printSlice(PaperPages &pages, const Line &line, int first, int count)
{
    const int lines = count == PaperCanvas::allLines ? lineCount(line) : count;
    const qreal height = lineHeight(lines);
    printRules(pages, line.row.role, height, true);
    for (qsizetype i = 0; i < line.texts.size(); ++i) {
        if (!line.texts[i].isEmpty())
            m_canvas.draw(cell(line, i, spanWidth(line, i)), pages.left() + m_columns[i].x + sidePadding,
                          pages.y() + rowPadding, first, count);
    }
    pages.advance(height);
    printRules(pages, line.row.role, height, false);
}

void PaperTable::printRules(PaperPages &pages, RowRole role, qreal height, bool before)
{
    const qreal left = pages.left();
    const qreal right = pages.right();
    switch (role) {
    case RowRole::Data:
    case RowRole::Heading:
        if (!before)
            m_canvas.rule(left, right, pages.y(), paper::pt(0.4), paper::hairline);
        return;
    case RowRole::Subtotal:
        m_canvas.rule(left, right, pages.y(), paper::pt(0.6), paper::strongLine);
        return;
    case RowRole::Total:
        if (before)
            m_canvas.fill(QRectF(left, pages.y(), right - left, height), paper::accentTint);
        m_canvas.rule(left, right, pages.y(), before ? paper::pt(0.9) : paper::pt(0.5), paper::accent);
        return;
    }
}

void PaperTable::breakPage(PaperPages &pages)
{
    const bool carried = carries() && m_running.lines() > 0;
    const auto sum = [&](const QString &label) {
        TableRow row = m_running.row(label);
        row.role = RowRole::Subtotal;
        return prepared(row);
    };
    if (carried)
        printSlice(pages, sum(text("Document", "Carried forward")), 0, PaperCanvas::allLines);
    pages.breakPage();
    printHeader(pages);
    if (carried)
        printSlice(pages, sum(text("Document", "Brought forward")), 0, PaperCanvas::allLines);
}

} // namespace freehold
