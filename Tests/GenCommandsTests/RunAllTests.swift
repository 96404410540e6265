import Diagnostics
import Files
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// `run_all.sh` itself, with a set-up and a build that are done already.
@Suite struct RunAllTests {
  /// A checkout in which the program is the one that the tests were built with.
  private final class Checkout {
    let trial = Trial()

    init() throws {
      let root = Repository.root
      let gen = try Path.joined(Path.folder(of: FileSystem.executablePath()), "gen")
      try shell(
        """
        mkdir -p scripts bin .build/release && cp '\(root)/run_all.sh' . &&
        ln -s '\(root)/profiles' '\(root)/templates' .
        """)
      // Fails in the step that is asked to fail; a short workflow makes an empty database.
      let stub = """
        #!/bin/sh
        if [ "$1" = "$FAILING" ]; then echo "broken on purpose" >&2; exit 3; fi
        """
      try trial.write(stub.replacing("$1", with: "setup"), to: "scripts/setup.sh")
      try trial.write(stub, to: "bin/swift")
      try trial.write(
        stub + """

          if [ -n "$SHORT" ] && [ "$1" = run-workflow ]; then exec '\(gen)' init-db "$3" "$4"; fi
          exec '\(gen)' "$@"
          """, to: ".build/release/gen")
      try shell("chmod +x scripts/setup.sh bin/swift .build/release/gen")
    }

    @discardableResult
    func shell(_ line: String) throws -> Int32 {
      let status = unsafe system("cd '\(trial.folder)' && { \(line)\n}")
      return (status >> 8) & 0xFF
    }

    /// Runs the script and gives its exit code and what it wrote.
    func runAll(
      _ arguments: String = "", failing: String = "", isShort: Bool = true
    ) throws -> (code: Int32, output: String, errors: String) {
      let code = try shell(
        """
        PATH="$PWD/bin:$PATH" FAILING='\(failing)' SHORT='\(isShort ? "yes" : "")' \
        ./run_all.sh \(arguments) > output.txt 2> errors.txt
        """)
      func text(_ name: String) throws -> String {
        try FileReader.text(of: "\(trial.folder)/\(name)", limit: 1 << 20)
      }
      return (code, try text("output.txt"), try text("errors.txt"))
    }
  }

  @Test func `the summary counts campaigns, then comes the status, then the check`() throws {
    let checkout = try Checkout()
    let run = try checkout.runAll(isShort: false)
    #expect(run.code == 0, "\(run.errors)")
    func place(_ words: String) -> Int {
      run.output.firstRange(of: words).map {
        run.output.distance(from: run.output.startIndex, to: $0.lowerBound)
      } ?? -1
    }
    let places = [
      place("successful 7, examples 3, profiles 4"), place("campaign_performance"),
      place("CMP-0007"), place("promises hold"), place("made ads.db"),
    ]
    #expect(places.allSatisfy { $0 >= 0 }, "\(run.output)")
    #expect(places == places.sorted())
    #expect(
      try FileSystem.names(in: checkout.trial.folder).filter { $0.contains("ads") } == ["ads.db"])
  }

  @Test(arguments: [
    ("setup", "set-up"), ("build", "build"), ("run-workflow", "the workflow complete"),
    ("verify", "verify"),
  ])
  func `a step that fails is named, and the database that was there stays`(
    failing: String, step: String
  ) throws {
    let checkout = try Checkout()
    #expect(try checkout.runAll().code == 0)
    let before = try checkout.trial.bytes
    let run = try checkout.runAll(failing: failing)
    #expect(run.code == 3)
    #expect(
      run.errors.hasSuffix(
        "broken on purpose\nrun_all: the step '\(step)' failed (exit code 3)\n"), "\(run.errors)")
    #expect(try checkout.trial.bytes == before)
    let left = try FileSystem.names(in: checkout.trial.folder).filter { $0.contains("ads") }
    #expect(left == ["ads.db"])
  }

  @Test func `status failing is named too`() throws {
    let run = try Checkout().runAll(failing: "status")
    #expect(run.code == 3)
    #expect(run.errors.contains("run_all: the step 'status' failed (exit code 3)"))
  }

  @Test func `another's file, a folder and a place that is none are left alone`() throws {
    let checkout = try Checkout()
    try checkout.trial.write("mine", to: "ads.db")
    let mine = try checkout.runAll()
    #expect(mine.code == 2)
    #expect(mine.errors.contains("run_all: the step 'look at the database that is there' failed"))
    #expect(try checkout.trial.bytes == Array("mine".utf8))
    try checkout.shell("mkdir folder")
    #expect(try checkout.runAll("folder").errors.contains("is a folder, and no database"))
    let nowhere = try checkout.runAll("nowhere/ads.db")
    #expect(nowhere.code != 0)
    #expect(
      nowhere.errors.contains("run_all: the step 'look for the folder of the database' failed"))
  }
}
