//! The shape of a leaf, and the order of its entries.

use core::fmt;

/// The sizes of a leaf: none for a scalar, rows and columns for a matrix (a vector has one column),
/// one for each level of an array of scalars.
///
/// ```
/// use chainrule::parameters::Shape;
///
/// let kernel = Shape::array(8).and_then(|s| s.of_arrays(3)).unwrap();
/// assert_eq!(kernel.sizes(), [8, 3]);
/// assert_eq!(Shape::matrix(2, 3).to_string(), "2 × 3");
/// // A matrix lies in memory column by column: entry (1, 0), the fourth by rows, is the second.
/// assert_eq!(Shape::matrix(2, 3).place(3), 1);
/// assert_eq!(kernel.place(3), 3);
/// ```
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    sizes: [usize; Shape::MOST],
    count: usize,
    order: Order,
}

/// Which entries lie next to each other in memory.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Order {
    /// Those of a row: of an array.
    RowMajor,
    /// Those of a column: of a matrix.
    ColumnMajor,
}

impl Shape {
    /// An array of more levels is visited array by array.
    const MOST: usize = 8;

    /// Of a scalar.
    #[inline]
    pub const fn scalar() -> Self {
        Shape { sizes: [1; Self::MOST], count: 0, order: Order::RowMajor }
    }

    /// Of a matrix.
    #[inline]
    pub const fn matrix(rows: usize, columns: usize) -> Self {
        let mut sizes = [1; Self::MOST];
        sizes[0] = rows;
        sizes[1] = columns;
        Shape { sizes, count: 2, order: Order::ColumnMajor }
    }

    /// Of an array.
    #[inline]
    pub fn array(size: usize) -> Option<Self> {
        Self::scalar().of_arrays(size)
    }

    /// Of an array of this shape with an array of `size` for each element, if it has not too many
    /// levels.
    #[inline]
    pub fn of_arrays(mut self, size: usize) -> Option<Self> {
        *self.sizes.get_mut(self.count)? = size;
        self.count += 1;
        Some(self)
    }

    /// The sizes.
    #[inline]
    pub fn sizes(&self) -> &[usize] {
        &self.sizes[..self.count]
    }

    /// Which entries lie next to each other.
    #[inline]
    pub fn order(&self) -> Order {
        self.order
    }

    /// The number of entries.
    #[inline]
    pub fn number(&self) -> usize {
        self.sizes().iter().product()
    }

    /// How many numbers a matrix or a kernel of this shape takes to one of its outputs: all sizes
    /// but the first. A scalar or a flat array has 1.
    pub fn fan_in(&self) -> usize {
        self.sizes().iter().skip(1).product()
    }

    /// How many outputs one of its inputs goes to: all sizes but the second.
    pub fn fan_out(&self) -> usize {
        let others = self.sizes().iter().enumerate().filter(|(k, _)| *k != 1);
        others.map(|(_, size)| size).product()
    }

    /// Where in memory the entry is that comes at `number` when counted row by row, as files and
    /// other systems do; the last index runs fastest.
    #[inline]
    pub fn place(&self, number: usize) -> usize {
        match self.order {
            Order::RowMajor => number,
            Order::ColumnMajor => {
                let [rows, columns, ..] = self.sizes;
                number / columns + number % columns * rows
            }
        }
    }

    /// The indices of the entry that is at `place` in memory, one for each size.
    pub fn index(&self, place: usize) -> impl Iterator<Item = usize> + use<> {
        let mut index = [0; Self::MOST];
        let mut rest = place;
        let mut next = |size: usize| {
            let i = rest % size;
            rest /= size;
            i
        };
        match self.order {
            Order::ColumnMajor => (0..self.count).for_each(|k| index[k] = next(self.sizes[k])),
            Order::RowMajor => (0..self.count).rev().for_each(|k| index[k] = next(self.sizes[k])),
        }
        index.into_iter().take(self.count)
    }
}

impl fmt::Display for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.count == 0 {
            return f.write_str("1");
        }
        for (k, size) in self.sizes().iter().enumerate() {
            let times = if k == 0 { "" } else { " × " };
            write!(f, "{times}{size}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Shape {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Shape({self}, {:?})", self.order)
    }
}

#[cfg(test)]
mod tests {
    use nalgebra::Matrix3x4;

    use super::Shape;

    #[test]
    fn rows_become_columns_and_back() {
        let m = Matrix3x4::<f64>::from_fn(|i, j| (10 * i + j) as f64);
        let shape = Shape::matrix(3, 4);
        let by_rows: Vec<f64> = (0..12).map(|n| m.as_slice()[shape.place(n)]).collect();
        assert_eq!(by_rows, [0., 1., 2., 3., 10., 11., 12., 13., 20., 21., 22., 23.]);
        let mut back = Matrix3x4::zeros();
        for (n, v) in by_rows.iter().enumerate() {
            back.as_mut_slice()[shape.place(n)] = *v;
        }
        assert_eq!(back, m);
        for (place, v) in m.as_slice().iter().enumerate() {
            let index: Vec<usize> = shape.index(place).collect();
            assert_eq!(*v, m[(index[0], index[1])]);
        }
    }

    #[test]
    fn an_array_lies_as_it_is_written() {
        let a = [[[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]]; 2];
        let shape = [2, 3, 4].iter().try_fold(Shape::scalar(), |s, n| s.of_arrays(*n)).unwrap();
        for (place, v) in a.as_flattened().as_flattened().iter().enumerate() {
            let index: Vec<usize> = shape.index(place).collect();
            assert_eq!(*v, a[index[0]][index[1]][index[2]]);
            assert_eq!(shape.place(place), place);
        }
        assert_eq!(Shape::scalar().index(0).count(), 0);
    }

    #[test]
    fn fans_are_those_of_matrices_and_of_kernels() {
        let matrix = Shape::matrix(5, 7);
        assert_eq!((matrix.fan_in(), matrix.fan_out()), (7, 5));
        let kernel = [8, 4, 3, 3].iter().try_fold(Shape::scalar(), |s, n| s.of_arrays(*n)).unwrap();
        assert_eq!((kernel.fan_in(), kernel.fan_out()), (4 * 9, 8 * 9));
        assert_eq!((Shape::scalar().fan_in(), Shape::scalar().fan_out()), (1, 1));
        assert_eq!(Shape::array(6).unwrap().fan_in(), 1);
        assert_eq!(kernel.to_string(), "8 × 4 × 3 × 3");
        assert_eq!((0..9).try_fold(Shape::scalar(), |s, _| s.of_arrays(1)), None);
    }
}
