// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QWidget>

namespace freehold {

class FreezingTable;

/// The line under a table: the count at the left, sums under their columns.
class TotalsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TotalsBar(FreezingTable &table, QWidget *parent = nullptr);

    /// Sums by logical column, already formatted.
    void setTotals(const QString &count, const QHash<int, QString> &sums);
    [[nodiscard]] QString sum(int column) const { return m_sums.value(column); }
    [[nodiscard]] QSize sizeHint() const override { return {200, 34}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// Where the column stands in the bar.
    [[nodiscard]] QRect placeOf(int column) const;

    FreezingTable &m_table;
    QString m_count;
    QHash<int, QString> m_sums;
};

} // namespace freehold
