// SPDX-License-Identifier: Apache-2.0

//! Essential tasks that end with the node.
//!
//! The task manager reports each essential task that ends before it notices that the node is asked
//! to end. The fork-aware pool has a task that blocks on a channel and notices nothing: it ends
//! when the pool is dropped, after all others have left. Another task may be busy at that moment
//! and find that those whom it serves have left.

use futures::future::BoxFuture;
use sc_service::SpawnEssentialTaskHandle;
use sp_core::traits::SpawnEssentialNamed;
use std::future::Future;

/// Spawns tasks that are asked once more, after their end, whether the node is to end.
#[derive(Clone)]
pub struct EssentialTasks(SpawnEssentialTaskHandle);

impl EssentialTasks {
	/// Spawns with `essential`.
	pub fn new(essential: SpawnEssentialTaskHandle) -> Self {
		Self(essential)
	}
}

impl SpawnEssentialNamed for EssentialTasks {
	fn spawn_essential_blocking(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		future: BoxFuture<'static, ()>,
	) {
		self.0.spawn_blocking(name, group, and_pause(future));
	}

	fn spawn_essential(
		&self,
		name: &'static str,
		group: Option<&'static str>,
		future: BoxFuture<'static, ()>,
	) {
		self.0.spawn(name, group, and_pause(future));
	}
}

/// Pauses between the end of `task` and its own. The task manager looks for the signal to end
/// before it polls a task: so the signal counts if there is one, and the end of the task is a
/// failure, as ever, if there is none.
pub async fn and_pause(task: impl Future<Output = ()>) {
	task.await;
	tokio::task::yield_now().await;
}

#[cfg(test)]
mod tests {
	use super::*;
	use futures::FutureExt;
	use sc_service::TaskManager;
	use std::{sync::mpsc, time::Duration};
	use tokio::runtime::Runtime;

	#[test]
	fn a_task_that_ends_pauses_first() {
		let mut task = and_pause(async {}).boxed();
		assert_eq!(task.as_mut().now_or_never(), None);
		assert_eq!(task.now_or_never(), Some(()));
	}

	#[test]
	fn a_task_that_fails_ends_the_node() {
		let runtime = Runtime::new().unwrap();
		for blocking in [false, true] {
			let mut manager = TaskManager::new(runtime.handle().clone(), None).unwrap();
			let tasks = EssentialTasks::new(manager.spawn_essential_handle());
			let task = async {}.boxed();
			match blocking {
				true => tasks.spawn_essential_blocking("ends", None, task),
				false => tasks.spawn_essential("ends", None, task),
			}
			assert!(runtime.block_on(manager.future()).is_err());
		}
	}

	#[test]
	fn a_task_that_waits_for_the_pool_ends_with_it() {
		let runtime = Runtime::new().unwrap();
		let manager = TaskManager::new(runtime.handle().clone(), None).unwrap();
		let (pool, requests) = mpsc::channel::<()>();
		EssentialTasks::new(manager.spawn_essential_handle()).spawn_essential_blocking(
			"waits",
			None,
			async move { for () in requests {} }.boxed(),
		);
		let tasks = manager.into_task_registry();
		drop(pool);
		runtime.shutdown_timeout(Duration::from_secs(60));
		assert!(tasks.running_tasks().is_empty());
	}
}
