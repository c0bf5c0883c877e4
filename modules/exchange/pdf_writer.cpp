// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/pdf_writer.h"

#include "base/safe_file.h"
#include "base/text.h"
#include "exchange/paper_layout.h"

#include <QGuiApplication>
#include <QIODevice>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace freehold {
namespace {

constexpr qreal marginBothSides = paper::mm(32);

QSizeF pageSizeOf(const QPagedPaintDevice &device)
{
    return device.pageLayout().fullRect(QPageLayout::Inch).size() * paper::unitsPerInch;
}

/// Turns the device's page for the document and takes the whole sheet, whatever margins the printer would keep.
void preparePage(const PaperLayout &layout, QPagedPaintDevice &device)
{
    QPageLayout page = device.pageLayout();
    page.setOrientation(QPageLayout::Portrait);
    const qreal upright = page.fullRect(QPageLayout::Inch).width() * paper::unitsPerInch - marginBothSides;
    page.setOrientation(layout.wantsLandscape(upright) ? QPageLayout::Landscape : QPageLayout::Portrait);
    page.setMode(QPageLayout::FullPageMode);
    page.setMargins(QMarginsF());
    device.setPageLayout(page);
}

/// Puts the document's own time in place of the clock's, which QPdfWriter writes into the first object, so that the same
/// document gives the same file.
class PdfTimeFilter final : public QIODevice
{
public:
    PdfTimeFilter(QIODevice &target, const QDateTime &time) : m_target(target), m_time(time)
    {
        open(QIODevice::WriteOnly);
    }

    [[nodiscard]] bool isSequential() const override { return true; }

    bool finish()
    {
        const bool written = m_head.isEmpty() || m_target.write(m_head) == m_head.size();
        m_head.clear();
        return written;
    }

protected:
    qint64 readData(char *, qint64) override { return -1; }

    qint64 writeData(const char *bytes, qint64 size) override
    {
        if (m_isPast)
            return m_target.write(bytes, size);
        m_head.append(bytes, size);
        if (m_head.contains("endobj")) {
            m_isPast = true;
            stamp();
            return finish() ? size : -1;
        }
        return size;
    }

private:
    void stamp()
    {
        const qsizetype from = m_head.indexOf("/CreationDate (D:") + 17;
        const qsizetype length = m_head.indexOf(')', from) - from;
        const QByteArray zone = length == 15 ? QByteArray("Z") : QByteArray("+00'00'");
        const QByteArray time = m_time.toUTC().toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1() + zone;
        if (from > 17 && m_time.isValid() && time.size() == length)
            m_head.replace(from, length, time);
    }

    QIODevice &m_target;
    QDateTime m_time;
    QByteArray m_head;
    bool m_isPast = false;
};

Error paintingRefused()
{
    return Error{ErrorCode::Trouble,
                 text("Document", "The printer did not take the document. Check that it is ready and try again."),
                 {}};
}

/// Measures, then paints; returns the number of pages.
Result<int> paintPages(const Document &document, PaperLayout &layout, PaperCanvas &canvas, QPagedPaintDevice &device,
                       const Progress &progress)
{
    preparePage(layout, device);
    const QSizeF size = pageSizeOf(device);
    PaperPages measured(document, canvas, size, nullptr, 1);
    LineTicker measuring(progress);
    if (Result<void> done = layout.print(measured, measuring); !done)
        return done.error();
    QPainter painter;
    if (!painter.begin(&device))
        return paintingRefused();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = painter.device()->logicalDpiX() / paper::unitsPerInch;
    painter.scale(unit, unit);
    canvas.setPainter(&painter);
    PaperPages pages(document, canvas, size, &device, measured.page());
    LineTicker painting(progress, layout.lines());
    const Result<void> done = layout.print(pages, painting);
    canvas.setPainter(nullptr);
    if (!painter.end() && done)
        return paintingRefused();
    return done ? Result<int>(pages.page()) : Result<int>(done.error());
}

} // namespace

Result<int> paintDocument(const Document &document, QPagedPaintDevice &device, const Progress &progress)
{
    PaperCanvas canvas;
    PaperLayout layout(document, canvas);
    if (Result<void> done = layout.read(progress); !done)
        return done.error();
    return paintPages(document, layout, canvas, device, progress);
}

Result<qint64> writePdf(const Document &document, const QString &path, const Progress &progress)
{
    if (!qobject_cast<QGuiApplication *>(QCoreApplication::instance()))
        return Error{ErrorCode::Unsupported,
                     text("Document",
                          "PDF files need the fonts that this program was started without. Choose XLSX, CSV or JSON."),
                     {}};
    PaperCanvas canvas;
    PaperLayout layout(document, canvas);
    if (Result<void> done = layout.read(progress); !done)
        return done.error();
    const Result<void> written = writeFileSafely(path, [&](QIODevice &device) -> Result<void> {
        PdfTimeFilter filter(device, document.printedAt);
        QPdfWriter writer(&filter);
        writer.setResolution(static_cast<int>(paper::unitsPerInch));
        writer.setPageSize(QPageSize(document.paper));
        writer.setTitle(document.subtitle.isEmpty() ? document.title
                                                    : document.title + QStringLiteral(", ") + document.subtitle);
        writer.setCreator(QStringLiteral("Freehold"));
        const Result<int> pages = paintPages(document, layout, canvas, writer, progress);
        if (!pages)
            return pages.error();
        return filter.finish() ? Result<void>() : Result<void>(paintingRefused());
    });
    if (!written)
        return written.error();
    return layout.lines();
}

} // namespace freehold
