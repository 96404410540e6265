import Diagnostics
import GenCommands

#if canImport(Glibc)
  import Glibc
#endif

@main
enum Gen {
  static func main() {
    exit(CommandRunner.run(Array(CommandLine.arguments.dropFirst())).rawValue)
  }
}
