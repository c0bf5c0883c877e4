// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/screen_context.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace freehold {

/// The input of one field, with its name above and its problem below. The value is the field's edge value.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] const Field &field() const { return m_field; }

    /// What was entered, checked against the field's own rules; InvalidInput with a sentence. A reference that was typed and not
    /// chosen stays the text, for the store to resolve.
    [[nodiscard]] Result<QVariant> value() const;
    virtual void setValue(const QVariant &value) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    /// The sentence under the field; empty takes it away.
    void setProblem(const QString &sentence);
    /// Stands in place of the hint while there is no problem: what the typed text comes to. Empty brings the hint back.
    void setPreview(const QString &words);
    [[nodiscard]] QString problem() const;
    /// Stands above the input in place of the field's own name.
    void setName(const QString &words);
    /// Leaves name and problem away: for the cells of a small table.
    void setCompact();
    /// Narrows what a reference offers, in the filter language of the list named as its table.
    virtual void setLookupFilter(const QString &) {}
    /// What stands in the input now, also when it cannot be read yet, for restoreDraft(); null = nothing is entered.
    [[nodiscard]] virtual QJsonValue draft() const;
    virtual void restoreDraft(const QJsonValue &draft);

Q_SIGNALS:
    void edited();

protected:
    ValueEditor(const Field &field, ScreenContext &context, QWidget *parent);

    [[nodiscard]] ScreenContext &context() const { return m_context; }
    /// Puts the widget between name and problem and names it for tests and screen readers.
    void setInput(QWidget *input);
    void setInput(QWidget *input, QWidget *focus);
    [[nodiscard]] virtual Result<QVariant> entered() const = 0;

private:
    void showNote();

    Field m_field;
    ScreenContext &m_context;
    QLabel *m_name;
    QLabel *m_note;
    QLabel *m_noteIcon;
    QPointer<QWidget> m_focus;
    QString m_problem;
    QString m_preview;
};

/// The editor that suits the field's type, showing what the field holds before anybody fills it in. The inner input's objectName is
/// the field's name. Fields that may stay empty say "optional" behind their name; required ones have no mark.
ValueEditor *makeValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);

} // namespace freehold
