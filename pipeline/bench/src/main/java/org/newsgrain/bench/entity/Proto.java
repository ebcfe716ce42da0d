package org.newsgrain.bench.entity;

import java.nio.file.*;
import java.util.*;
import org.newsgrain.text.document.*;
import org.newsgrain.text.mention.*;
import org.newsgrain.text.name.*;
import org.newsgrain.text.term.Tokenizer;
import org.newsgrain.text.term.Tokens;

public final class Proto {
  static final GivenNames GIVEN = GivenNames.load();
  static final Gazetteers GAZ = new Gazetteers(Inflections.load(GIVEN));
  static final Map<String, Lexicon> LEX = new java.util.concurrent.ConcurrentHashMap<>();

  static Lexicon lexicon(String l) {
    return LEX.computeIfAbsent(l, x -> Lexicon.of(new LanguageTag(x), GIVEN, GAZ.of(new LanguageTag(x))));
  }

  static final class Doc {
    Article a; Words words; int[][] feats; int[] gold; boolean[] joins; boolean[] cand;
    List<int[]> stretches = new ArrayList<>();
  }

  static int aligned, misaligned, noncand; static Map<String,Integer> gaps = new TreeMap<>();

  static Doc doc(Article a) {
    Doc d = new Doc(); d.a = a;
    Lexicon lex = lexicon(a.language());
    Tokens t = Tokenizer.general().tokenize(a.text());
    d.words = Words.of(t, lex);
    Features f = new Features(d.words, lex);
    int n = d.words.size();
    d.gold = new int[n]; d.joins = new boolean[n]; d.cand = new boolean[n]; d.feats = new int[n][];
    for (Article.Marked m : a.marked()) {
      int first = -1, last = -1;
      for (int i = 0; i < n; i++) {
        Span p = d.words.part(i);
        if (p.start() < m.end() && p.end() > m.start()) { if (first < 0) first = i; last = i; }
      }
      if (first < 0) { synchronized (gaps) { misaligned++; } continue; }
      Span s = d.words.span(first, last);
      synchronized (gaps) {
        if (s.start() == m.start() && s.end() == m.end()) aligned++; else { misaligned++; gaps.merge("mis " + a.set(), 1, Integer::sum); if (System.getProperty("mis") != null) System.out.println(a.set() + "\t" + a.text().substring(m.start(), m.end()).replace('\n', ' ') + "\t" + s.of(a.text()).replace('\n', ' ')); }
        for (int i = first + 1; i <= last; i++) gaps.merge("gap " + d.words.gap(i), 1, Integer::sum);
        boolean nc = false; for (int i = first; i <= last; i++) nc |= !f.isCandidate(i);
        if (nc) { noncand++; if (System.getProperty("mis") != null) System.out.println("NC " + a.set() + "\t" + a.text().substring(m.start(), m.end())); }
      }
      for (int i = first; i <= last; i++) if (d.gold[i] == 0) d.gold[i] = Labels.of(m.type(), i == first, i == last);
    }
    for (int i = 0; i < n; i++) { d.joins[i] = f.joins(i); d.cand[i] = f.isCandidate(i); if (!d.cand[i]) d.gold[i] = 0; else d.feats[i] = f.at(i); }
    int i = 0;
    while (i < n) {
      if (!d.cand[i]) { i++; continue; }
      int j = i; while (j + 1 < n && d.cand[j + 1] && d.words.gap(j + 1) != Gap.PARAGRAPH) j++;
      // repair gold that the joins forbid
      for (int k = i; k <= j; k++) {
        int before = k == i ? 0 : d.gold[k - 1];
        if (Labels.goesOn(before) && !d.joins[k]) { /* cut */ int p = k - 1; d.gold[p] = end(d.gold[p]); before = d.gold[p]; }
        if (!Labels.mayFollow(before, d.gold[k])) d.gold[k] = start(d.gold[k]);
      }
      if (Labels.goesOn(d.gold[j])) d.gold[j] = end(d.gold[j]);
      d.stretches.add(new int[] {i, j});
      i = j + 1;
    }
    return d;
  }

