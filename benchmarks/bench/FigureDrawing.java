// SPDX-License-Identifier: Apache-2.0
package bench;

import app.supple.figure.Figure;
import app.supple.figure.FigureName;
import app.supple.figure.Figures;
import app.supple.figure.Moment;
import app.supple.figure.Wish;
import app.supple.figure.body.Skeleton;
import app.supple.figure.look.Hair;
import app.supple.figure.paint.Scene;
import app.supple.server.content.Content;
import app.supple.server.content.file.ContentFiles;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// One figure, drawn over and over.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class FigureDrawing {

    private static final Figures ALL = Content.read(ContentFiles.packed()).figures();

    /// As many as a moving picture works out.
    private static final int SCENES = 25;

    /// The file name of a figure; all of them are handed in.
    @Param("")
    public String figure;

    private FigureName name;
    private Figure drawn;

    static String[] names() {
        return ALL.names().stream().map(FigureName::file).toArray(String[]::new);
    }

    @Setup
    public void find() {
        name = ALL.names().stream()
                .filter(one -> one.file().equals(figure))
                .findFirst()
                .orElseThrow();
        drawn = ALL.figure(name).orElseThrow();
    }

    @Benchmark
    public String moving() {
        return ALL.draw(name, Wish.plain(Moment.ALL)).orElseThrow();
    }

    @Benchmark
    public String still() {
        return ALL.draw(name, Wish.plain(Moment.END)).orElseThrow();
    }

    /// The bodies and edges of a moving picture, without a word of SVG.
    @Benchmark
    public List<Scene> geometry() {
        List<Skeleton> poses = IntStream.range(0, SCENES)
                .mapToObj(i -> Skeleton.in(drawn.motion().at(i / (SCENES - 1.0))))
                .toList();
        return Scene.of(drawn.staging(), poses, Hair.BUN);
    }
}
