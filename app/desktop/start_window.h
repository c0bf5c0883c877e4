// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

class QLineEdit;

namespace freehold {

class Banner;
class NewCompanyForm;
struct NewCompany;

/// What is shown before a company is open: make one, open one, try the sample.
class StartWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit StartWindow(QWidget *parent = nullptr);

    void showProblem(const Error &error);
    /// Shows a refusal over any window.
    static void tell(QWidget *owner, const Error &error);
    static QString samplePath();

Q_SIGNALS:
    void createWanted(const QString &path, const freehold::NewCompany &company);
    void openWanted();
    void recentWanted(const QString &path);
    void sampleWanted();
    void joinWanted();

private:
    [[nodiscard]] QWidget *buildCreate();
    [[nodiscard]] QWidget *buildOpen();
    void create();
    void proposePath();

    NewCompanyForm *m_form = nullptr;
    QLineEdit *m_path = nullptr;
    Banner *m_banner;
    bool m_isPathChosen = false;
};

} // namespace freehold
