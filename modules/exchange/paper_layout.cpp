// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paper_layout.h"

#include "base/text.h"

namespace freehold {
namespace {

constexpr qreal logoHeight = paper::mm(16);
constexpr qreal logoWidth = paper::mm(42);
constexpr qreal columnGap = paper::mm(8);
constexpr qreal labelGap = paper::mm(3);
constexpr qreal fieldGap = paper::mm(0.9);

QSizeF logoSize(const QImage &logo)
{
    return logo.isNull() ? QSizeF() : QSizeF(logo.size()).scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
}

} // namespace

PaperLayout::PaperLayout(const Document &document, PaperCanvas &canvas) : m_document(document), m_canvas(canvas)
{
    for (const DocumentTable &table : document.tables)
        m_tables.push_back(std::make_unique<PaperTable>(table, document.format, canvas));
}

Result<void> PaperLayout::read(const Progress &progress)
{
    for (const auto &table : m_tables) {
        if (Result<void> done = table->read(progress); !done)
            return done;
    }
    return {};
}

bool PaperLayout::wantsLandscape(qreal uprightWidth) const
{
    return m_document.landscape || std::any_of(m_tables.begin(), m_tables.end(), [&](const auto &table) {
               return !table->isAtHome(uprightWidth);
           });
}

qint64 PaperLayout::lines() const
{
    qint64 sum = 0;
    for (const auto &table : m_tables)
        sum += table->lines();
    return sum;
}

Result<void> PaperLayout::print(PaperPages &pages, LineTicker &ticker)
{
    printLetterhead(pages);
    printTitle(pages);
    printFields(pages);
    if (m_document.drawing)
        printDrawing(pages);
    else if (Result<void> done = printTables(pages, ticker); !done)
        return done;
    printTotals(pages);
    printNotes(pages);
    printSignatures(pages);
    pages.finish();
    return {};
}

Result<void> PaperLayout::printTables(PaperPages &pages, LineTicker &ticker)
{
    for (const auto &table : m_tables) {
        pages.advance(paper::mm(3));
        table->fit(pages.width());
        if (Result<void> done = table->print(pages, ticker); !done)
            return done;
        pages.advance(paper::mm(3));
    }
    return {};
}

void PaperLayout::printLetterhead(PaperPages &pages)
{
    const Letterhead &head = m_document.letterhead;
    if (head.name.isEmpty() && head.lines.isEmpty() && head.logo.isNull())
        return;
    const qreal height = std::max({printIssuer(pages), printIssuerLines(pages), logoSize(head.logo).height()});
    pages.advance(height + paper::mm(3.2));
    m_canvas.rule(pages.left(), pages.right(), pages.y(), paper::pt(1.4), paper::accent);
    pages.advance(paper::mm(6));
}

/// Logo and name on the left; returns the height they take.
qreal PaperLayout::printIssuer(PaperPages &pages)
{
    const QSizeF logo = logoSize(m_document.letterhead.logo);
    qreal x = pages.left();
    if (!logo.isEmpty()) {
        m_canvas.image(QRectF(QPointF(x, pages.y()), logo), m_document.letterhead.logo);
        x += logo.width() + paper::mm(4);
    }
    PaperText name{paperText(m_document.letterhead.name), &m_canvas.font(16, true), paper::ink, Qt::AlignLeft,
                   pages.left() + pages.width() * 0.58 - x};
    for (qreal size = 15; size >= 12 && m_canvas.lineCount(name) > 1; --size)
        name.font = &m_canvas.font(size, true);
    const qreal height = m_canvas.height(name);
    m_canvas.draw(name, x, pages.y() + std::max(0.0, (logo.height() - height) / 2));
    return height;
}

/// Address and registration on the right; returns the height they take.
qreal PaperLayout::printIssuerLines(PaperPages &pages)
{
    const PaperFont &font = m_canvas.font(8);
    const qreal width = pages.width() * 0.40;
    qreal height = paper::mm(0.5);
    for (const QString &line : m_document.letterhead.lines) {
        const PaperText words{paperText(line), &font, paper::softInk, Qt::AlignRight, width};
        m_canvas.draw(words, pages.right() - width, pages.y() + height);
        height += m_canvas.height(words);
    }
    return height;
}

void PaperLayout::printTitle(PaperPages &pages)
{
    const qreal top = pages.y();
    const qreal markWidth = printMark(pages);
    const qreal width = pages.width() - markWidth;
    const PaperText title{paperText(m_document.title), &m_canvas.font(18, true), paper::ink, Qt::AlignLeft, width};
    const PaperText subtitle{paperText(m_document.subtitle), &m_canvas.font(10), paper::softInk, Qt::AlignLeft, width};
    m_canvas.draw(title, pages.left(), pages.y());
    pages.advance(m_canvas.height(title));
    m_canvas.draw(subtitle, pages.left(), pages.y());
    pages.advance(m_canvas.height(subtitle));
    const qreal leastHeight = markWidth > 0 ? paper::mm(11) : 0;
    pages.advance(std::max(0.0, leastHeight - (pages.y() - top)) + paper::mm(4));
}

/// A stamp at the right of the title; returns the width it takes.
qreal PaperLayout::printMark(PaperPages &pages)
{
    const QString words = paperText(m_document.mark);
    if (words.isEmpty())
        return 0;
    const PaperFont &font = m_canvas.font(10, true);
    const qreal width = std::min(font.width(words) + paper::mm(8), pages.width() * 0.6);
    const QRectF box(pages.right() - width, pages.y() + paper::mm(0.8), width, paper::mm(9));
    m_canvas.frame(box, paper::pt(1.4), paper::mm(1.4), paper::warning);
    m_canvas.frame(box.adjusted(paper::mm(0.8), paper::mm(0.8), -paper::mm(0.8), -paper::mm(0.8)), paper::pt(0.4),
                   paper::mm(0.9), paper::warning);
    m_canvas.draw(PaperText{words, &font, paper::warning, Qt::AlignHCenter, width - paper::mm(5), true},
                  box.left() + paper::mm(2.5), box.center().y() - font.pitch() / 2);
    return width + columnGap;
}

void PaperLayout::printFields(PaperPages &pages)
{
    const qreal width = (pages.width() - columnGap) / 2;
    const QList<DocumentField> &fields = m_document.fields;
    m_labelWidth = 0;
    for (const DocumentField &field : fields)
        m_labelWidth = std::max(m_labelWidth, m_canvas.font(8.5).width(paperText(field.label)) + paper::mm(1));
    m_labelWidth = std::clamp(m_labelWidth, width * 0.22, width * 0.40);
    const qsizetype half = (fields.size() + 1) / 2;
    for (qsizetype i = 0; i < half; ++i) {
        const qsizetype other = i + half;
        const qreal beside = other < fields.size() ? fieldHeight(fields[other], width) : 0;
        const qreal height = std::max(fieldHeight(fields[i], width), beside);
        pages.need(height);
        printField(pages, fields[i], pages.left(), width);
        if (other < fields.size())
            printField(pages, fields[other], pages.left() + width + columnGap, width);
        pages.advance(height);
        m_canvas.rule(pages.left(), pages.left() + width, pages.y(), paper::pt(0.4), paper::hairline);
        if (other < fields.size())
            m_canvas.rule(pages.right() - width, pages.right(), pages.y(), paper::pt(0.4), paper::hairline);
    }
    pages.advance(half > 0 ? paper::mm(3) : 0);
}

qreal PaperLayout::fieldHeight(const DocumentField &field, qreal width)
{
    const PaperText label{paperText(field.label), &m_canvas.font(8.5), paper::softInk, Qt::AlignLeft, m_labelWidth};
    const PaperText value{paperText(field.value), &m_canvas.font(9.5), paper::ink, Qt::AlignLeft,
                          width - m_labelWidth - labelGap};
    return std::max(m_canvas.height(label), m_canvas.height(value)) + 2 * fieldGap;
}

void PaperLayout::printField(PaperPages &pages, const DocumentField &field, qreal x, qreal width)
{
    const PaperFont &small = m_canvas.font(8.5);
    const PaperFont &plain = m_canvas.font(9.5);
    const qreal y = pages.y() + fieldGap;
    m_canvas.draw(PaperText{paperText(field.label), &small, paper::softInk, Qt::AlignLeft, m_labelWidth}, x,
                  y + plain.baseline() - small.baseline());
    m_canvas.draw(PaperText{paperText(field.value), &plain, paper::ink, Qt::AlignLeft, width - m_labelWidth - labelGap},
                  x + m_labelWidth + labelGap, y);
}

void PaperLayout::printDrawing(PaperPages &pages)
{
    pages.need(paper::mm(60));
    m_canvas.drawing(QRectF(pages.left(), pages.y(), pages.width(), pages.room()), m_document.drawing);
    pages.advance(pages.room());
}

/// Closing figures in a box at the right, the last one set off as the result.
void PaperLayout::printTotals(PaperPages &pages)
{
    const QList<DocumentField> &totals = m_document.totals;
    if (totals.isEmpty())
        return;
    const PaperFont &plain = m_canvas.font(9.5);
    const PaperFont &strong = m_canvas.font(11.5, true);
    const qreal row = plain.pitch() + paper::mm(2);
    const qreal lastRow = strong.pitch() + paper::mm(3);
    const qreal height = row * static_cast<qreal>(totals.size() - 1) + lastRow;
    pages.need(std::min(height, pages.wholeRoom()));
    qreal wanted = paper::mm(80);
    for (const DocumentField &total : totals)
        wanted = std::max(wanted, strong.width(total.label) + strong.width(total.value) + paper::mm(16));
    const qreal width = std::min(wanted, pages.width());
    const qreal left = pages.right() - width;
    for (const DocumentField &total : totals) {
        const bool isLast = &total == &totals.last();
        const PaperFont &font = isLast ? strong : plain;
        const qreal tall = isLast ? lastRow : row;
        const qreal y = pages.y() + (tall - font.pitch()) / 2;
        if (isLast)
            m_canvas.fill(QRectF(left, pages.y(), width, tall), paper::accentTint);
        const qreal inner = width - 2 * paper::mm(4);
        const qreal value = std::min(font.width(paperText(total.value)) + paper::mm(1), inner * 0.7);
        m_canvas.draw(PaperText{paperText(total.label), &font, isLast ? paper::ink : paper::softInk, Qt::AlignLeft,
                                inner - value - paper::mm(2), true},
                      left + paper::mm(4), y);
        m_canvas.draw(
            PaperText{paperText(total.value), &font, isLast ? paper::accent : paper::ink, Qt::AlignRight, value, true},
            left + paper::mm(4) + inner - value, y);
        pages.advance(tall);
        if (!isLast)
            m_canvas.rule(left, pages.right(), pages.y(), paper::pt(0.4), paper::hairline);
    }
    m_canvas.frame(QRectF(left, pages.y() - height, width, height), paper::pt(0.8), paper::mm(0.8), paper::accent);
    pages.advance(paper::mm(4));
}

void PaperLayout::printNotes(PaperPages &pages)
{
    for (const QString &note : m_document.notes) {
        const auto align = note.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        pages.flow(PaperText{paperText(note), &m_canvas.font(9), paper::ink, align, pages.width()}, pages.left());
        pages.advance(paper::mm(1.6));
    }
}

void PaperLayout::printSignatures(PaperPages &pages)
{
    const qsizetype count = m_document.signatures.size();
    if (count == 0)
        return;
    const PaperFont &font = m_canvas.font(8.5);
    const qreal slot = pages.width() / static_cast<qreal>(std::max<qsizetype>(count, 2));
    const qreal width = std::min(slot - paper::mm(8), paper::mm(60));
    qreal caption = 0;
    for (const QString &words : m_document.signatures)
        caption = std::max(
            caption, m_canvas.height(PaperText{paperText(words), &font, paper::softInk, Qt::AlignHCenter, width}));
    pages.need(paper::mm(24) + caption);
    pages.advance(paper::mm(22));
    // One signature stands at the right, where the eye looks for it; several share the width.
    for (qsizetype i = 0; i < count; ++i) {
        const qreal x =
            count == 1 ? pages.right() - width
                       : pages.left() + (pages.width() - width) * static_cast<qreal>(i) / static_cast<qreal>(count - 1);
        m_canvas.rule(x, x + width, pages.y(), paper::pt(0.7), paper::strongLine);
        m_canvas.draw(PaperText{paperText(m_document.signatures[i]), &font, paper::softInk, Qt::AlignHCenter, width}, x,
                      pages.y() + paper::mm(1));
    }
    pages.advance(caption + paper::mm(2));
}

} // namespace freehold
