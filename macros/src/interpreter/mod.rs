mod backward;
mod forward;
mod number;
mod source;
mod value;
