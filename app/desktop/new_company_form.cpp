// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/new_company_form.h"

#include "accounting/chart.h"
#include "base/numbers.h"
#include "org/period.h"
#include "ui/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <array>

namespace freehold {
namespace {

using namespace Qt::StringLiterals;

/// Any other three letters may be typed.
constexpr std::array offeredCurrencies{"INR", "USD", "AED", "AUD", "CAD", "EUR", "GBP", "NPR", "SGD"};
constexpr int earlierYears = 4;

struct CountryWays {
    const char *currency;
    int fiscalMonth;
};

CountryWays waysOf(const QString &country)
{
    return country == u"IN" ? CountryWays{"INR", 4} : CountryWays{"USD", 1};
}

QString accountCount(const QString &country)
{
    const Result<QList<ChartRow>> chart = sampleChart(country);
    return NewCompanyForm::tr("%n accounts", "in a chart", chart ? static_cast<int>(chart->size()) : 0);
}

} // namespace

NewCompanyForm::NewCompanyForm(QDate today, QWidget *parent) : QWidget(parent), m_today(today)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    auto *nameLabel = new QLabel(tr("&Name of the company"), this);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"name"_s);
    m_name->setMaxLength(120);
    nameLabel->setBuddy(m_name);
    grid->addWidget(nameLabel, 0, 0, 1, 2);
    grid->addWidget(m_name, 1, 0, 1, 2);
    m_country = addChoice(grid, 2, 0, u"country"_s, tr("&Country"));
    m_country->addItem(tr("India"), u"IN"_s);
    m_country->addItem(tr("United States"), u"US"_s);
    m_currency = addChoice(grid, 2, 1, u"currency"_s, tr("C&urrency"));
    m_currency->setEditable(true);
    m_currency->setInsertPolicy(QComboBox::NoInsert);
    m_currency->setToolTip(tr("Three letters, such as INR"));
    for (const char *code : offeredCurrencies)
        m_currency->addItem(QLatin1String(code));
    m_month = addChoice(grid, 4, 0, u"month"_s, tr("Fiscal year begins in &month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(QLocale(words::current()).standaloneMonthName(month), month);
    m_year = addChoice(grid, 4, 1, u"year"_s, tr("&First year of the books"));
    m_chart = addChoice(grid, 6, 0, u"chart"_s, tr("Chart of &accounts"));
    m_chart->addItem(tr("Sample for India, %1").arg(accountCount(u"IN"_s)), u"IN"_s);
    m_chart->addItem(tr("Sample for the United States, %1").arg(accountCount(u"US"_s)), u"US"_s);
    m_chart->addItem(tr("None: I bring my own"), QString());
    grid->removeWidget(m_chart);
    grid->addWidget(m_chart, 7, 0, 1, 2);
    m_formats = new QLabel(this);
    m_formats->setObjectName(u"formats"_s);
    m_formats->setForegroundRole(QPalette::PlaceholderText);
    m_formats->setWordWrap(true);
    grid->addWidget(m_formats, 8, 0, 1, 2);
    grid->setColumnStretch(0, 3); // a pair of dates needs more room than a month
    grid->setColumnStretch(1, 4);
    for (int row = 2; row <= 6; row += 2)
        grid->setRowMinimumHeight(row, 30);
    setFocusProxy(m_name);
    proposeCountry();
    connect(m_country, &QComboBox::currentIndexChanged, this, &NewCompanyForm::proposeCountry);
    connect(m_month, &QComboBox::currentIndexChanged, this, &NewCompanyForm::showYears);
    connect(m_name, &QLineEdit::textChanged, this, &NewCompanyForm::nameChanged);
    connect(m_name, &QLineEdit::returnPressed, this, &NewCompanyForm::accepted);
}

QComboBox *NewCompanyForm::addChoice(QGridLayout *grid, int row, int column, const QString &name, const QString &words)
{
    auto *label = new QLabel(words, this);
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(QString(words).remove(u'&'));
    label->setBuddy(box);
    grid->addWidget(label, row, column, Qt::AlignBottom);
    grid->addWidget(box, row + 1, column);
    return box;
}

/// What is usual in the country; every choice may still be changed.
void NewCompanyForm::proposeCountry()
{
    const QString country = m_country->currentData().toString();
    const CountryWays ways = waysOf(country);
    m_currency->setCurrentText(QLatin1String(ways.currency));
    m_month->setCurrentIndex(ways.fiscalMonth - 1);
    m_chart->setCurrentIndex(m_chart->findData(country));
    m_formats->setText(country == u"IN" ? tr("Amounts as 12,34,567.00, dates as 15 Aug 2026.") : tr("Amounts as 1,234,567.00, dates as Aug 15, 2026."));
    showYears();
}

void NewCompanyForm::showYears()
{
    const QDate present = fiscalYearStart(m_today, m_month->currentData().toInt());
    m_year->clear();
    for (int back = -1; back <= earlierYears; ++back) {
        const QDate first = present.addYears(-back);
        m_year->addItem(tr("%1 to %2", "first and last day of a year").arg(formatDate(first), formatDate(first.addYears(1).addDays(-1))), first);
    }
    m_year->setCurrentIndex(1);
}

QString NewCompanyForm::name() const
{
    return m_name->text().trimmed();
}

void NewCompanyForm::setCountry(const QString &code)
{
    m_country->setCurrentIndex(qMax(0, m_country->findData(code)));
}

NewCompany NewCompanyForm::company() const
{
    NewCompany company;
    company.name = name();
    company.country = m_country->currentData().toString();
    company.more = {{u"currency"_s, m_currency->currentText().trimmed().toUpper()},
                    {u"fiscal_start_month"_s, m_month->currentData().toInt()},
                    {u"first_day"_s, m_year->currentData().toDate()}};
    company.chart = m_chart->currentData().toString();
    company.hasChart = !company.chart.isEmpty();
    return company;
}

} // namespace freehold
