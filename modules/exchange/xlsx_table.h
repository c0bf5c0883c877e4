// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document_cells.h"
#include "exchange/xlsx_styles.h"

#include <QHash>

#include <functional>
#include <vector>

struct lxw_worksheet;

namespace freehold {

/// Text a worksheet can hold: without NUL and non-characters, cut at Excel's 32,767 letters.
QString worksheetText(const QString &text);

/// The wall clock of this computer for many instants: the zone, slow to answer, is asked once for every hour that comes up.
class LocalHours
{
public:
    /// Milliseconds since 1970-01-01 00:00 by the wall clock.
    qint64 wallMsecs(const QDateTime &instant);

private:
    QHash<qint64, qint64> m_ahead; ///< by hour: milliseconds ahead of UTC
};

/// Turns text into what libxlsxwriter takes, in a buffer that is used again.
class WorksheetUtf8
{
public:
    /// worksheetText() as UTF-8; valid until the next call.
    const char *of(const QString &text);

private:
    QByteArray m_bytes;
};

/// A worksheet and the next free row; rows are written downwards only (constant memory).
struct XlsxTarget {
    lxw_worksheet *sheet = nullptr;
    QString name;
    quint32 row = 0;

    /// One text in the first column, in a row of `height` points (0 = ordinary); nothing if it is empty.
    void line(const QString &text, lxw_format *format, double height = 0);
    void pair(const DocumentField &field, lxw_format *label, lxw_format *value);
};

/// Writes one table into a sheet and the sheets that follow it when it is too long.
class XlsxTable
{
public:
    XlsxTable(const DocumentTable &table, const CompanyFormat &format, XlsxStyles &styles, qint64 rowsPerSheet);

    /// Leaves `sheet` at the last sheet, below the table.
    Result<void> write(XlsxTarget &sheet, LineTicker &ticker, const std::function<XlsxTarget()> &nextSheet);

private:
    /// What follows from an area's unit.
    struct AreaLook {
        QString code;
        const AreaUnit *unit = nullptr;
        QString suffix;
    };
    struct Column {
        int letters = 0;         ///< widest content so far
        bool plainTotal = false; ///< its figures cannot be summed by a formula
        bool anyNegative = false;
        double largest = 0;
        QString unit;    ///< of the first area
        AreaLook area{}; ///< of the last area
    };
    struct Span {
        QString sheet;
        quint32 first = 0;
        quint32 last = 0;
    };

    void begin(XlsxTarget &sheet);
    void end(XlsxTarget &sheet);
    void putRow(XlsxTarget &sheet, const TableRow &row);
    void putCell(XlsxTarget &sheet, quint16 column, const QVariant &cell, RowRole role, const QString &formula = {});
    void putCount(XlsxTarget &sheet, quint16 column, const QVariant &cell, RowRole role, const QString &formula);
    void putDay(XlsxTarget &sheet, quint16 column, const QVariant &cell, RowRole role);
    void putInstant(XlsxTarget &sheet, quint16 column, const QVariant &cell, RowRole role);
    void putFigure(XlsxTarget &sheet, quint16 column, double figure, lxw_format *format, const QString &formula);
    void putMoney(XlsxTarget &sheet, quint16 column, Money amount, RowRole role, const QString &formula);
    void putArea(XlsxTarget &sheet, quint16 column, const Area &area, RowRole role, const QString &formula);
    void putText(XlsxTarget &sheet, quint16 column, const QString &text, RowRole role);
    void putTotals(XlsxTarget &sheet);
    [[nodiscard]] QString groupFormula(const XlsxTarget &sheet, quint16 column, const QVariant &cell);
    [[nodiscard]] QString totalFormula(quint16 column) const;
    const AreaLook &areaLook(quint16 column, const QString &unitCode);
    void widen(quint16 column, qsizetype letters);

    const DocumentTable &m_table;
    const CompanyFormat &m_format;
    XlsxStyles &m_styles;
    qint64 m_rowsPerSheet;
    TableTotals m_totals;
    TableTotals m_group;
    quint32 m_groupFirst = 0;
    quint32 m_headerRow = 0;
    std::vector<Column> m_columns;
    QList<Span> m_spans;
    LocalHours m_hours;
    WorksheetUtf8 m_utf8;
    QString m_yes;
    QString m_no;
};

} // namespace freehold
