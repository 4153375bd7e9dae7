using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using OmniChannel.Cli.Data;
using Xunit;

namespace OmniChannel.Cli.Tests.Data;

public sealed class CsvFileTests
{
    [Fact]
    public void A_row_is_known_by_the_line_it_starts_on_even_below_a_text_of_several_lines()
    {
        var (rows, rejected) = Read("code,text\na,\"one\ntwo\"\nb,x\n");
        Assert.Equal([2L, 4L], rows.Select(row => row.Line));
        Assert.Equal("one\ntwo", rows[0].Values[1]);
        Assert.Empty(rejected);
    }

    [Theory]
    [InlineData("code,text\na,1,2\nb,x\n", "more or fewer values")]
    [InlineData("code,text\na\nb,x\n", "more or fewer values")]
    [InlineData("code,text\na,\"x\"y\nb,x\n", "a quotation mark stands where none may")]
    public void A_malformed_row_is_told_with_its_line_and_the_next_is_read(string text, string reason)
    {
        var (rows, rejected) = Read(text);
        Assert.Equal("b", Assert.Single(rows).Values[0]);
        var rejection = Assert.Single(rejected);
        Assert.Equal(2, rejection.Line);
        Assert.Contains(reason, rejection.Reason, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_mark_that_never_closes_is_told_with_the_line_it_opens_on()
    {
        var (rows, rejected) = Read("code,text\na,x\nb,\"never\nc,y\n");
        Assert.Equal("a", Assert.Single(rows).Values[0]);
        Assert.Equal(3, Assert.Single(rejected).Line);
    }

    [Fact]
    public void A_row_that_is_not_utf8_is_refused_and_says_so()
    {
        var (rows, rejected) = Read([.. Encoding.UTF8.GetBytes("code,text\na,"), 0xFC, (byte)'\n', .. Encoding.UTF8.GetBytes("b,ü\n")]);
        Assert.Equal("ü", Assert.Single(rows).Values[1]);
        Assert.Contains("UTF-8", Assert.Single(rejected).Reason, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_change_nothing()
    {
        var (rows, rejected) = Read([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("code,text\r\na,x\r\n")]);
        Assert.Equal(["a", "x"], Assert.Single(rows).Values);
        Assert.Empty(rejected);
    }

    [Fact]
    public void A_semicolon_in_the_data_does_not_make_it_the_separator()
    {
        var (rows, _) = Read("roles\na;b;c\n");
        Assert.Equal(["a;b;c"], Assert.Single(rows).Values);
    }

    [Fact]
    public void An_empty_file_has_no_header()
    {
        using var scratch = new Scratch();
        File.WriteAllText(scratch.File("a.csv"), string.Empty);
        Assert.Null(new CsvFile(scratch.File("a.csv"), "a.csv").ReadHeader());
    }

    private static (List<CsvRow> Rows, List<Rejection> Rejected) Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    private static (List<CsvRow> Rows, List<Rejection> Rejected) Read(byte[] bytes)
    {
        using var scratch = new Scratch();
        File.WriteAllBytes(scratch.File("a.csv"), bytes);
        var rejected = new List<Rejection>();
        return ([.. new CsvFile(scratch.File("a.csv"), "a.csv").ReadRows(rejected.Add)], rejected);
    }
}
