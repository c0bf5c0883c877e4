// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/import_plan.h"
#include "ui/screen_context.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace freehold {

/// The first step of an import: which file, what its rows are, and how it is read.
class ImportFileStep final : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(ScreenContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    /// Takes another file; how it is read is found out anew.
    void setPath(const QString &path);
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString kindText() const;
    void setKind(const QString &kind);
    [[nodiscard]] ImportChoices choices() const;
    /// Tells how the file was understood; null = there is none, or it cannot be read.
    void showReading(const ImportPlan *plan);

Q_SIGNALS:
    void fileChosen(const QString &path);
    void kindChosen();
    /// The file is to be read in another way.
    void readingChanged();

private:
    [[nodiscard]] QWidget *buildChoices();
    [[nodiscard]] QWidget *buildReading();
    [[nodiscard]] QWidget *buildInvitation();

    ScreenContext &m_context;
    QLineEdit *m_path = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_dates = nullptr;
    QCheckBox *m_decimalComma = nullptr;
    QWidget *m_reading = nullptr;
    QWidget *m_invitation = nullptr;
    QLabel *m_format = nullptr;
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_sheet = nullptr;
    QString m_taken; ///< the path told last
};

} // namespace freehold
