using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.OData.Edm;
using Microsoft.OData.UriParser;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Turns a $filter into conditions and, for columns of related rows, joins.</summary>
internal sealed class FilterTranslator(ApiModel model, TableMetadata table, QueryExpression query)
{
    private static readonly Dictionary<BinaryOperatorKind, ConditionOperator> Comparisons = new()
    {
        [BinaryOperatorKind.Equal] = ConditionOperator.Equal, [BinaryOperatorKind.NotEqual] = ConditionOperator.NotEqual,
        [BinaryOperatorKind.GreaterThan] = ConditionOperator.GreaterThan, [BinaryOperatorKind.GreaterThanOrEqual] = ConditionOperator.GreaterEqual,
        [BinaryOperatorKind.LessThan] = ConditionOperator.LessThan, [BinaryOperatorKind.LessThanOrEqual] = ConditionOperator.LessEqual,
    };

    private static readonly Dictionary<ConditionOperator, ConditionOperator> Opposites = new()
    {
        [ConditionOperator.Equal] = ConditionOperator.NotEqual, [ConditionOperator.NotEqual] = ConditionOperator.Equal,
        [ConditionOperator.Null] = ConditionOperator.NotNull, [ConditionOperator.NotNull] = ConditionOperator.Null,
        [ConditionOperator.GreaterThan] = ConditionOperator.LessEqual, [ConditionOperator.LessEqual] = ConditionOperator.GreaterThan,
        [ConditionOperator.LessThan] = ConditionOperator.GreaterEqual, [ConditionOperator.GreaterEqual] = ConditionOperator.LessThan,
        [ConditionOperator.Like] = ConditionOperator.NotLike, [ConditionOperator.BeginsWith] = ConditionOperator.DoesNotBeginWith,
        [ConditionOperator.EndsWith] = ConditionOperator.DoesNotEndWith, [ConditionOperator.In] = ConditionOperator.NotIn,
    };

    private readonly Dictionary<string, string> joins = new(StringComparer.Ordinal);

    /// <summary>Adds the conditions to the query.</summary>
    public void Translate(QueryNode filter) => query.Criteria = Group(filter, false);

    private FilterExpression Group(QueryNode node, bool negated)
    {
        switch (Bare(node))
        {
            case UnaryOperatorNode { OperatorKind: UnaryOperatorKind.Not } not:
                return Group(not.Operand, !negated);
            case BinaryOperatorNode { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.Or } both:
                var group = new FilterExpression((both.OperatorKind == BinaryOperatorKind.And) != negated ? LogicalOperator.And : LogicalOperator.Or);
                group.AddFilter(Group(both.Left, negated));
                group.AddFilter(Group(both.Right, negated));
                return group;
            case var leaf:
                var single = new FilterExpression(LogicalOperator.And);
                single.AddCondition(Negate(Condition(leaf), negated));
                return single;
        }
    }

    private ConditionExpression Condition(QueryNode node) => node switch
    {
        BinaryOperatorNode comparison => Comparison(comparison),
        SingleValueFunctionCallNode call => Call(call),
        InNode within => In(within),
        SingleValuePropertyAccessNode flag => Make(Place(flag), ConditionOperator.Equal, true),
        LambdaNode => throw ApiException.Unsupported("A lambda operator (any, all) in $filter"),
        _ => throw ApiException.Unsupported($"'{node.Kind}' in $filter"),
    };

    private ConditionExpression Comparison(BinaryOperatorNode node)
    {
        if (!Comparisons.TryGetValue(node.OperatorKind, out var comparison)) throw ApiException.Unsupported($"The operator '{node.OperatorKind}' in $filter");
        if (Bare(node.Left) is not SingleValuePropertyAccessNode property) throw ApiException.Query("A comparison in $filter needs a column on its left side.");
        var place = Place(property);
        if (Constant(node.Right) is not { } value)
        {
            return comparison switch
            {
                ConditionOperator.Equal => Make(place, ConditionOperator.Null),
                ConditionOperator.NotEqual => Make(place, ConditionOperator.NotNull),
                _ => throw ApiException.Query("Only eq and ne can be used with null."),
            };
        }

        return Make(place, comparison, value);
    }

