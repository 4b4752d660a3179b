// A file descriptor that is closed once, and what the errors of the operating system mean.
#pragma once

#include <string>
#include <utility>

#include "base/result.hpp"

namespace ctg {

class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&& other) noexcept {
    std::swap(number_, other.number_);
    return *this;
  }
  ~Descriptor() { close(); }

  explicit operator bool() const { return number_ >= 0; }
  int number() const { return number_; }
  // Given up to another owner (fdopendir).
  int release() { return std::exchange(number_, -1); }
  // False where the system reports, only now, that bytes were lost.
  bool close();

 private:
  int number_ = -1;
};

// openat with O_CLOEXEC, again after a signal; empty where it failed, errno says why.
Descriptor open_descriptor(int folder, const std::string& path, int flags, unsigned mode = 0);

Failure::Cause cause_of(int error_number);

}  // namespace ctg
