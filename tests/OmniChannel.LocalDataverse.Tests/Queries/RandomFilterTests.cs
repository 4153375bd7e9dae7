using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

/// <summary>Random filters over random rows against an evaluation in memory with the three truth values of SQL.</summary>
public sealed class RandomFilterTests : IDisposable
{
    private static readonly string[] Words = ["alpha", "Alpine", "BETA", "beta", "gamma", "Äther", "a_b", "50%"];

    private readonly QueryWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Random_filters_leave_the_rows_that_logic_leaves(int seed)
    {
        var random = new Random(seed);
        var rows = Enumerable.Range(0, 60).Select(i => Row.Create(i, random)).ToList();
        foreach (var row in rows) row.Insert(_world);
        for (var i = 0; i < 150; i++)
        {
            var query = new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name"), Criteria = Filter(random, 3) };
            var expected = string.Join(
                ' ', rows.Where(row => Holds(query.Criteria, row) == true).Select(row => row.Name).Order(StringComparer.Ordinal));
            var actual = QueryWorld.Names(_world.Query(query));
            Assert.True(expected == actual, $"seed {seed}, filter {i}: {Text(query.Criteria)}\nexpected {expected}\nactual   {actual}");
        }
    }

    private static FilterExpression Filter(Random random, int depth)
    {
        var filter = new FilterExpression(random.Next(2) == 0 ? LogicalOperator.And : LogicalOperator.Or);
        for (var i = random.Next(1, 4); i > 0; i--) filter.AddCondition(Condition(random));
        for (var i = depth > 0 ? random.Next(0, 3) : 0; i > 0; i--) filter.AddFilter(Filter(random, depth - 1));
        return filter;
    }

    private static ConditionExpression Condition(Random random)
    {
        var column = random.Next(6) switch
        {
            0 => "sample_whole",
            1 => "sample_decimal",
            2 => "sample_text",
            3 => "sample_choice",
            4 => "sample_on",
            _ => "sample_flag",
        };
        if (random.Next(6) == 0) return new ConditionExpression(column, random.Next(2) == 0 ? ConditionOperator.Null : ConditionOperator.NotNull);
        if (column == "sample_text" && random.Next(2) == 0) return TextCondition(column, random);
        if (column == "sample_flag")
            return new ConditionExpression(column, random.Next(2) == 0 ? ConditionOperator.Equal : ConditionOperator.NotEqual, random.Next(2) == 0);
        var list = random.Next(8);
        if (list == 0)
            return new ConditionExpression(
                column, ConditionOperator.In, Enumerable.Range(0, random.Next(1, 6)).Select(_ => Value(column, random)).ToArray());
        if (list == 1)
            return new ConditionExpression(
                column, ConditionOperator.NotIn, Enumerable.Range(0, random.Next(1, 6)).Select(_ => Value(column, random)).ToArray());
        if (list == 2 && column != "sample_text")
            return new ConditionExpression(column, ConditionOperator.Between, Value(column, random), Value(column, random));
        if (list == 3 && column != "sample_text")
            return new ConditionExpression(column, ConditionOperator.NotBetween, Value(column, random), Value(column, random));
        var comparison = (ConditionOperator)random.Next(column == "sample_text" ? 2 : 6);
        return new ConditionExpression(column, comparison, Value(column, random));
    }

    private static ConditionExpression TextCondition(string column, Random random)
    {
        ConditionOperator[] operators = [ConditionOperator.BeginsWith, ConditionOperator.DoesNotBeginWith, ConditionOperator.EndsWith,
            ConditionOperator.DoesNotEndWith];
        return new ConditionExpression(
            column, operators[random.Next(operators.Length)], ((string[])["a", "b", "A", "ta", "ä", "al"])[random.Next(6)]);
    }

    private static object Value(string column, Random random) => column switch
    {
        "sample_whole" => random.Next(-3, 8),
        "sample_decimal" => random.Next(-10, 10) / 4m,
        "sample_choice" => random.Next(1, 4),
        "sample_on" => QueryWorld.Now.AddHours(random.Next(-5, 5)),
        _ => Words[random.Next(Words.Length)],
    };