    private ConditionExpression Call(SingleValueFunctionCallNode call)
    {
        var arguments = call.Parameters.ToList();
        if (call.Functions?.FirstOrDefault() is not null || call.Name.StartsWith(ApiModel.Namespace, StringComparison.Ordinal))
        {
            var named = arguments.OfType<NamedFunctionParameterNode>().ToDictionary(argument => argument.Name, argument => Constant(argument.Value));
            var name = named.GetValueOrDefault("PropertyName") as string ?? string.Empty;
            var column = ApiModel.ColumnOf(table, name) ?? (table.TryColumn(name, out var direct) ? direct : null);
            if (column is null) throw ApiException.Query($"Could not find a property named '{name}' on type '{ApiModel.Namespace}.{table.LogicalName}'.");
            return QueryFunctions.Condition(call.Name, column.LogicalName, named.GetValueOrDefault("PropertyValue"));
        }

        if (arguments.Count != 2 || Bare(arguments[0]) is not SingleValuePropertyAccessNode property || Constant(arguments[1]) is not string text)
            throw ApiException.Unsupported($"The function '{call.Name}' in this form");
        return call.Name switch
        {
            "contains" => Make(Place(property), ConditionOperator.Like, $"%{Literal(text)}%"),
            "startswith" => Make(Place(property), ConditionOperator.BeginsWith, text),
            "endswith" => Make(Place(property), ConditionOperator.EndsWith, text),
            _ => throw ApiException.Unsupported($"The function '{call.Name}' in $filter"),
        };
    }

    private ConditionExpression In(InNode node)
    {
        if (Bare(node.Left) is not SingleValuePropertyAccessNode property || node.Right is not CollectionConstantNode list) throw ApiException.Unsupported("'in' in this form");
        var (column, alias) = Place(property);
        return new ConditionExpression(alias, column.LogicalName, ConditionOperator.In, [.. list.Collection.Select(item => Value(item.Value)!)]);
    }

    private static ConditionExpression Negate(ConditionExpression condition, bool negated)
    {
        if (!negated) return condition;
        if (!Opposites.TryGetValue(condition.Operator, out var opposite)) throw ApiException.Unsupported($"'not' before {condition.Operator}");
        condition.Operator = opposite;
        return condition;
    }

    private static ConditionExpression Make((ColumnMetadata Column, string? Alias) place, ConditionOperator comparison, params object[] values) =>
        new(place.Alias, place.Column.LogicalName, comparison, values);

    private (ColumnMetadata Column, string? Alias) Place(SingleValuePropertyAccessNode property)
    {
        if (property.Source is not SingleNavigationNode way) return (ApiModel.ColumnOf(table, property.Property.Name)!, null);
        if (way.Source is SingleNavigationNode) throw ApiException.Unsupported("A filter over more than one navigation property");
        var navigation = model.Navigation(table, way.NavigationProperty.Name)!;
        var target = model.Catalog.Table(navigation.Target);
        return (ApiModel.ColumnOf(target, property.Property.Name)!, Join(navigation, target));
    }

    private string Join(Navigation navigation, TableMetadata target)
    {
        if (joins.TryGetValue(navigation.Name, out var alias)) return alias;
        alias = joins[navigation.Name] = "filter" + joins.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
        query.AddLink(target.LogicalName, navigation.Column, target.PrimaryIdColumn, JoinOperator.LeftOuter).EntityAlias = alias;
        return alias;
    }

    private static QueryNode Bare(QueryNode node) => node is ConvertNode convert ? Bare(convert.Source) : node;

    private static object? Constant(QueryNode node) => node switch
    {
        // The literal is converted to the type of the column it is compared with.
        ConvertNode { Source: ConstantNode constant } convert => Value(Converted(constant.Value, convert.TypeReference)),
        ConstantNode constant => Value(constant.Value),
        _ => throw ApiException.Unsupported("Anything but a value on the right side of a comparison in $filter"),
    };

#pragma warning disable CS0618 // This version of the library still hands out a date type of its own.
    private static object? Converted(object? value, IEdmTypeReference type) =>
        value is Date date && type.IsDateTimeOffset() ? new DateTimeOffset(date.Year, date.Month, date.Day, 0, 0, 0, TimeSpan.Zero) : value;

    private static object? Value(object? value) => value switch
    {
        DateTimeOffset moment => moment.UtcDateTime,
        Date date => new DateTime(date.Year, date.Month, date.Day, 0, 0, 0, DateTimeKind.Utc),
        long number => number is >= int.MinValue and <= int.MaxValue ? (int)number : number,
        float number => (double)number,
        _ => value,
    };
#pragma warning restore CS0618

    // Characters that mean something in a pattern stand for themselves in brackets.
    private static string Literal(string text) =>
        text.Replace("[", "[[]", StringComparison.Ordinal).Replace("%", "[%]", StringComparison.Ordinal).Replace("_", "[_]", StringComparison.Ordinal);
}
