// The catalogue of formats for findings: a name, a sentence and a function each.
#include <algorithm>
#include <array>

#include "render/render.hpp"

namespace ctg::render {

std::span<const Format> formats() {
  static constexpr std::array catalogue{
      Format{"text", {"text for people, with the lines at fault", "texte pour les personnes, avec les lignes en cause"}, render_text},
      Format{"json", {"JSON, schema `ctg.check/1`", "JSON, schéma `ctg.check/1`"}, render_json},
  };
  return catalogue;
}

const Format* find_format(std::string_view name) {
  const std::span<const Format> all = formats();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Format& format) { return format.name == name; });
  return found == all.end() ? nullptr : &*found;
}

}  // namespace ctg::render
