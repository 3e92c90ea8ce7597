//! Values derived from signals, computed anew when what they read has changed, and told on only when they differ.
//!
//! Leptos' memo is instantiated for every type of value and every closure; this one is one type inside, and only
//! computing, comparing and reading know what is held. Reads like it.

use leptos::prelude::{Get, GetUntracked, Memo as Inner};
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

type Held = Arc<dyn Any + Send + Sync>;
type Compute = dyn Fn(Option<&Held>) -> Option<Held> + Send + Sync;

/// Handle to a derived value; cheap to copy.
pub struct Memo<T> {
    inner: Inner<Held>,
    of: PhantomData<fn() -> T>,
}

impl<T> Clone for Memo<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Memo<T> {}

impl<T: Send + Sync + 'static> Memo<T> {
    /// Computed from the old value and from the signals it reads.
    pub fn new(compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static) -> Self
    where
        T: PartialEq,
    {
        Self::told_unless(compute, T::eq)
    }

    /// The same with another way of telling that nothing has changed.
    pub fn told_unless(
        compute: impl Fn(Option<&T>) -> T + Send + Sync + 'static,
        same: impl Fn(&T, &T) -> bool + Send + Sync + 'static,
    ) -> Self {
        let inner = inner(Box::new(move |old| {
            let old = old.and_then(|old| old.downcast_ref());
            let new = compute(old);
            if old.is_some_and(|old| same(old, &new)) { None } else { Some(Arc::new(new)) }
        }));
        Self { inner, of: PhantomData }
    }

    /// Looks at the value; who looks is told of changes.
    pub fn with<U>(&self, look: impl FnOnce(&T) -> U) -> U {
        look(seen(&*self.inner.get()))
    }

    /// Looks at the value as it is now.
    pub fn with_untracked<U>(&self, look: impl FnOnce(&T) -> U) -> U {
        look(seen(&*self.inner.get_untracked()))
    }

    /// The value; who asks is told of changes.
    #[must_use]
    pub fn get(&self) -> T
    where
        T: Clone,
    {
        seen::<T>(&*self.inner.get()).clone()
    }

    /// The value as it is now.
    #[must_use]
    pub fn get_untracked(&self) -> T
    where
        T: Clone,
    {
        seen::<T>(&*self.inner.get_untracked()).clone()
    }

    /// The value as it is now; none once the owner under which the memo was made has gone.
    #[must_use]
    pub fn try_get_untracked(&self) -> Option<T>
    where
        T: Clone,
    {
        Some(seen::<T>(&*self.inner.try_get_untracked()?).clone())
    }
}

/// Nothing but a `T` is ever put into a memo of `T`.
fn seen<T: 'static>(held: &(dyn Any + Send + Sync)) -> &T {
    held.downcast_ref().unwrap_or_else(|| std::process::abort())
}

/// `None` from the computation: the old value stands.
fn inner(compute: Box<Compute>) -> Inner<Held> {
    Inner::new_owning(move |old: Option<Held>| match (compute(old.as_ref()), old) {
        (None, Some(old)) => (old, false),
        (new, _) => (new.unwrap_or_else(|| Arc::new(())), true),
    })
}
