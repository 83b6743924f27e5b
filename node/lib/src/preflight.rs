// SPDX-License-Identifier: Apache-2.0

//! What is looked at before anything is opened, so that a node that cannot run says so at once.
//!
//! The service would listen on another RPC port than the one asked for, run without its
//! peer-to-peer or metrics port, or stop in the middle of its start with a trace.

use crate::cli::RunCmd;
use sc_network::{
	config::{NetworkConfiguration, NodeKeyConfig, Secret},
	multiaddr::{Multiaddr, Protocol},
};
use sc_service::{Configuration, DatabaseSource};
use std::{
	fs, io,
	net::{IpAddr, SocketAddr, TcpListener, UdpSocket},
	path::Path,
};

/// Refuses what cannot work, and takes the user at their word where they named a port.
pub fn check(config: &mut Configuration, flags: &RunCmd) -> Result<(), String> {
	base_path(config)?;
	if let Some(keystore) = config.keystore.path() {
		writable("the keystore", keystore)?;
		let keys = fs::read_dir(keystore).into_iter().flatten().flatten();
		keys.map(|key| key.path()).try_for_each(|key| readable("session key", &key))?;
	}
	if let NodeKeyConfig::Ed25519(Secret::File(key)) = &config.network.node_key {
		readable("network key", key)?;
	}
	p2p_ports(&config.network)?;
	rpc_ports(config, flags.base.rpc_params.rpc_port.is_some())?;
	prometheus_port(config, flags.base.prometheus_params.prometheus_port.is_some())
}

/// The chain's directory can be made and written to.
pub fn base_path(config: &Configuration) -> Result<(), String> {
	writable("the base path", &config.data_path)
}

/// `directory`, which is `what` to the user, can be made and written to.
fn writable(what: &str, directory: &Path) -> Result<(), String> {
	let probe = directory.join(format!(".writable-{}", std::process::id()));
	fs::create_dir_all(directory)
		.and_then(|()| fs::write(&probe, []))
		.and_then(|()| fs::remove_file(&probe))
		.map_err(|error| {
			format!("{what} cannot be used: {} cannot be written ({error})", directory.display())
		})
}

/// The file of a key can be read, if it is there.
fn readable(what: &str, file: &Path) -> Result<(), String> {
	match fs::File::open(file) {
		Err(error) if error.kind() == io::ErrorKind::PermissionDenied => Err(format!(
			"the {what} {} cannot be read: its owner must be the user that runs the node (chown), with mode 600",
			file.display()
		)),
		Ok(_) | Err(_) => Ok(()),
	}
}

/// Whether there is anything in the database's directory.
pub fn has_database(source: &DatabaseSource) -> bool {
	source
		.path()
		.and_then(|path| fs::read_dir(path).ok())
		.is_some_and(|mut entries| entries.next().is_some())
}

/// A transport's port that the node is to listen on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Port {
	Tcp(SocketAddr),
	Udp(SocketAddr),
}

impl Port {
	fn address(self) -> SocketAddr {
		match self {
			Self::Tcp(address) | Self::Udp(address) => address,
		}
	}

	/// Listens and lets go at once.
	fn try_listen(self) -> io::Result<()> {
		match self {
			Self::Tcp(address) => TcpListener::bind(address).map(drop),
			Self::Udp(address) => UdpSocket::bind(address).map(drop),
		}
	}
}

/// Peer-to-peer ports are shared with another program that listens there (both sockets allow it),
/// and connections get lost.
fn p2p_ports(network: &NetworkConfiguration) -> Result<(), String> {
	for port in network.listen_addresses.iter().filter_map(port_of) {
		match port.try_listen() {
			Err(error) if is_refusal(&error) => {
				return Err(refusal("peer-to-peer", port.address(), &error, "--port"))
			},
			// A machine without IPv6, for one: the network reports what it cannot listen on.
			Ok(()) | Err(_) => {},
		}
	}
	Ok(())
}

/// The IP address and port in `address`, if it has any.
fn port_of(address: &Multiaddr) -> Option<Port> {
	let mut parts = address.iter();
	let ip: IpAddr = match parts.next()? {
		Protocol::Ip4(ip) => ip.into(),
		Protocol::Ip6(ip) => ip.into(),
		_ => return None,
	};
	match parts.next()? {
		Protocol::Tcp(port) => Some(Port::Tcp(SocketAddr::new(ip, port))),
		Protocol::Udp(port) => Some(Port::Udp(SocketAddr::new(ip, port))),
		_ => None,
	}
}

