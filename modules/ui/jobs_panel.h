// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs.h"

#include <QFrame>

class QProgressBar;
class QScrollArea;
class QVBoxLayout;

namespace freehold {

/// The long work of the program in a corner of its parent: how far each job is, with Cancel, and how it ended.
class JobsPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit JobsPanel(QWidget *parent);

    /// Shows the panel with the cursor in it, or hides it and puts the cursor back.
    void toggle();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void addRunning(const Job &job);
    void addOver(const Job &job);
    void showProgress();
    void place();
    void leave();

    struct Bar {
        QProgressBar *bar;
        Job job;
    };

    QScrollArea *m_area;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    QList<Bar> m_bars;
    QPointer<QWidget> m_before; ///< had the cursor when the panel came
    int m_clock = 0;
};

} // namespace freehold
