@main
enum Gen {
  static func main() {}
}
