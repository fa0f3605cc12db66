//! What holds the pages: the frame around them, the way from an address to a page, and what is
//! fetched for it. Nothing below names anything in here.

pub(crate) mod frame;
mod late_pages;
pub(crate) mod loading;
pub(crate) mod router;
