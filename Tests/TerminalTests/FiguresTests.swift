import Terminal
import Testing

@Test(arguments: [
  (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (-1_000, "-1,000"), (-999, "-999"),
  (1_234_567, "1,234,567"), (Int.max, "9,223,372,036,854,775,807"),
  (Int.min, "-9,223,372,036,854,775,808"),
])
func `thousands are parted`(number: Int, expected: String) {
  #expect(Figures.grouped(number) == expected)
}

@Test(arguments: [
  (0, "0 B"), (512, "512 B"), (1_023, "1,023 B"), (1_024, "1.0 KiB"), (1_536, "1.5 KiB"),
  (10_188, "9.9 KiB"), (10_189, "10 KiB"), (10_240, "10 KiB"), (1_048_063, "1,023 KiB"),
  (1_048_064, "1.0 MiB"), (1_048_576, "1.0 MiB"), (12_582_912, "12 MiB"),
  (5_368_709_120, "5.0 GiB"), (Int64.max, "8,192 PiB"),
])
func `sizes are told in the unit that fits`(count: Int64, expected: String) {
  #expect(Figures.bytes(count) == expected)
}

@Test(arguments: [
  (0, "0 ms"), (499_999, "0 ms"), (850_000_000, "850 ms"), (999_499_999, "999 ms"),
  (999_500_000, "1.0 s"), (3_240_000_000, "3.2 s"), (9_949_999_999, "9.9 s"),
  (9_950_000_000, "10 s"), (42_000_000_000, "42 s"), (59_600_000_000, "1 min 00 s"),
  (185_000_000_000, "3 min 05 s"), (3_599_400_000_000, "59 min 59 s"),
  (3_600_000_000_000, "1 h 00 min"), (7_380_000_000_000, "2 h 03 min"),
  (349_200_000_000_000, "4 d 01 h"), (Int64.max, "106,751 d 23 h"),
])
func `lengths of time are told in the units that fit`(nanoseconds: Int64, expected: String) {
  #expect(Figures.duration(nanoseconds: nanoseconds) == expected)
}

@Test(
  arguments: [
    (0, 10, "0 %"), (1, 3, "33 %"), (2, 3, "66 %"), (999, 1_000, "99 %"), (10, 10, "100 %"),
    (0, 0, "–"), (Int64.max, Int64.max, "100 %"), (Int64.max - 1, Int64.max, "99 %"),
    (150, 100, "150 %"),
  ] as [(Int64, Int64, String)])
func `a share is whole only when all is done`(part: Int64, whole: Int64, expected: String) {
  #expect(Figures.percent(part, of: whole) == expected)
}

@Test(
  arguments: [
    (1_000, 1_000_000_000, "1,000/s"), (5, 2_000_000_000, "2/s"), (0, 1, "0/s"), (7, 0, "–"),
    (1_000_000, 500_000_000, "2,000,000/s"), (Int64.max, 1, "9,223,372,036,854,775,807/s"),
  ] as [(Int64, Int64, String)])
func `a speed is told by the second`(count: Int64, nanoseconds: Int64, expected: String) {
  #expect(Figures.rate(count, nanoseconds: nanoseconds) == expected)
}
