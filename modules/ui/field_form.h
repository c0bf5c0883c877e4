// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/value_editor.h"

class QGridLayout;

namespace freehold {

class Banner;

/// Editors for a set of fields in columns, in sections. Knows values and problems, not what they are for.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(ScreenContext &context, QWidget *parent = nullptr, int columns = 2);

    void addSection(const QString &title);
    ValueEditor *addField(const Field &field);

    [[nodiscard]] QList<ValueEditor *> editors() const { return m_editors; }
    [[nodiscard]] ValueEditor *editor(QStringView field) const;
    void setValues(const QVariantMap &values);
    /// All values by field name; nothing if one is refused: its sentence then stands under it, and the first has the cursor.
    [[nodiscard]] std::optional<QVariantMap> values();
    /// Puts the Error under the field it names. False if the form has no such field.
    bool showProblem(const Error &error);
    void clearProblems();
    /// Says in the banner that fields are refused, and offers to go from one to the next. Clears it when none is.
    void summarise(Banner &banner);
    /// Puts the cursor into the first field that is still empty, else into the first.
    void focusFirst();
    /// Puts what was typed once into the fields again.
    void restoreDrafts(const QJsonObject &typed);
    /// What comes next begins a line of its own.
    void breakLine();

Q_SIGNALS:
    void edited();
    /// The cursor is about to go there: whoever hides parts of the form shows this one first.
    void wanted(freehold::ValueEditor *editor);

private:
    void goTo(ValueEditor *editor);
    void goToNextProblem();

    ScreenContext &m_context;
    QGridLayout *m_grid;
    int m_columns;
    QList<ValueEditor *> m_editors;
    int m_row = 0;
    int m_column = 0;
};

} // namespace freehold
