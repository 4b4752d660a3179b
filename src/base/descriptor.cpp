// Opening and closing descriptors, and the causes behind error numbers.
#include "base/descriptor.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>

namespace ctg {

bool Descriptor::close() {
  const int number = release();
  // After EINTR the descriptor is closed all the same (Linux): closing it again could close somebody else's.
  return number < 0 || ::close(number) == 0 || errno == EINTR;
}

Descriptor open_descriptor(int folder, const std::string& path, int flags, unsigned mode) {
  int number = -1;
  do {
    number = ::openat(folder, path.c_str(), flags | O_CLOEXEC, mode);
  } while (number < 0 && errno == EINTR);
  return Descriptor(number);
}

Failure::Cause cause_of(int error_number) {
  switch (error_number) {
    case ENOENT:
    case ENOTDIR:
      return Failure::Cause::not_found;
    case EACCES:
    case EPERM:
    case EROFS:
      return Failure::Cause::no_permission;
    case EISDIR:
      return Failure::Cause::is_a_folder;
    case ENXIO:
      return Failure::Cause::not_a_regular_file;
    case EFBIG:
    case EOVERFLOW:
      return Failure::Cause::too_large;
    default:
      return Failure::Cause::other;
  }
}

}  // namespace ctg
