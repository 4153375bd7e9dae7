using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Queries;
using OmniChannel.LocalDataverse.Tests.Documentation;
using Xunit;

namespace OmniChannel.LocalDataverse.Tests.Queries;

public sealed class ConditionTests : IDisposable
{
    private readonly QueryWorld _world = new();

    public ConditionTests()
    {
        Add("a", "Alpha", 10, 1.5m, 1, true, [1]);
        Add("b", "beta_1", 20, 2.5m, 2, false, [1, 2]);
        Add("c", "Gamma 50%", 30, -1m, 3, true, [2, 3]);
        Add("d", "Ärger", 40, 100.125m, 1, false, [3]);
        Add("n", null, null, null, null, null, null);
    }

    public void Dispose() => _world.Dispose();

    public static TheoryData<string, string> Conditions => new()
    {
        { "<condition attribute='sample_whole' operator='eq' value='20' />", "b" },
        { "<condition attribute='sample_whole' operator='ne' value='20' />", "a c d" },
        { "<condition attribute='sample_whole' operator='neq' value='20' />", "a c d" },
        { "<condition attribute='sample_whole' operator='gt' value='20' />", "c d" },
        { "<condition attribute='sample_whole' operator='ge' value='20' />", "b c d" },
        { "<condition attribute='sample_whole' operator='lt' value='20' />", "a" },
        { "<condition attribute='sample_whole' operator='le' value='20' />", "a b" },
        { "<condition attribute='sample_whole' operator='null' />", "n" },
        { "<condition attribute='sample_whole' operator='not-null' />", "a b c d" },
        { "<condition attribute='sample_whole' operator='in'><value>10</value><value>40</value><value>50</value></condition>", "a d" },
        { "<condition attribute='sample_whole' operator='not-in'><value>10</value><value>40</value><value>50</value></condition>", "b c" },
        { "<condition attribute='sample_whole' operator='between'><value>20</value><value>30</value></condition>", "b c" },
        { "<condition attribute='sample_whole' operator='not-between'><value>20</value><value>30</value></condition>", "a d" },
        { "<condition attribute='sample_decimal' operator='eq' value='100.125' />", "d" },
        { "<condition attribute='sample_decimal' operator='lt' value='0' />", "c" },
        { "<condition attribute='sample_choice' operator='eq' value='1' />", "a d" },
        { "<condition attribute='sample_flag' operator='eq' value='1' />", "a c" },
        { "<condition attribute='sample_flag' operator='eq' value='false' />", "b d" },
        { "<condition attribute='sample_text' operator='eq' value='ALPHA' />", "a" },
        { "<condition attribute='sample_text' operator='eq' value='alpha  ' />", "a" },
        { "<condition attribute='sample_text' operator='eq' value='arger' />", "d" },
        { "<condition attribute='sample_text' operator='like' value='%a' />", "a" },
        { "<condition attribute='sample_text' operator='like' value='%[_]1' />", "b" },
        { "<condition attribute='sample_text' operator='like' value='%50[%]' />", "c" },
        { "<condition attribute='sample_text' operator='like' value='[a-b]%' />", "a b d" },
        { "<condition attribute='sample_text' operator='like' value='[^a-b]%' />", "c" },
        { "<condition attribute='sample_text' operator='like' value='_lpha' />", "a" },
        { "<condition attribute='sample_text' operator='not-like' value='%a%' />", "" },
        { "<condition attribute='sample_text' operator='begins-with' value='AL' />", "a" },
        { "<condition attribute='sample_text' operator='begins-with' value='_e' />", "b" },
        { "<condition attribute='sample_text' operator='not-begin-with' value='AL' />", "b c d" },
        { "<condition attribute='sample_text' operator='ends-with' value='R' />", "d" },
        { "<condition attribute='sample_text' operator='not-end-with' value='R' />", "a b c" },
        { "<condition attribute='sample_many' operator='contain-values'><value>1</value></condition>", "a b" },
        { "<condition attribute='sample_many' operator='contain-values'><value>1</value><value>3</value></condition>", "a b c d" },
        { "<condition attribute='sample_many' operator='not-contain-values'><value>1</value></condition>", "c d n" },
        { "<condition attribute='sample_many' operator='in'><value>1</value><value>2</value></condition>", "b" },
        { "<condition attribute='sample_many' operator='eq' value='3' />", "d" },
        { "<condition attribute='sample_many' operator='null' />", "n" },
        { "<condition attribute='sample_whole' operator='eq' valueof='sample_big' />", "a" },
        { "<condition attribute='sample_whole' operator='lt' valueof='sample_big' />", "b c d" },
        { "<condition attribute='sample_name' operator='eq-userlanguage' />", "FAULT 80041120" },
        { "<condition attribute='sample_whole' operator='like' value='1%' />", "FAULT 80041120" },
        { "<condition attribute='sample_whole' operator='today' />", "FAULT 80041120" },
        { "<condition attribute='sample_text' operator='under' value='x' />", "FAULT 80041120" },
        { "<condition attribute='sample_whole' operator='eq' value='ten' />", "FAULT 80040203" },
        { "<condition attribute='sample_whole' operator='eq' />", "FAULT 80040203" },
        { "<condition attribute='sample_whole' operator='in' />", "FAULT 80040203" },
        { "<condition attribute='sample_whole' operator='between' value='1' />", "FAULT 80040203" },
        { "<condition attribute='sample_contactid' operator='eq' value='nobody' />", "FAULT 80040203" },
        { "<condition attribute='sample_whole' operator='eq' valueof='sample_name' />", "FAULT 80041106" },
        { "<condition attribute='sample_whole' operator='in' valueof='sample_big' />", "FAULT 80041120" },
        { "<condition attribute='sample_nothing' operator='null' />", "FAULT 80041103" },
        { "<condition attribute='sample_whole' operator='roughly' value='1' />", "FAULT 80041120" },
        { "<condition entityname='elsewhere' attribute='sample_whole' operator='null' />", "FAULT 8004110A" },
    };

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_of_FetchXML_leaves_the_rows_that_SQL_Server_would(string condition, string expected)
    {
        if (expected.StartsWith("FAULT ", StringComparison.Ordinal))
            QueryWorld.Faults(Convert.ToInt32(expected[6..], 16), () => _world.NamesByFetch(condition));
        else
            Assert.Equal(expected, _world.NamesByFetch(condition));
    }

