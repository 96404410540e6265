/// Exponential, logarithm and their kin, made of + − × ÷ alone, so that every machine rounds them alike.
///
/// The coefficients come from `scripts/chance/make_polynomials.py`; nothing calls the C library and no
/// multiplication is fused with an addition. Where a function has no branches, a loop over a column
/// becomes vector instructions.
@frozen
public enum Elementary {}
