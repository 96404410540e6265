import AdOps
import People
import Registry
import Tables
import Testing

/// What people do wrong, and who finds it.
struct MistakeTests {
  /// What no machine can tell from what was ordered: it is as well formed as the right thing.
  private static let unseen: Set<MistakeKind> = [
    .olderCut, .flightShort, .pageOfAnother, .devicesOfAnother, .capOfAnother,
  ]

  @Test
  func
    `every labelled mistake is found by a rule for its cause, or is one that no machine can find`()
    throws
  {
    let seed: UInt64 = 77
    var rates = WorkRates()
    (rates.mistakes, rates.requestsPerWeek) = (1, 0)
    var (found, all, missed) = ([MistakeKind: Int](), [MistakeKind: Int](), [String]())
    for (turn, place) in Town.random(0..<120, seed: seed).enumerated() {
      for round in 0..<4 as Range<UInt64> {
        for ask in try place.work(seed: seed + round, rates).asks {
          guard let mistake = ask.mistakes.first else { continue }
          all[mistake.kind, default: 0] += 1
          let hits = try EngineJudge.outcomes(ask, typed: ask.typed, place).filter {
            [.fail, .needsReview].contains($0.judgement.result)
          }
          if hits.contains(where: { $0.rule.causes.contains(mistake.cause) }) {
            found[mistake.kind, default: 0] += 1
          } else if !Self.unseen.contains(mistake.kind) {
            missed.append("\(turn).\(round): \(mistake) \(hits.map(\.rule.rawValue))")
          }
        }
      }
    }
    #expect(missed == [])
    for kind in Self.unseen {
      #expect(found[kind] == nil, "\(kind) can be found, so list it no more")
    }
    let total = all.values.reduce(0, +)
    let lost = Self.unseen.reduce(0) { $0 + (all[$1] ?? 0) }
    let share = Double(lost) / Double(total)
    print("seed \(seed): \(lost) of \(total) mistakes cannot be found by machines, \(share)")
    #expect((0.05...0.14).contains(share))
    #expect(total > 400)
  }

  @Test func `what is typed rightly breaks no rule, whatever is asked`() throws {
    var broken: [String] = []
    var seen: Set<RequestType> = []
    for place in try Town.shipped() + Town.random(200..<280, seed: 5) {
      var rates = WorkRates()
      rates.mistakes = 0
      for ask in try place.work(seed: 5, rates).asks where ask.urgency != .critical {
        seen.insert(ask.requestType)
        broken += try EngineJudge.outcomes(ask, typed: ask.typed, place)
          .filter { [.fail, .needsReview].contains($0.judgement.result) }
          .map { "\(ask.type["name"]) \($0.rule.rawValue): \($0.judgement.details)" }
      }
    }
    #expect(Set(broken) == [])
    #expect(seen.count >= 10)
  }

  @Test func `a mistake changes one field, and mending it gives what was right`() throws {
    var rates = WorkRates()
    rates.mistakes = 1
    for place in Town.random(0..<40, seed: 9) {
      for ask in try place.work(seed: 9, rates).asks where !ask.mistakes.isEmpty {
        let mistake = ask.mistakes[0]
        #expect(mistake.wrong != mistake.right)
        #expect(ask.typed[mistake.field] == mistake.wrong)
        let clean = try place.work(seed: 9, .withoutMistakes).asks.first { $0.key == ask.key }
        var right = ask.rightlyTyped
        // A file is measured; only who errs types what it says.
        if clean?.typed[mistake.field] == nil { right[mistake.field] = nil }
        #expect(clean?.typed == right)
      }
    }
  }
}

extension WorkRates {
  static let withoutMistakes: WorkRates = {
    var rates = WorkRates()
    rates.mistakes = 0
    return rates
  }()
}
