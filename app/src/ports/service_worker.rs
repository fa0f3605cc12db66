//! The worker that keeps the site on the device, and new versions of it.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::EventListener;
use js_sys::{Object, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    ServiceWorker, ServiceWorkerContainer, ServiceWorkerRegistration, ServiceWorkerState,
};

const SCRIPT: &str = "/sw.js";

fn container() -> Option<ServiceWorkerContainer> {
    let navigator = web_sys::window()?.navigator();
    // Absent in private windows of some browsers and on addresses without https.
    let container = Reflect::get(&navigator, &JsValue::from_str("serviceWorker")).ok()?;
    container.dyn_into().ok()
}

/// Registers the worker and calls back when a newer version of the site waits.
pub fn register(waiting: impl Fn() + 'static) {
    let Some(container) = container() else { return };
    spawn_local(async move {
        let registered = JsFuture::from(container.register(SCRIPT)).await;
        let Ok(registration) = registered else { return };
        let Ok(registration) = registration.dyn_into() else { return };
        watch(registration, Rc::new(waiting));
    });
}

fn watch(registration: ServiceWorkerRegistration, waiting: Rc<dyn Fn()>) {
    if registration.waiting().is_some() && registration.active().is_some() {
        waiting();
    }
    let source = registration.clone();
    EventListener::new(&source, "updatefound", move |_| {
        let Some(worker) = registration.installing() else { return };
        let (registration, waiting) = (registration.clone(), Rc::clone(&waiting));
        let installing = worker.clone();
        EventListener::new(&worker, "statechange", move |_| {
            // The very first version installs too: it replaces nothing.
            let installed = installing.state() == ServiceWorkerState::Installed;
            if installed && registration.active().is_some() {
                waiting();
            }
        })
        .forget();
    })
    .forget();
}

/// Lets the waiting version take over, then runs `done`, once.
pub fn activate(done: impl FnOnce() + 'static) {
    let Some(container) = container() else { return done() };
    let done = RefCell::new(Some(done));
    EventListener::once(&container, "controllerchange", move |_| {
        if let Some(done) = done.borrow_mut().take() {
            done();
        }
    })
    .forget();
    spawn_local(async move {
        let Ok(promise) = JsFuture::from(container.get_registration()).await else { return };
        let Ok(registration) = promise.dyn_into::<ServiceWorkerRegistration>() else { return };
        if let Some(worker) = registration.waiting() {
            post_activate(&worker);
        }
    });
}

fn post_activate(worker: &ServiceWorker) {
    let message = Object::new();
    let (name, value) = (JsValue::from_str("type"), JsValue::from_str("activate"));
    let _ = Reflect::set(&message, &name, &value);
    let _ = worker.post_message(&message);
}
