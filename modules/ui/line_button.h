// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace freehold {

/// A row that opens something: a strong line, a grey line below it, and a figure at the right.
class LineButton final : public QAbstractButton
{
    Q_OBJECT

public:
    LineButton(const QString &title, const QString &detail, const QString &figure, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_detail;
    QString m_figure;
};

} // namespace freehold
