// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_setup.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace freehold {

/// What a new company is asked: its name, country, currency, fiscal year and chart of accounts. The country proposes the rest.
class NewCompanyForm final : public QWidget
{
    Q_OBJECT

public:
    /// `today` decides which fiscal years are offered.
    explicit NewCompanyForm(QDate today, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] NewCompany company() const;
    void setCountry(const QString &code);

Q_SIGNALS:
    void nameChanged();
    void accepted();

private:
    QComboBox *addChoice(QGridLayout *grid, int row, int column, const QString &name, const QString &words);
    void proposeCountry();
    void showYears();

    QDate m_today;
    QLineEdit *m_name = nullptr;
    QComboBox *m_country = nullptr;
    QComboBox *m_currency = nullptr;
    QComboBox *m_month = nullptr;
    QComboBox *m_year = nullptr;
    QComboBox *m_chart = nullptr;
    QLabel *m_formats = nullptr; ///< how amounts and dates will look
};

} // namespace freehold
