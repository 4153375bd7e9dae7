using System;
using OmniChannel.LocalDataverse.Store;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

/// <summary>Which index answers a query once there are many rows.</summary>
public sealed class IndexChoiceTests : IDisposable
{
    private const int Rows = 30_000;
    private const string DueOfModel = "SELECT id FROM score WHERE model = 1 AND due < 10 ORDER BY due LIMIT 5";

    private readonly StoreSession _store = new(null, EnvironmentCollation.CaseInsensitiveAccentInsensitive, static (_, _) => false);

    public IndexChoiceTests()
    {
        _store.Execute("CREATE TABLE score (id INTEGER PRIMARY KEY, model INTEGER, due INTEGER)");
        _store.Execute("CREATE INDEX by_model ON score (model)");
        _store.Execute("CREATE INDEX by_due ON score (due)");
    }

    [Fact]
    public void A_value_that_all_rows_share_is_not_what_they_are_found_by()
    {
        Assert.Contains("by_model", Plan(), StringComparison.Ordinal);

        _store.Begin();
        for (var i = 0; i < Rows; i++) _store.Execute("INSERT INTO score (model, due) VALUES (1, ?1)", i);
        _store.Commit();
        _store.Begin();
        _store.Commit();

        Assert.Contains("by_due", Plan(), StringComparison.Ordinal);
    }

    [Fact]
    public void Counting_the_rows_of_indexes_is_no_statement_of_a_request()
    {
        _store.Begin();
        for (var i = 0; i < Rows; i++) _store.Execute("INSERT INTO score (model, due) VALUES (1, ?1)", i);
        _store.Commit();
        var before = _store.StatementCount;

        _store.Begin();
        _store.Commit();

        Assert.Equal(before + 2, _store.StatementCount);
    }

    public void Dispose() => _store.Dispose();

    private string Plan()
    {
        using var reader = _store.Query("EXPLAIN QUERY PLAN " + DueOfModel);
        Assert.True(reader.Read());
        return reader.Text(3);
    }
}
