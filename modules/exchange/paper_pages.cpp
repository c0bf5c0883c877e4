// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/paper_pages.h"

#include "base/text.h"
#include "exchange/document_cells.h"

#include <QPagedPaintDevice>

namespace freehold {
namespace {

constexpr qreal sideMargin = paper::mm(16);
constexpr qreal topMargin = paper::mm(14);
constexpr qreal footHeight = paper::mm(20);
constexpr qreal runningHeadHeight = paper::mm(8);

} // namespace

PaperPages::PaperPages(const Document &document, PaperCanvas &canvas, QSizeF pageSize, QPagedPaintDevice *device,
                       int total)
    : m_document(document), m_canvas(canvas), m_size(pageSize), m_device(device), m_total(total), m_y(topMargin)
{}

qreal PaperPages::left() const
{
    return sideMargin;
}

qreal PaperPages::right() const
{
    return m_size.width() - sideMargin;
}

qreal PaperPages::bottom() const
{
    return m_size.height() - footHeight;
}

qreal PaperPages::wholeRoom() const
{
    return bottom() - topMargin - runningHeadHeight;
}

void PaperPages::need(qreal height)
{
    if (height > room() && m_y > topMargin + runningHeadHeight)
        breakPage();
}

void PaperPages::breakPage()
{
    drawFoot();
    ++m_page;
    if (m_device)
        m_device->newPage();
    drawRunningHead();
    m_y = topMargin + runningHeadHeight;
}

void PaperPages::finish()
{
    drawFoot();
}

void PaperPages::flow(const PaperText &text, qreal x)
{
    const int lines = m_canvas.lineCount(text);
    for (int done = 0; done < lines;) {
        need(text.font->pitch());
        const int fitting = std::clamp(static_cast<int>(room() / text.font->pitch()), 1, lines - done);
        m_canvas.draw(text, x, m_y, done, fitting);
        m_y += fitting * text.font->pitch();
        done += fitting;
    }
}

void PaperPages::drawFoot()
{
    const PaperFont &font = m_canvas.font(7.5);
    const qreal y = m_size.height() - footHeight + paper::mm(7);
    const qreal third = width() / 3;
    m_canvas.rule(left(), right(), y - paper::mm(1.6), paper::pt(0.5), paper::hairline);
    const auto put = [&](const QString &text, qreal x, Qt::AlignmentFlag align) {
        m_canvas.draw(PaperText{text, &font, paper::faintInk, align, third - paper::mm(2), true}, x, y);
    };
    put(paperText(m_document.letterhead.name), left(), Qt::AlignLeft);
    if (m_document.printedAt.isValid())
        put(text("Document", "Printed %1").arg(cellText(m_document.printedAt, m_document.format)),
            left() + third + paper::mm(1), Qt::AlignHCenter);
    put(text("Document", "Page %1 of %2").arg(m_page).arg(m_total), left() + 2 * third + paper::mm(2), Qt::AlignRight);
}

void PaperPages::drawRunningHead()
{
    const PaperFont &bold = m_canvas.font(8, true);
    const PaperFont &plain = m_canvas.font(8);
    const qreal half = width() / 2 - paper::mm(2);
    m_canvas.draw(PaperText{paperText(m_document.title), &bold, paper::softInk, Qt::AlignLeft, half, true}, left(),
                  topMargin);
    m_canvas.draw(PaperText{paperText(m_document.subtitle), &plain, paper::softInk, Qt::AlignRight, half, true},
                  right() - half, topMargin);
    m_canvas.rule(left(), right(), topMargin + plain.pitch() + paper::mm(1), paper::pt(0.8), paper::accent);
}

} // namespace freehold