    public static TheoryData<string, ConditionOperator, object[], string> SdkConditions => new()
    {
        { "sample_whole", ConditionOperator.Equal, [20], "b" },
        { "sample_whole", ConditionOperator.In, [new[] { 10, 30 }], "a c" },
        { "sample_whole", ConditionOperator.In, [10, 30], "a c" },
        { "sample_whole", ConditionOperator.NotIn, [new List<int> { 10, 30 }], "b d" },
        { "sample_decimal", ConditionOperator.GreaterThan, [2], "b d" },
        { "sample_decimal", ConditionOperator.Equal, [1.5], "a" },
        { "sample_flag", ConditionOperator.Equal, [true], "a c" },
        { "sample_text", ConditionOperator.Contains, ["mm"], "c" },
        { "sample_text", ConditionOperator.DoesNotContain, ["mm"], "a b d" },
        { "sample_many", ConditionOperator.ContainValues, [2], "b c" },
        { "statecode", ConditionOperator.Equal, ["0"], "a b c d n" },
    };

    [Theory]
    [MemberData(nameof(SdkConditions))]
    public void A_condition_of_the_SDK_takes_plain_values_and_lists(
        string column, ConditionOperator conditionOperator, object[] values, string expected) =>
        Assert.Equal(expected, _world.Names(new ConditionExpression(column, conditionOperator, values)));

    public static TheoryData<string, object> WrappedValues => new()
    {
        { "sample_choice", new OptionSetValue(1) },
        { "sample_contactid", new EntityReference("contact", Guid.NewGuid()) },
        { "sample_money", new Money(1) },
        { "sample_name", 5 },
        { "sample_flag", 7 },
        { "sample_on", 5 },
    };

    [Theory]
    [MemberData(nameof(WrappedValues))]
    public void A_value_of_another_type_than_the_column_is_refused_by_the_name_of_the_column(string column, object value) => QueryWorld.Faults(
        ErrorCodes.InvalidArgument,
        () => _world.Names(new ConditionExpression(column, ConditionOperator.Equal, value)),
        $"Condition for attribute 'sample_row.{column}': expected argument(s) of a different type from received.");