  static int end(int l) { int t = (l - 1) / 4, p = (l - 1) % 4; return 1 + t * 4 + (p == 0 || p == 3 ? 3 : 2); }
  static int start(int l) { if (l == 0) return 0; int t = (l - 1) / 4, p = (l - 1) % 4; return 1 + t * 4 + (p == 1 || p == 0 ? 0 : 3); }

  static final int L = Labels.COUNT;

  static final class Model implements Scores {
    float[] w = new float[Features.COUNT * 16]; float[] tr = new float[L * L];
    float[] wa = new float[Features.COUNT * 16]; float[] ta = new float[L * L]; long step = 1;
    boolean raw = true;
    public void add(int f, float[] s) { int o = f * 16; for (int l = 0; l < L; l++) s[l] += w[o + l]; }
    public float transition(int a, int b) { return tr[a * L + b]; }
    void up(int f, int l, float v) { w[f * 16 + l] += v; wa[f * 16 + l] += v * step; }
    void upt(int a, int b, float v) { tr[a * L + b] += v; ta[a * L + b] += v * step; }
    void average() { for (int i = 0; i < w.length; i++) if (w[i] != 0 || wa[i] != 0) w[i] -= wa[i] / step; for (int i = 0; i < tr.length; i++) tr[i] -= ta[i] / step; }
  }

  static float[][] emissions(Doc d, int[] s, Scores m, Random drop, double rate, int[][] kept) {
    float[][] e = new float[s[1] - s[0] + 1][L];
    for (int i = s[0]; i <= s[1]; i++) {
      int[] f = d.feats[i];
      if (drop != null) {
        int[] k = new int[f.length]; int c = 0;
        for (int x : f) if (drop.nextDouble() >= rate) k[c++] = x;
        f = kept[i - s[0]] = Arrays.copyOf(k, c);
      }
      for (int x : f) m.add(x, e[i - s[0]]);
    }
    return e;
  }

  static boolean[] joins(Doc d, int[] s) { return Arrays.copyOfRange(d.joins, s[0], s[1] + 1); }

  static Model train(List<Doc> docs, int epochs, double rate, long seed, double[] weight) {
    Model m = new Model(); Decoder dec = new Decoder(m); Random r = new Random(seed);
    List<Object[]> items = new ArrayList<>();
    for (Doc d : docs) for (int[] s : d.stretches) items.add(new Object[] {d, s});
    SplittableRandom sr = new SplittableRandom(seed);
    Random drop = new Random(seed) ;
    for (int ep = 0; ep < epochs; ep++) {
      Collections.shuffle(items, r); int wrong = 0;
      for (Object[] it : items) {
        Doc d = (Doc) it[0]; int[] s = (int[]) it[1]; int n = s[1] - s[0] + 1;
        int[][] kept = new int[n][];
        float[][] e = emissions(d, s, m, drop, rate, kept);
        int[] y = dec.decode(e, joins(d, s));
        m.step++;
        boolean bad = false; int pg = 0, py = 0;
        for (int i = 0; i < n; i++) {
          int g = d.gold[s[0] + i];
          if (g != y[i]) { bad = true; for (int x : kept[i]) { m.up(x, g, 1); m.up(x, y[i], -1); } }
          if (pg != py || g != y[i]) { m.upt(pg, g, 1); m.upt(py, y[i], -1); }
          pg = g; py = y[i];
        }
        if (bad) wrong++;
      }
      System.err.println("epoch " + ep + " wrong " + wrong + " of " + items.size());
    }
    m.average();
    return m;
  }

  static int[] tag(Doc d, List<Model> ms) {
    int[] out = new int[d.gold.length];
    Scores sum = new Scores() {
      public void add(int f, float[] s) { for (Model m : ms) m.add(f, s); }
      public float transition(int a, int b) { float x = 0; for (Model m : ms) x += m.transition(a, b); return x; }
    };
    Decoder dec = new Decoder(sum);
    for (int[] s : d.stretches) { int[] y = dec.decode(emissions(d, s, sum, null, 0, null), joins(d, s)); System.arraycopy(y, 0, out, s[0], y.length); }
    return out;
  }