    private static bool? Holds(FilterExpression filter, Row row)
    {
        var parts = filter.Conditions.Select(condition => Holds(condition, row)).Concat(filter.Filters.Select(inner => Holds(inner, row))).ToList();
        var decisive = filter.FilterOperator == LogicalOperator.Or;
        return parts.Contains(decisive) ? decisive : parts.Contains(null) ? null : !decisive;
    }

    private static bool? Holds(ConditionExpression condition, Row row)
    {
        var value = row.Values[condition.AttributeName];
        if (condition.Operator == ConditionOperator.Null) return value is null;
        if (condition.Operator == ConditionOperator.NotNull) return value is not null;
        if (value is null) return null;
        var given = condition.Values.Select(each => Compare(value, each)).ToList();
        return condition.Operator switch
        {
            ConditionOperator.Equal => given[0] == 0,
            ConditionOperator.NotEqual => given[0] != 0,
            ConditionOperator.GreaterThan => given[0] > 0,
            ConditionOperator.LessThan => given[0] < 0,
            ConditionOperator.GreaterEqual => given[0] >= 0,
            ConditionOperator.LessEqual => given[0] <= 0,
            ConditionOperator.In => given.Contains(0),
            ConditionOperator.NotIn => !given.Contains(0),
            ConditionOperator.Between => given[0] >= 0 && given[1] <= 0,
            ConditionOperator.NotBetween => !(given[0] >= 0 && given[1] <= 0),
            ConditionOperator.BeginsWith => Fold(value).StartsWith(Fold(condition.Values[0]), StringComparison.Ordinal),
            ConditionOperator.DoesNotBeginWith => !Fold(value).StartsWith(Fold(condition.Values[0]), StringComparison.Ordinal),
            ConditionOperator.EndsWith => Fold(value).EndsWith(Fold(condition.Values[0]), StringComparison.Ordinal),
            ConditionOperator.DoesNotEndWith => !Fold(value).EndsWith(Fold(condition.Values[0]), StringComparison.Ordinal),
            _ => throw new ArgumentOutOfRangeException(nameof(condition), condition.Operator, "The oracle does not know the operator."),
        };
    }

    private static int Compare(object value, object other) => value is string text
        ? string.CompareOrdinal(Fold(text), Fold(other))
        : ((IComparable)value).CompareTo(other);

    private static string Fold(object text) => ((string)text).ToUpperInvariant().Replace('Ä', 'A');

    private static string Text(FilterExpression filter) => "(" + string.Join(
        filter.FilterOperator == LogicalOperator.Or ? " or " : " and ",
        filter.Conditions.Select(c => $"{c.AttributeName} {c.Operator} {string.Join(',', c.Values)}").Concat(filter.Filters.Select(Text))) + ")";

    private sealed record Row(string Name, Dictionary<string, object?> Values)
    {
        public static Row Create(int number, Random random)
        {
            object? Maybe(object value) => random.Next(5) == 0 ? null : value;
            return new Row($"r{number:00}", new Dictionary<string, object?>
            {
                ["sample_whole"] = Maybe(random.Next(-3, 8)),
                ["sample_decimal"] = Maybe(random.Next(-10, 10) / 4m),
                ["sample_text"] = Maybe(Words[random.Next(Words.Length)]),
                ["sample_choice"] = Maybe(random.Next(1, 4)),
                ["sample_on"] = Maybe(QueryWorld.Now.AddHours(random.Next(-5, 5))),
                ["sample_flag"] = Maybe(random.Next(2) == 0),
            });
        }

        public void Insert(QueryWorld world) => world.Insert(
            SampleTable.Name,
            Values.Select(pair => (pair.Key, pair.Key == "sample_choice" && pair.Value is int option ? new OptionSetValue(option)
                : pair.Value)).Append(("sample_name", Name)).ToArray());
    }
}
