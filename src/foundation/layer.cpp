// SPDX-FileCopyrightText: 2026 The Journeyscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foundation/layer.h"

using namespace Qt::StringLiterals;

namespace journeyscope {

QString layerWord(Layer layer)
{
    switch (layer) {
    case Layer::Authentication: return u"authentication"_s;
    case Layer::EventMapping: return u"event-mapping"_s;
    case Layer::JourneyProcessing: return u"journey-processing"_s;
    }
    return {};
}

std::optional<Layer> layerFromWord(QStringView word)
{
    for (Layer layer : allLayers) {
        if (layerWord(layer) == word)
            return layer;
    }
    return {};
}

QString layerTitle(Layer layer)
{
    switch (layer) {
    case Layer::Authentication: return u"Authentication"_s;
    case Layer::EventMapping: return u"Event mapping"_s;
    case Layer::JourneyProcessing: return u"Journey processing"_s;
    }
    return {};
}

} // namespace journeyscope
