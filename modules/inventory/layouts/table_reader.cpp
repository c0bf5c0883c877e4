// SPDX-License-Identifier: GPL-3.0-or-later
#include "inventory/layouts/table_reader.h"

#include "exchange/sheet.h"
#include "inventory/layouts/shape_words.h"
#include "inventory/layouts/wkt_reader.h"

#include <array>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

enum class TableColumnUse { Number, X, Y, Width, Height, Outline, Kind };

struct TableHeader {
    TableColumnUse use;
    QStringList words;
};

const std::array<TableHeader, 7> &tableHeaders()
{
    static const std::array<TableHeader, 7> headers{{
        {TableColumnUse::Number, {u"number"_s, u"plot"_s, u"plot no"_s, u"plot number"_s, u"plot no."_s, u"no"_s, u"name"_s}},
        {TableColumnUse::X, {u"x"_s, u"left"_s}},
        {TableColumnUse::Y, {u"y"_s, u"top"_s}},
        {TableColumnUse::Width, {u"w"_s, u"width"_s}},
        {TableColumnUse::Height, {u"h"_s, u"height"_s, u"depth"_s}},
        {TableColumnUse::Outline, {u"wkt"_s, u"outline"_s, u"polygon"_s, u"geometry"_s, u"geom"_s}},
        {TableColumnUse::Kind, {u"kind"_s, u"type"_s, u"layer"_s}},
    }};
    return headers;
}

class TableReading
{
public:
    TableReading() : m_builder(LayoutFormat::Table) {}

    Result<void> take(qint64 row, const QList<SheetCell> &cells)
    {
        m_builder.countNode();
        if (m_columns.isEmpty())
            return readHeaders(cells);
        DrawnShape shape;
        shape.layer = cell(cells, TableColumnUse::Kind);
        shape.kind = shapeKindOf(shape.layer);
        if (const QString number = cell(cells, TableColumnUse::Number); !number.isEmpty())
            shape.words = {number.left(100)};
        const bool isRead = m_columns.contains(TableColumnUse::Outline) ? readOutline(cells, shape) : readRect(cells, shape);
        if (!isRead)
            return Error{ErrorCode::InvalidInput, text("Layout", "Row %1 of the layout does not tell where its shape lies. Give x, y, width and height as "
                                                                 "numbers, or an outline such as POLYGON ((0 0, 10 0, 10 8)).").arg(row), {}};
        m_builder.addShape(std::move(shape));
        return m_builder.problem() ? Result<void>(*m_builder.problem()) : Result<void>();
    }

    Result<Drawing> finish()
    {
        m_builder.drawing().isUpward = m_columns.contains(TableColumnUse::Outline);
        return m_builder.finish();
    }

private:
    Result<void> readHeaders(const QList<SheetCell> &cells)
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString word = cells.at(i).text.simplified().toLower().replace(u'_', u' ');
            for (const TableHeader &header : tableHeaders()) {
                if (header.words.contains(word) && !m_columns.contains(header.use))
                    m_columns.insert(header.use, i);
            }
        }
        const auto has = [this](TableColumnUse use) { return m_columns.contains(use); };
        const bool hasRect = has(TableColumnUse::X) && has(TableColumnUse::Y) && has(TableColumnUse::Width) && has(TableColumnUse::Height);
        if (hasRect || has(TableColumnUse::Outline))
            return {};
        return Error{ErrorCode::InvalidInput, text("Layout", "The first row of a layout names its columns: number, x, y, width, height, or number and wkt."), {}};
    }

    [[nodiscard]] QString cell(const QList<SheetCell> &cells, TableColumnUse use) const
    {
        return cells.value(m_columns.value(use, -1)).text.simplified();
    }

    bool readRect(const QList<SheetCell> &cells, DrawnShape &shape) const
    {
        std::array<double, 4> numbers{};
        std::size_t at = 0;
        for (const TableColumnUse use : {TableColumnUse::X, TableColumnUse::Y, TableColumnUse::Width, TableColumnUse::Height}) {
            const std::optional<double> number = drawnNumber(cell(cells, use).toLatin1());
            if (!number)
                return false;
            numbers.at(at++) = *number;
        }
        const QRectF rect(numbers[0], numbers[1], numbers[2], numbers[3]);
        shape.rings = {{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()}};
        return rect.width() > 0 && rect.height() > 0;
    }

    bool readOutline(const QList<SheetCell> &cells, DrawnShape &shape) const
    {
        const std::optional<WktShape> outline = wktShape(cell(cells, TableColumnUse::Outline));
        if (outline) {
            shape.rings = outline->rings;
            shape.isLine = outline->isLine;
        }
        return outline.has_value();
    }

    DrawingBuilder m_builder;
    QMap<TableColumnUse, qsizetype> m_columns;
};

} // namespace

Result<Drawing> readLayoutTable(const QString &path)
{
    TableReading reading;
    const Result<SheetSummary> read = readSheet(path, {}, [&](qint64 row, const QList<SheetCell> &cells) { return reading.take(row, cells); });
    if (!read)
        return read.error();
    return reading.finish();
}

} // namespace freehold