    [Fact]
    public void Null_is_no_value_to_compare_with() => QueryWorld.Faults(
        ErrorCodes.InvalidArgument,
        () => _world.Names(new ConditionExpression("sample_whole", ConditionOperator.Equal, new object?[] { null }!)),
        "Use 'Null' or 'NotNull' conditions instead");

    [Theory]
    [InlineData(ConditionOperator.ChildOf)]
    [InlineData(ConditionOperator.Mask)]
    [InlineData(ConditionOperator.NotMask)]
    [InlineData(ConditionOperator.MasksSelect)]
    public void Operators_that_are_not_supported_are_refused_by_name(ConditionOperator conditionOperator) => QueryWorld.Faults(
        QueryFaults.InvalidOperator, () => _world.Names(new ConditionExpression("sample_whole", conditionOperator, 1)), conditionOperator.ToString());

    [Fact]
    public void QueryByAttribute_asks_for_rows_without_a_value_by_null()
    {
        var query = new QueryByAttribute(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        query.AddAttributeValue("sample_whole", null);
        query.AddAttributeValue("statecode", 0);
        Assert.Equal("n", QueryWorld.Names(_world.Query(query)));
    }

    [Fact]
    public void Filters_nest_and_an_empty_filter_leaves_everything()
    {
        var query = new QueryExpression(SampleTable.Name) { ColumnSet = new ColumnSet("sample_name") };
        query.Criteria.AddFilter(LogicalOperator.Or);
        Assert.Equal("a b c d n", QueryWorld.Names(_world.Query(query)));
        var or = query.Criteria.AddFilter(LogicalOperator.Or);
        or.AddCondition("sample_whole", ConditionOperator.Equal, 10);
        var and = or.AddFilter(LogicalOperator.And);
        and.AddCondition("sample_flag", ConditionOperator.Equal, false);
        and.AddCondition("sample_choice", ConditionOperator.Equal, 2);
        Assert.Equal("a b", QueryWorld.Names(_world.Query(query)));
    }

    [Fact]
    public void Lists_of_different_length_share_plans_by_powers_of_two()
    {
        string Plans(params int[] values) => _world.Names(new ConditionExpression("sample_whole", ConditionOperator.In, values));
        Assert.Equal("a b c", Plans(10, 20, 30));
        var plans = _world.Engine.PlanCount;
        Assert.Equal("a b c d", Plans(10, 20, 30, 40));
        Assert.Equal(plans, _world.Engine.PlanCount);
    }

    [Fact]
    public void A_list_may_be_long_but_not_without_end()
    {
        object[] List(int length) => Enumerable.Range(0, length).Cast<object>().ToArray();
        Assert.Equal("a b c d", _world.Names(new ConditionExpression("sample_whole", ConditionOperator.In, List(10_000))));
        QueryWorld.Faults(
            ErrorCodes.TooManyConditionParametersInQuery, () =>
                _world.Names(new ConditionExpression("sample_whole", ConditionOperator.In, List(20_000))));
    }

    [Fact]
    [Documented(12, "Text compares without regard to case, and to accents as the environment's language says")]
    public void Accents_count_in_an_environment_that_tells_them_apart()
    {
        using var world = new QueryWorld(Store.EnvironmentCollation.CaseInsensitiveAccentSensitive);
        world.Insert(SampleTable.Name, ("sample_name", "x"), ("sample_text", "Ärger"));
        Assert.Equal("", world.NamesByFetch("<condition attribute='sample_text' operator='eq' value='arger' />"));
        Assert.Equal("", world.NamesByFetch("<condition attribute='sample_text' operator='like' value='arg%' />"));
        Assert.Equal("x", world.NamesByFetch("<condition attribute='sample_text' operator='eq' value='ärger' />"));
    }

    private void Add(string name, string? text, int? whole, decimal? number, int? choice, bool? flag, int[]? many) => _world.Insert(
        SampleTable.Name,
        ("sample_name", name), ("sample_text", text), ("sample_whole", whole), ("sample_big", whole is null ? null : (long)(whole * whole / 10)),
        ("sample_decimal", number), ("sample_choice", choice is null ? null : new OptionSetValue(choice.Value)), ("sample_flag", flag),
        ("sample_many", many is null ? null : new OptionSetValueCollection(Array.ConvertAll(many, value => new OptionSetValue(value)))),
        ("statecode", new OptionSetValue(0)));
}
