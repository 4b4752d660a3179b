// Makes a folder that nobody else may look into, and takes it away.
#include "base/temporary_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>

#include "base/descriptor.hpp"

namespace ctg {

sigset_t HeldSignals::set() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int signal : {SIGINT, SIGHUP, SIGTERM}) sigaddset(&signals, signal);
  return signals;
}

HeldSignals::HeldSignals() {
  const sigset_t held = set();
  pthread_sigmask(SIG_BLOCK, &held, &before_);
}

HeldSignals::~HeldSignals() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }

Result<std::unique_ptr<TemporaryFolder>> TemporaryFolder::make(const std::string& parent) {
  std::unique_ptr<TemporaryFolder> folder(new TemporaryFolder);
  std::string path = parent + "/ctg-XXXXXX";
  if (::mkdtemp(path.data()) == nullptr) return failed(cause_of(errno), parent, errno);
  folder->path_ = std::move(path);
  return folder;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;  // what cannot be removed is left to the system, which cleans its temporary folder
  if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

}  // namespace ctg
