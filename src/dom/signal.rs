//! Signals and memos. They read like Leptos', which they are inside.
//!
//! Leptos' own are instantiated for every type of value and every closure. These are one type inside, which holds
//! anything; only computing, changing, comparing and looking know what is held.

use leptos::prelude as inner;
use leptos::prelude::{Get, GetUntracked, Set, UpdateUntracked};
use std::any::Any;
use std::marker::PhantomData;
use std::sync::Arc;

type Held = Arc<dyn Any + Send + Sync>;

/// Computes a memo anew: `Fn`, but for what is said in `closure`. None: the old value stands.
trait Compute: Send + Sync {
    fn compute(&self, old: Option<&Held>) -> Option<Held>;
}

impl<F: Fn(Option<&Held>) -> Option<Held> + Send + Sync> Compute for F {
    fn compute(&self, old: Option<&Held>) -> Option<Held> {
        self(old)
    }
}

/// A value that can be changed; who reads it is told of changes. Cheap to copy.
pub struct RwSignal<T> {
    inner: inner::RwSignal<Held>,
    of: PhantomData<fn() -> T>,
}

/// The same, to read only.
pub struct ReadSignal<T> {
    inner: inner::RwSignal<Held>,
    of: PhantomData<fn() -> T>,
}

/// A value derived from others: computed anew when what it read has changed, and told on only when it differs.
pub struct Memo<T> {
    inner: inner::Memo<Held>,
    of: PhantomData<fn() -> T>,
}

macro_rules! reads {
    ($($type:ident)*) => { $(
        impl<T> Clone for $type<T> {
            fn clone(&self) -> Self {
                *self
            }
        }

        impl<T> Copy for $type<T> {}

        impl<T: 'static> $type<T> {
            /// Looks at the value; who looks is told of changes.
            pub fn with<U>(&self, look: impl FnOnce(&T) -> U) -> U {
                look(seen(&*self.inner.get()))
            }

            /// Looks at the value as it is now.
            pub fn with_untracked<U>(&self, look: impl FnOnce(&T) -> U) -> U {
                look(seen(&*self.inner.get_untracked()))
            }
        }

        impl<T: Clone + 'static> $type<T> {
            /// The value; who asks is told of changes.
            #[must_use]
            pub fn get(&self) -> T {
                self.with(T::clone)
            }

            /// The value as it is now.
            #[must_use]
            pub fn get_untracked(&self) -> T {
                self.with_untracked(T::clone)
            }

            /// The value as it is now; none once the owner under which this was made has gone.
            #[must_use]
            pub fn try_get_untracked(&self) -> Option<T> {
                self.inner.try_get_untracked().map(|held| seen::<T>(&*held).clone())
            }
        }
    )* };
}

reads!(RwSignal ReadSignal Memo);

/// Nothing but a `T` is ever held for a `T`.
fn seen<T: 'static>(held: &(dyn Any + Send + Sync)) -> &T {
    held.downcast_ref().unwrap_or_else(|| std::process::abort())
}

impl<T: Send + Sync + 'static> RwSignal<T> {
    /// Begins with a value.
    #[must_use]
    pub fn new(value: T) -> Self {
        Self { inner: inner::RwSignal::new(Arc::new(value)), of: PhantomData }
    }

    /// Puts another value in; nothing happens once the owner has gone.
    pub fn set(&self, value: T) {
        put(self.inner, Arc::new(value));
    }

    /// Changes the value in its place; nothing happens once the owner has gone. Nobody may be looking at it meanwhile.
    pub fn update(&self, change: impl FnOnce(&mut T)) {
        self.try_update(change);
    }

    /// The same, and hands on what is told; none once the owner has gone.
    pub fn try_update<U>(&self, change: impl FnOnce(&mut T) -> U) -> Option<U> {
        let mut value = take(self.inner)?;
        let told = Arc::get_mut(&mut value).and_then(|value| value.downcast_mut()).map(change);
        debug_assert!(told.is_some(), "a signal was changed while someone looked at it");
        put(self.inner, value);
        told
    }

    /// The same signal, to read only.
    #[must_use]
    pub fn read_only(&self) -> ReadSignal<T> {
        ReadSignal { inner: self.inner, of: PhantomData }
    }
}

impl<T: Default + Send + Sync + 'static> Default for RwSignal<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

/// Takes the value out, so that it is changed and not copied.
fn take(signal: inner::RwSignal<Held>) -> Option<Held> {
    signal.try_update_untracked(|held| std::mem::replace(held, Arc::new(())))
}

fn put(signal: inner::RwSignal<Held>, value: Held) {
    signal.set(value);
}

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
        let inner = memo(Box::new(move |old: Option<&Held>| -> Option<Held> {
            let old = old.and_then(|old| old.downcast_ref());
            let new = compute(old);
            if old.is_some_and(|old| same(old, &new)) { None } else { Some(Arc::new(new)) }
        }));
        Self { inner, of: PhantomData }
    }
}

/// `None` from the computation: the old value stands.
fn memo(compute: Box<dyn Compute>) -> inner::Memo<Held> {
    inner::Memo::new_owning(move |old: Option<Held>| match (compute.compute(old.as_ref()), old) {
        (None, Some(old)) => (old, false),
        (new, _) => (new.unwrap_or_else(|| Arc::new(())), true),
    })
}
