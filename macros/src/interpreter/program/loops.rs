//! Loops.

use super::branches::Frame;
use super::{Code, Flow, Item, Level, Type, Writer};

/// How often the innermost of nested loops is run, at most.
const TRIPS: usize = 30;

/// Something to go through.
struct Sequence {
    code: Code,
    element: Type,
    n: usize,
    /// It is surely an array.
    array: bool,
}

impl Writer<'_> {
    /// A loop, as a statement.
    pub(super) fn looped(&mut self, body: &mut Vec<String>, fuel: usize) {
        match self.choices.below(9) {
            0..=3 => self.for_range(body, fuel),
            4 | 5 => self.for_elements(body, fuel),
            6 => self.while_counted(body, fuel),
            7 => self.while_large(body, fuel),
            _ => self.forever(body, fuel),
        }
    }

    /// How often a loop here may run.
    fn most(&self) -> usize {
        (TRIPS / self.trips).clamp(1, 4)
    }

    /// Runs `f`, which writes what each step runs, outside of the block.
    fn each_step<R>(&mut self, f: impl FnOnce(&mut Self) -> R) -> R {
        self.loops += 1;
        let result = self.closed(f);
        self.loops -= 1;
        result
    }

    /// The label that a loop is written with, and the statements of a step.
    fn cycle(&mut self, trips: usize, value: Option<Type>, fuel: usize) -> (String, String) {
        let label = self.own_name("l");
        let before = self.trips;
        self.trips *= trips.max(1);
        self.loops += 1;
        self.frames.push(Frame { label: label.clone(), value });
        let text = self.arm(fuel, 5);
        self.frames.pop();
        self.loops -= 1;
        self.trips = before;
        let used = text.contains(&format!("'{label} ")) || text.contains(&format!("'{label};"));
        (if used { format!("'{label}: ") } else { String::new() }, text)
    }

    /// A bound of a range: its code, and the largest that it can be.
    fn bound(&mut self, most: usize) -> (String, usize) {
        let fit = |bound: usize| bound > 0 && bound - 1 <= most;
        let found = self.scope.visible(|v| matches!(v.ty, Type::Index(b) if fit(b)) && !v.by_ref);
        let arrays = self.scope.visible(|v| matches!(&v.ty, Type::Array(_, n) if n.n <= most));
        match self.choices.below(9) {
            8 if !arrays.is_empty() => {
                let var = &self.scope.vars[*self.choices.pick(&arrays)];
                let Type::Array(_, n) = &var.ty else { return ("0".to_owned(), 0) };
                (format!("{}.len()", var.name), n.n)
            }
            4..=7 if !found.is_empty() => {
                let var = &self.scope.vars[*self.choices.pick(&found)];
                let Type::Index(bound) = var.ty else { return ("0".to_owned(), 0) };
                if bound <= most && self.choices.once_in(2) {
                    (format!("{} + 1", var.name), bound)
                } else {
                    (var.name.clone(), bound - 1)
                }
            }
            3 => match self.named {
                Some(n) if n.n <= most => (n.text(), n.n),
                _ => ("0".to_owned(), 0),
            },
            k => {
                let n = [2, 3, 1][k % 3].min(most);
                (n.to_string(), n)
            }
        }
    }

    fn for_range(&mut self, body: &mut Vec<String>, fuel: usize) {
        let most = self.most();
        let (end, largest) = self.bound(most);
        let closed = largest < most && self.choices.once_in(3);
        let start = if self.choices.once_in(3) { self.bound(2).0 } else { "0".to_owned() };
        let mut text = format!("{start}{}{end}", if closed { "..=" } else { ".." });
        for link in [".rev()", ".step_by(2)"] {
            if self.choices.once_in(5) {
                let receiver = if text.starts_with('(') { text } else { format!("({text})") };
                text = format!("{receiver}{link}");
            }
        }
        let bound = (largest + usize::from(closed)).max(1);
        let scope = self.scope.vars.len();
        let name = if self.choices.once_in(6) { "_".to_owned() } else { self.own_name("i") };
        if name != "_" {
            self.declare(&name, Type::Index(bound), false, false, Flow::No);
        }
        let (label, step) = self.cycle(bound, None, fuel);
        self.scope.vars.truncate(scope);
        body.push(format!("{label}for {name} in {text} {{ {step} }}"));
    }

    fn for_elements(&mut self, body: &mut Vec<String>, fuel: usize) {
        let Sequence { code, element, mut n, array } = self.sequence(None, fuel.min(2));
        if self.trips * n > TRIPS {
            return self.for_range(body, fuel);
        }
        let mut borrowed = code.text.clone();
        let (mut text, mut by_ref) = (format!("{}.iter()", code.receiver()), true);
        let links = !self.choices.once_in(3);
        if !links && array {
            (text, by_ref) = match self.choices.below(2) {
                0 => (code.at(Level::Unary), false),
                _ => (code.reference(), true),
            };
        }
        let mut item = Item::One { ty: element, by_ref, active: code.active };
        if links && self.choices.once_in(2) {
            // The shorter of the two ends the loop.
            let length = if self.choices.once_in(4) { None } else { Some(n) };
            let Sequence { code: other, element, n: second, .. } =
                self.sequence(length, fuel.min(1));
            n = n.min(second);
            borrowed.push_str(&format!(" {}", other.text));
            let beside = Item::One { ty: element, by_ref: true, active: other.active };
            item = Item::Pair(Box::new(item), Box::new(beside));
            let other = if self.choices.once_in(2) {
                other.reference()
            } else {
                format!("{}.iter()", other.receiver())
            };
            text = format!("{text}.zip({other})");
        }
        if links && self.choices.once_in(2) {
            let index = Item::owned(Type::Index(n.max(1)), Flow::No);
            item = Item::Pair(Box::new(index), Box::new(item));
            text = format!("{text}.enumerate()");
        }
        let scope = self.scope.vars.len();
        let pattern = self.bind(&item, false);
        // What is borrowed can't be assigned to meanwhile.
        let frozen = if by_ref { self.freeze(&borrowed) } else { Vec::new() };
        let (label, step) = self.cycle(n, None, fuel);
        for (i, kept) in frozen {
            self.scope.vars[i].kept = kept;
        }
        self.scope.vars.truncate(scope);
        body.push(format!("{label}for {pattern} in {text} {{ {step} }}"));
    }

    /// Something to go through: mostly numbers, sometimes indices.
    fn sequence(&mut self, length: Option<usize>, fuel: usize) -> Sequence {
        let fits = |ty: &Type| match ty {
            Type::Array(element, n) => {
                matches!(**element, Type::Index(_)) && length.is_none_or(|length| length == n.n)
            }
            _ => false,
        };
        let orders = self.scope.visible(|v| fits(&v.ty));
        if !orders.is_empty() && self.choices.once_in(3) {
            let var = &self.scope.vars[*self.choices.pick(&orders)];
            if let Type::Array(element, n) = &var.ty {
                let (code, element) = (Code::atom(&var.name, Flow::No), (**element).clone());
                return Sequence { code, element, n: n.n, array: true };
            }
        }
        if self.choices.once_in(2) {
            let (code, element, n) = self.closed(|w| w.container(length, fuel));
            return Sequence { code, element, n, array: false };
        }
        let length = length.map(super::Size::of);
        let (code, element, n) = self.closed(|w| w.some_array(length, fuel));
        Sequence { code, element, n: n.n, array: true }
    }

    /// Makes what some code mentions stay as it is; gives what it was.
    fn freeze(&mut self, text: &str) -> Vec<(usize, bool)> {
        let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '_').collect();
        let mentioned = self.scope.visible(|v| words.contains(&v.name.as_str()));
        mentioned
            .into_iter()
            .map(|i| (i, std::mem::replace(&mut self.scope.vars[i].kept, true)))
            .collect()
    }

    /// `let mut k = 0; while k < 3 && .. { k += 1; .. }`
    fn while_counted(&mut self, body: &mut Vec<String>, fuel: usize) {
        let most = self.choices.below(self.most()) + 1;
        let k = self.counter(most + 1);
        let up = !self.choices.once_in(3);
        let (start, ask, change) = if up {
            (0, format!("{k} < {most}"), format!("{k} += 1;"))
        } else {
            (most, format!("{k} > 0"), format!("{k} -= 1;"))
        };
        body.push(format!("let mut {k} = {start};"));
        let condition = match self.choices.below(3) {
            0 => ask,
            _ => {
                let more = self.each_step(|w| w.condition(1));
                format!("{ask} && {}", more.at(Level::And))
            }
        };
        let (label, step) = self.cycle(most, None, fuel);
        // A `continue` must not pass by the counter.
        let step = if !step.contains("continue") && self.choices.once_in(3) {
            format!("{step} {change}")
        } else {
            format!("{change} {step}")
        };
        body.push(format!("{label}while {condition} {{ {step} }}"));
    }

    /// A variable that is only counted with; it is below the bound.
    fn counter(&mut self, bound: usize) -> String {
        let k = self.own_name("k");
        self.declare(&k, Type::Index(bound), false, true, Flow::No);
        self.keep_last(true);
        k
    }

    /// The last variable is assigned to by nothing else.
    pub(super) fn keep_last(&mut self, steady: bool) {
        if let Some(var) = self.scope.vars.last_mut() {
            (var.kept, var.steady) = (true, steady);
        }
    }

    /// `let mut s = ..; while s.abs() > 0.4 { s *= 0.5; .. }`
    fn while_large(&mut self, body: &mut Vec<String>, fuel: usize) {
        let e = self.closed(|w| w.expr(&Type::Scalar, fuel.min(2)));
        let s = self.own_name("large");
        let [two, some, half] = ["2.0", "0.4", "0.5"].map(|x| self.lit(x));
        let active = e.active;
        let e = self.typed(e);
        body.push(format!("let mut {s} = {e}.sin() * {two};"));
        self.declare(&s, Type::Scalar, false, true, active);
        self.keep_last(false);
        let (label, step) = self.cycle(3, None, fuel);
        body.push(format!("{label}while {s}.abs() > {some} {{ {s} *= {half}; {step} }}"));
    }

    /// `loop`, as a statement or for its value.
    fn forever(&mut self, body: &mut Vec<String>, fuel: usize) {
        let most = self.choices.below(self.most()) + 1;
        let k = self.counter(most + 1);
        body.push(format!("let mut {k} = 0;"));
        let ty = if self.choices.once_in(2) { Some(self.any_type(1)) } else { None };
        let with = |w: &mut Self| match &ty {
            Some(ty) => format!(" {}", w.each_step(|w| w.expr(ty, fuel.min(2))).at(Level::Or)),
            None => String::new(),
        };
        let (last, more) = (with(self), with(self));
        let (label, mut step) = self.cycle(most, ty.clone(), fuel);
        if self.choices.once_in(2) {
            let condition = self.each_step(|w| w.condition(1));
            step = format!("if {} {{ break{more}; }} {step}", condition.text);
        }
        let text =
            format!("{label}loop {{ if {k} >= {most} {{ break{last}; }} {k} += 1; {step} }}");
        match ty {
            None => body.push(text),
            Some(ty) => {
                let value = Code::new(text, Level::Block, Flow::Maybe);
                self.bind_local(body, &ty, value);
            }
        }
    }
}
