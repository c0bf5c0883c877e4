// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/record_view.h"
#include "ui/screen.h"

namespace freehold {

/// One record in a tab of its own.
class RecordScreen final : public Screen
{
    Q_OBJECT

public:
    RecordScreen(ScreenContext &context, const RecordKey &record, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString icon() const override;
    [[nodiscard]] RecordKey currentRecord() const override { return m_view->record(); }
    void refresh() override { m_view->refresh(); }

private:
    RecordView *m_view;
};

} // namespace freehold
