// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/value_editor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace freehold {

/// One line that is read as people write it: "1.5L", sums, any grouping. Shows how it was understood when left.
class LineValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    LineValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);
    void setValue(const QVariant &value) override;
    void setReadOnly(bool readOnly) override;

protected:
    [[nodiscard]] Result<QVariant> entered() const override;
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    void showUnderstood();

private:
    QLineEdit *m_line;
};

/// A date: typed loosely, by + and - a day, T today, M and H first and last of the month, Y and R of the year, or picked.
class DateValueEditor final : public LineValueEditor
{
    Q_OBJECT

public:
    DateValueEditor(const Field &field, ScreenContext &context, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void pickDate();
    [[nodiscard]] std::optional<QDate> dateForKey(int key) const;
};

/// Several lines of text, or JSON.
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
