// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace freehold {

/// One line of a timeline.
struct TimelineEntry {
    QString icon;
    Tone tone = Tone::Neutral;
    QString title;
    QString detail; ///< grey line: who, how, when
    std::function<void()> open = {}; ///< empty = nothing stands behind it
};

/// What happened, newest first: each with its icon in a circle, joined by a line.
class Timeline final : public QWidget
{
    Q_OBJECT

public:
    explicit Timeline(QWidget *parent = nullptr);
    void setEntries(const QList<TimelineEntry> &entries);

private:
    QVBoxLayout *m_column;
};

} // namespace freehold