  static Set<String> spans(Doc d, int[] y) {
    Set<String> r = new HashSet<>();
    for (int i = 0; i < y.length; i++) if (y[i] != 0 && !Labels.mayFollow(1, y[i]) ) {
      int j = i; while (Labels.goesOn(y[j])) j++;
      Span s = d.words.span(i, j); r.add(s.start() + " " + s.end() + " " + (y[i] - 1) / 4); i = j;
    }
    return r;
  }

  static String f1(List<Doc> docs, List<Model> ms) {
    int[] tp = new int[4], p = new int[4], g = new int[4];
    for (Doc d : docs) {
      Set<String> y = spans(d, tag(d, ms));
      for (String s : y) { int t = s.charAt(s.length() - 1) - '0'; p[t]++; p[3]++; }
      for (Article.Marked k : d.a.marked()) { int t = k.type().ordinal(); g[t]++; g[3]++; if (y.contains(k.start() + " " + k.end() + " " + t)) { tp[t]++; tp[3]++; } }
    }
    StringBuilder b = new StringBuilder();
    for (int t : new int[] {3, 0, 1, 2}) b.append(String.format(Locale.ROOT, " %5.1f", 200.0 * tp[t] / Math.max(1, p[t] + g[t])));
    b.append(String.format(Locale.ROOT, "  P %.1f R %.1f", 100.0 * tp[3] / Math.max(1, p[3]), 100.0 * tp[3] / Math.max(1, g[3])));
    return b.toString();
  }

  static List<Doc> load(Path dir, java.util.function.Predicate<String> which) throws Exception {
    List<Path> files; try (var s = Files.list(dir)) { files = s.filter(f -> f.toString().endsWith(".xz")).sorted().toList(); }
    List<Article> as = new ArrayList<>();
    for (Path f : files) if (which.test(f.getFileName().toString())) as.addAll(Article.read(f));
    return as.parallelStream().map(Proto::doc).toList();
  }

  public static void main(String[] args) throws Exception {
    Path train = Path.of(args[0]), eval = Path.of(args[1]);
    String without = System.getProperty("without", "NONE");
    int epochs = Integer.getInteger("epochs", 8), seeds = Integer.getInteger("seeds", 1);
    double rate = Double.parseDouble(System.getProperty("drop", "0.25"));
    long t0 = System.nanoTime();
    List<Doc> tr = load(train, n -> !n.matches(without));
    System.err.println("loaded " + tr.size() + " in " + (System.nanoTime() - t0) / 1e9 + " aligned " + aligned + " mis " + misaligned + " noncand " + noncand + " " + gaps);
    long cand = 0, feats = 0, words = 0; for (Doc d : tr) { words += d.gold.length; for (int[] f : d.feats) if (f != null) { cand++; feats += f.length; } }
    System.err.println("words " + words + " candidates " + cand + " features " + feats);
    List<Model> ms = java.util.stream.IntStream.range(0, seeds).parallel().mapToObj(s -> train(tr, epochs, rate, 7 + s, null)).toList();
    System.err.println("trained " + (System.nanoTime() - t0) / 1e9);
    try (var s = Files.list(eval)) { for (Path f : s.filter(x -> x.toString().endsWith(".xz")).sorted().toList()) { List<Doc> ds = Article.read(f).parallelStream().map(Proto::doc).toList(); System.out.println(String.format("%-24s", f.getFileName().toString().replace(".jsonl.xz", "")) + f1(ds, ms)); } }
    if (!without.equals("NONE")) { for (Path f : Files.list(train).sorted().toList()) if (f.getFileName().toString().matches(without)) { List<Doc> ds = Article.read(f).parallelStream().map(Proto::doc).toList(); System.out.println(String.format("OUT %-20s", f.getFileName().toString().replace(".jsonl.xz", "")) + f1(ds, ms)); } }
  }
}
