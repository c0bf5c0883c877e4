// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/value_editor.h"

class QCheckBox;
class QComboBox;
class QKeyEvent;
class QLineEdit;
class QPlainTextEdit;

namespace freehold {

/// One line that is read as people write it: "1.5L", sums, any grouping. Says below while typing what a sum or a short form comes to;
/// Enter puts that in its place, and so does leaving.
class LineValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    LineValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;
    [[nodiscard]] QJsonValue draft() const override;
    void restoreDraft(const QJsonValue &draft) override;

protected:
    [[nodiscard]] Result<QVariant> entered() const override;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showUnderstood();

private:
    /// What the typed text comes to, where that is more than its digits grouped; else empty.
    [[nodiscard]] QString outcome() const;

    QLineEdit *m_line;
};

/// A date: typed loosely, or picked with Alt+Down. While it is empty or wholly selected + and - step a day, T is today, M and H the first
/// and last of the month, Y and R of the year; Ctrl+; is today at any time.
class DateValueEditor final : public LineValueEditor
{
    Q_OBJECT

public:
    DateValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pickDate();
    void put(QDate day);
    [[nodiscard]] bool takesKey(const QKeyEvent &press);
    [[nodiscard]] std::optional<QDate> dateForKey(int key) const;
};

/// Several lines of text, or JSON. Grows with what is written, up to some lines.
class TextValueEditor final : public ValueEditor
{
    Q_OBJECT

public:
    TextValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] Result<QVariant> entered() const override;

private:
    void fitText();

    QPlainTextEdit *m_text;
};

/// A number with its unit of area.
class AreaValueEditor final : public ValueEditor
{
    Q_OBJECT

public:
    AreaValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] Result<QVariant> entered() const override;

private:
    QLineEdit *m_number;
    QComboBox *m_unit;
};

class FlagValueEditor final : public ValueEditor
{
    Q_OBJECT

public:
    FlagValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] Result<QVariant> entered() const override;

private:
    QCheckBox *m_check;
};

/// One of the field's choices; a dash stands for "as usual" where nothing has to be chosen.
class ChoiceValueEditor final : public ValueEditor
{
    Q_OBJECT

public:
    ChoiceValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] Result<QVariant> entered() const override;

private:
    QComboBox *m_combo;
};

} // namespace freehold
