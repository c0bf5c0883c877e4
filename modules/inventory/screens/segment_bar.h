// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace freehold {

/// One of several ways to look at the same thing, side by side: Map, Grid, List. The arrows go from one to the next.
class SegmentBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentBar(QWidget *parent = nullptr);

    void addSegment(const QString &code, const QString &word);
    [[nodiscard]] QString chosen() const;
    void choose(const QString &code);

Q_SIGNALS:
    void chosenChanged(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
};

} // namespace freehold
