// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace freehold {

class Avatar;
class TokenLabel;

/// Who or what a record is: the same head over every detail.
class RecordHead final : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHead(QWidget *parent = nullptr);

    void setRecord(const QString &title, const QString &subtitle, const QString &icon);
    /// A state beside the title; an empty word takes it away.
    void setState(const QString &word, Tone tone);
    void setIsBeside(bool isBeside);

Q_SIGNALS:
    void openWanted();
    void closeWanted();

private:
    Avatar *m_avatar;
    TokenLabel *m_title;
    TokenLabel *m_subtitle;
    QHBoxLayout *m_line;
    QWidget *m_state = nullptr;
    QToolButton *m_open;
    QToolButton *m_close;
};

} // namespace freehold
