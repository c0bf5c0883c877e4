// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "org/company.h"
#include "support/test_company.h"
#include "ui/read_later.h"
#include "ui/screen_registry.h"

#include <QSignalSpy>

namespace freehold::testing {

/// A window that only remembers what its screens asked of it.
class RecordingWindow final : public ScreenContext
{
public:
    RecordingWindow(Store &store, const Program &program) : m_store(store), m_program(program)
    {
        const Result<CompanyFormat> format = store.read([](Reader &reader) { return companyFormat(reader); });
        m_format = *format;
    }
    ~RecordingWindow() override { endReading(); }

    struct Asked {
        QString name;
        QVariantMap values;
    };

    QList<Asked> operations;
    QList<Asked> reports;
    QList<Asked> screensAsked;
    QList<RecordKey> records;
    QStringList messages;
    QList<Error> errors;

    [[nodiscard]] Store &store() const override { return m_store; }
    [[nodiscard]] const Program &program() const override { return m_program; }
    [[nodiscard]] const ScreenRegistry &screens() const override { return m_registry; }
    [[nodiscard]] const CompanyFormat &format() const override { return m_format; }
    [[nodiscard]] QWidget *window() const override { return nullptr; }
    [[nodiscard]] Document newDocument(const Reader &reader, const QString &id, const QString &title) const override
    {
        return freehold::newDocument(reader, id, title);
    }
    void openScreen(const QString &id, const QVariantMap &parameters) override { screensAsked.append({id, parameters}); }
    void openList(const QString &name, const QString &filter) override { screensAsked.append({name, {{QStringLiteral("filter"), filter}}}); }
    void openRecord(const QString &table, const QUuid &id) override { records.append({table, id}); }
    void runOperation(const QString &name, const QVariantMap &presets, const std::function<void(const Outcome &)> &) override
    {
        operations.append({name, presets});
    }
    void openReport(const QString &name, const QVariantMap &presets) override { reports.append({name, presets}); }
    void showMessage(const QString &words, const ToastAction &) override { messages.append(words); }
    void showError(const Error &error) override { errors.append(error); }

private:
    Store &m_store;
    const Program &m_program;
    ScreenRegistry m_registry;
    CompanyFormat m_format;
};

/// Whether the signal came, or comes within ten seconds.
inline bool comes(QSignalSpy &spy)
{
    return !spy.isEmpty() || spy.wait(10'000);
}

} // namespace freehold::testing
