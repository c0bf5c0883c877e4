// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

namespace freehold {

/// The application; in builds with assertions it says which event kept the interface from answering for more than 100 ms.
class WatchedApplication final : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;
    /// Longest time one event has taken so far, in milliseconds.
    [[nodiscard]] qint64 longestEvent() const { return m_longest; }
    void forgetLongest() { m_longest = 0; }

private:
    int m_depth = 0; ///< of events sent while another is handled
    qint64 m_longest = 0;
};

} // namespace freehold