/// A port that the user named is the one to use: no other is taken in its place.
fn rpc_ports(config: &mut Configuration, named: bool) -> Result<(), String> {
	for endpoint in config.rpc.addr.iter_mut().flatten() {
		if named {
			endpoint.retry_random_port = false;
		}
		if endpoint.retry_random_port || endpoint.is_optional {
			continue;
		}
		Port::Tcp(endpoint.listen_addr)
			.try_listen()
			.map_err(|error| refusal("RPC", endpoint.listen_addr, &error, "--rpc-port"))?;
	}
	Ok(())
}

/// Without a named port the node does without metrics rather than not start, as several nodes may
/// run on one machine.
fn prometheus_port(config: &mut Configuration, named: bool) -> Result<(), String> {
	let Some(address) = config.prometheus_config.as_ref().map(|prometheus| prometheus.port) else {
		return Ok(());
	};
	match Port::Tcp(address).try_listen() {
		Ok(()) => Ok(()),
		Err(error) if named => Err(refusal("Prometheus", address, &error, "--prometheus-port")),
		Err(error) => {
			log::warn!(
				"No metrics: {}",
				refusal("Prometheus", address, &error, "--prometheus-port")
			);
			config.prometheus_config = None;
			Ok(())
		},
	}
}

fn is_refusal(error: &io::Error) -> bool {
	matches!(error.kind(), io::ErrorKind::AddrInUse | io::ErrorKind::PermissionDenied)
}

fn refusal(purpose: &str, address: SocketAddr, error: &io::Error, flag: &str) -> String {
	match error.kind() {
		io::ErrorKind::AddrInUse => format!(
			"the {purpose} port {} is taken by another program: end that, or choose another with {flag}",
			address.port()
		),
		_ => format!("cannot listen on {address} for {purpose}: {error}"),
	}
}

#[cfg(test)]
mod tests {
	use super::*;

	fn taken() -> (TcpListener, SocketAddr) {
		let listener = TcpListener::bind("127.0.0.1:0").unwrap();
		let address = listener.local_addr().unwrap();
		(listener, address)
	}

	fn network(addresses: &[String]) -> NetworkConfiguration {
		let mut network = NetworkConfiguration::new_local();
		network.listen_addresses = addresses.iter().map(|text| text.parse().unwrap()).collect();
		network
	}

	#[test]
	fn ports_are_found_in_multiaddresses() {
		let port = |text: &str| port_of(&text.parse().unwrap());
		assert_eq!(
			port("/ip4/0.0.0.0/tcp/30333"),
			Some(Port::Tcp("0.0.0.0:30333".parse().unwrap()))
		);
		assert_eq!(port("/ip6/::/tcp/30333/ws"), Some(Port::Tcp("[::]:30333".parse().unwrap())));
		assert_eq!(
			port("/ip4/127.0.0.1/udp/1/webrtc-direct"),
			Some(Port::Udp("127.0.0.1:1".parse().unwrap()))
		);
		assert_eq!(port("/dns/example.org/tcp/30333"), None);
		assert_eq!(port("/memory/7"), None);
	}

	#[test]
	fn a_taken_p2p_port_is_refused_with_the_flag_to_use() {
		let (_listener, address) = taken();
		let error =
			p2p_ports(&network(&[format!("/ip4/127.0.0.1/tcp/{}", address.port())])).unwrap_err();
		assert!(error.contains(&address.port().to_string()), "{error}");
		assert!(error.contains("--port"), "{error}");
	}

	#[test]
	fn free_p2p_ports_are_accepted_also_of_both_families() {
		let (listener, address) = taken();
		drop(listener);
		let port = address.port();
		assert_eq!(
			p2p_ports(&network(&[
				format!("/ip6/::/tcp/{port}"),
				format!("/ip4/0.0.0.0/tcp/{port}")
			])),
			Ok(())
		);
	}

	#[test]
	fn a_path_below_a_file_cannot_be_written() {
		let directory = tempfile::tempdir().unwrap();
		let file = directory.path().join("file");
		fs::write(&file, []).unwrap();
		let error = writable("the base path", &file.join("chains").join("dev")).unwrap_err();
		assert!(error.contains("base path"), "{error}");
		assert_eq!(error.lines().count(), 1);
	}

	#[test]
	fn a_writable_path_is_made_and_left_empty() {
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path().join("chains").join("dev");
		assert_eq!(writable("the base path", &path), Ok(()));
		assert_eq!(fs::read_dir(&path).unwrap().count(), 0);
	}

	#[test]
	fn a_database_is_there_when_its_directory_holds_something() {
		let directory = tempfile::tempdir().unwrap();
		let path = directory.path().join("full");
		let source = DatabaseSource::ParityDb { path: path.clone() };
		assert!(!has_database(&source));
		fs::create_dir(&path).unwrap();
		assert!(!has_database(&source));
		fs::write(path.join("metadata"), []).unwrap();
		assert!(has_database(&source));
	}
}
