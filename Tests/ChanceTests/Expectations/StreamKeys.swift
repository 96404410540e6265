// Written by scripts/chance/make_expectations.py.

/// Keys of the streams listed in StreamTests.
let streamKeys = StoredWords(
  """
  d690149e6984815a 44a8d74c31aa92c4
  520834a4825cb507 0f948e986c8b7415
  f9cc57409679e995 8b0996b7f3a7d7e6
  cfdb9c9bb9cb09e6 32dcffa283d0afb0
  e8a1f6ed82f4e97d 300422f2d0258947
  5e84becef467775e d0d59704be03d528
  17fd18ce60a2ef3f ef6b66d5d8aa66fd
  d6adfc82dddf5a68 6165004061f7eb5d
  28ebe5b6c7ea4c25 03273f4728221ce6
  95338793050cf2e7 1c07b9d4044e142a
  d84104985a6232b1 76eff16e28061312
  5ec7a61d5a3fc2dc 216c0a41ae55ad96
  """)
