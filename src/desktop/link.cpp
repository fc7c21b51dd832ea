// SPDX-License-Identifier: MIT
#include "desktop/link.h"

#include <utility>

#include "desktop/link_worker.h"

namespace desktop {
namespace {

constexpr std::chrono::milliseconds kLongestGoodbye{500};

}  // namespace

Link::Link(std::function<void()> wake) : worker_(std::make_shared<LinkWorker>(std::move(wake))) {
  LinkWorker::start(worker_);
}

Link::~Link() { worker_->stop(kLongestGoodbye); }

void Link::show(const Scene& scene) {
  if (last_ && same_to_see(*last_, scene)) return;
  last_ = scene;
  worker_->show(scene);
}

std::vector<Wish> Link::take_wishes() { return worker_->wishes().take(); }

std::vector<Finding> Link::findings() const { return worker_->findings(); }

bool Link::settled() const { return worker_->settled(); }

}  // namespace desktop
