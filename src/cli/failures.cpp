// What the system refused, as a sentence.
#include "cli/failures.hpp"

namespace ctg::cli {
namespace {

constexpr Text not_found{"`{0}`: nothing stands there", "`{0}`\u00a0: il n'y a rien à cet endroit"};
constexpr Text no_permission{"`{0}`: permission is missing", "`{0}`\u00a0: il manque un droit d'accès"};
constexpr Text not_regular{"`{0}` is not a regular file", "`{0}` n'est pas un fichier ordinaire"};
constexpr Text is_folder{"`{0}` is a folder", "`{0}` est un dossier"};
constexpr Text too_large{"`{0}` is larger than the limit", "`{0}` dépasse la taille limite"};
constexpr Text outside{"`{0}` leads out of the plan", "`{0}` mène hors du plan"};
constexpr Text elsewhere{"`{0}` belongs to another repository (a submodule)", "`{0}` relève d'un autre dépôt (un sous-module)"};
constexpr Text changed{"`{0}` was changed by somebody else meanwhile", "`{0}` a été modifié entre-temps par quelqu'un d'autre"};
constexpr Text refused{"`{0}`: the system refuses (error {1})", "`{0}`\u00a0: le système refuse (erreur {1})"};

}  // namespace

WorldError world_error(const Failure& failure) {
  switch (failure.cause) {
    case Failure::Cause::not_found:
      return {message(not_found, failure.path), std::nullopt};
    case Failure::Cause::no_permission:
      return {message(no_permission, failure.path), std::nullopt};
    case Failure::Cause::not_a_regular_file:
      return {message(not_regular, failure.path), std::nullopt};
    case Failure::Cause::is_a_folder:
      return {message(is_folder, failure.path), std::nullopt};
    case Failure::Cause::too_large:
      return {message(too_large, failure.path), std::nullopt};
    case Failure::Cause::outside_plan:
      return {message(outside, failure.path), std::nullopt};
    case Failure::Cause::another_repository:
      return {message(elsewhere, failure.path), std::nullopt};
    case Failure::Cause::changed_meanwhile:
      return {message(changed, failure.path), std::nullopt};
    case Failure::Cause::other:
      break;
  }
  return {message(refused, failure.path, failure.error_number), std::nullopt};
}

}  // namespace ctg::cli
