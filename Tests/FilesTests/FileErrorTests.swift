import Diagnostics
import Files
import Testing

@Suite struct FileErrorTests {
  @Test(arguments: [
    (ErrorNumber.noSuchEntry, Diagnostics.ExitStatus.notFound), (.notAFolder, .invalidInput),
    (.isAFolder, .invalidInput), (.exists, .invalidInput), (.notEmpty, .invalidInput),
    (.nameTooLong, .invalidInput), (.linkCircle, .invalidInput),
    (.invalidArgument, .invalidInput), (.noSpace, .environment), (.quotaExceeded, .environment),
    (.fileTooLarge, .environment), (.accessDenied, .environment), (.notPermitted, .environment),
    (.readOnlyFileSystem, .environment), (.brokenPipe, .environment),
    (ErrorNumber(rawValue: 5), .environment), (ErrorNumber(rawValue: 24), .environment),
  ])
  func `every number has a status, and a sentence with the path and no period`(
    number: ErrorNumber, status: Diagnostics.ExitStatus
  ) {
    for operation in FileError.Operation.allCases {
      let failure = FileError(operation, "out/a.csv", .system(number)).failure
      #expect(failure.status == status)
      #expect(failure.sentence.contains("'out/a.csv'"))
      #expect(!failure.sentence.hasSuffix("."))
      #expect((failure.advice == nil) == (number == .brokenPipe))
    }
  }

  @Test func `the system's words are told`() {
    #expect(ErrorNumber.noSpace.description == "No space left on device (28)")
    #expect(
      FileError(.list, "profiles", .system(ErrorNumber(rawValue: 5))).failure.sentence
        == "'profiles' cannot be listed: Input/output error (5)")
  }
}
