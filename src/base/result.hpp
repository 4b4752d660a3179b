// A value, or the reason why the world outside the program did not give it.
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace ctg {

// What the operating system refused. The sentence a person reads is made by the door that reports it.
struct Failure {
  enum class Cause {
    not_found,
    no_permission,
    not_a_regular_file,
    is_a_folder,
    too_large,
    outside_plan,
    another_repository,
    changed_meanwhile,
    other
  };
  Cause cause = Cause::other;
  std::string path;      // as the user would write it
  int error_number = 0;  // errno, 0 where none applies
};

template <class T>
using Result = tl::expected<T, Failure>;

inline tl::unexpected<Failure> failed(Failure::Cause cause, std::string path, int error_number = 0) {
  return tl::unexpected<Failure>(Failure{cause, std::move(path), error_number});
}

}  // namespace ctg
