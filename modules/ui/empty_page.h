// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace freehold {

/// Stands where rows would be when there are none: what this is, what to do first, and another way.
class EmptyPage final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyPage(const QString &icon, QWidget *parent = nullptr);

    /// Empty words leave a button away.
    void setTexts(const QString &sentence, const QString &act, const QString &other);

Q_SIGNALS:
    void actWanted();
    void otherWanted();

private:
    QLabel *m_text;
    QPushButton *m_act;
    QPushButton *m_other;
};

} // namespace freehold
