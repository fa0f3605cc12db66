//! A static server that behaves as the hosts do for which the site is made: the headers of
//! `_headers`, the fallbacks of `_redirects`, compressed copies, answers of "not modified".
//!
//! It listens on this machine only and hands out files below one folder, nothing else. Each
//! connection has a thread: browsers open few and keep them, and a pool that runs out of
//! threads leaves a page waiting for ever, as one from a library did (`tiny_http`). Of its lines a
//! quarter is HTTP; the others are the hosts' rules, which no library has.

mod encoding;
mod http;
mod rules;
mod site;

use std::io::{self, BufReader, ErrorKind};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, bail};

use http::{Method, Request};
use site::{Answer, Site};

/// How long a silent connection is kept.
const IDLE: Duration = Duration::from_mins(1);

pub(crate) fn serve(folder: &Path, port: u16) -> Result<()> {
    if !folder.join("index.html").is_file() {
        bail!("there is no site in {}: build it first", folder.display());
    }
    let site = Arc::new(Site::open(folder)?);
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let listener = TcpListener::bind(address).map_err(|error| explained(&error, port))?;
    let address = listener.local_addr().context("the server has no address")?;
    println!("http://{address}/ stop with Ctrl+C");
    for connection in listener.incoming().flatten() {
        let site = Arc::clone(&site);
        // A browser that goes away in the middle needs no answer.
        thread::spawn(move || drop(converse(&site, &connection)));
    }
    Ok(())
}

fn explained(error: &io::Error, port: u16) -> anyhow::Error {
    match error.kind() {
        ErrorKind::AddrInUse => {
            anyhow!("port {port} is taken: stop the program that has it, or choose with --port")
        }
        _ => anyhow!("cannot listen on port {port}: {error}"),
    }
}

/// Answers one request after the other until either side has enough.
fn converse(site: &Site, connection: &TcpStream) -> io::Result<()> {
    connection.set_read_timeout(Some(IDLE))?;
    // An answer is written in one piece: there is nothing to wait for before sending it.
    connection.set_nodelay(true)?;
    let mut reader = BufReader::new(connection);
    while let Some(request) = http::read(&mut reader)? {
        let answer = match request.method {
            Method::Get | Method::Head => answer(site, &request),
            Method::Other => Answer::refusal(),
        };
        let last = request.closes || request.method == Method::Other;
        http::write(connection, &answer, request.method == Method::Head, last)?;
        if last {
            break;
        }
    }
    Ok(())
}

fn answer(site: &Site, request: &Request) -> Answer {
    let accepted = request.header("accept-encoding");
    let known = request.header("if-none-match");
    site.answer(&request.target, accepted, known)
}
