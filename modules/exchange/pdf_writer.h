// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/document.h"

class QPagedPaintDevice;

namespace freehold {

/// Writes `document` as PDF: A4 unless it says otherwise, fonts embedded, reproducible when printedAt is set. Needs a
/// QGuiApplication; any thread. Returns the number of Data lines; errors as writeDocument.
Result<qint64> writePdf(const Document &document, const QString &path, const Progress &progress = {});

/// Paints `document` on a printer, a print preview or a PDF device exactly as writePdf does, on the paper the device is set
/// to; turns the device to landscape if the document needs it. Returns the number of pages. The device must not be painted on
/// yet.
Result<int> paintDocument(const Document &document, QPagedPaintDevice &device, const Progress &progress = {});

} // namespace freehold
