using System;
using System.Linq.Expressions;
using System.Reflection;

namespace Microsoft.Xrm.Sdk.Linq;

// A column that an expression reads: c.FirstName, c.GetAttributeValue<string>("firstname"), c["firstname"],
// also behind a cast and behind Value or Id of a typed value.
internal sealed class Column
{
    private Column(int source, string name)
    {
        Source = source;
        Name = name;
    }

    public int Source { get; }

    public string Name { get; }

    // Null when the expression is not a column.
    public static Column Of(Expression expression, TranslatedQuery query)
    {
        switch (expression)
        {
            case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked or ExpressionType.TypeAs } cast:
                return Of(cast.Operand, query);
            case MemberExpression { Expression: not null } member:
                return OfMember(member, query);
            case MethodCallExpression { Object: not null } call:
                return OfCall(call, query);
            default:
                return null;
        }
    }

    private static Column OfMember(MemberExpression member, TranslatedQuery query)
    {
        var source = SourceOf(member.Expression, query);
        if (source >= 0)
        {
            var name = member.Member.GetCustomAttribute<AttributeLogicalNameAttribute>()?.LogicalName;
            if (name == null && member.Member.Name == nameof(Entity.Id))
                name = query.TableOf(source) + "id";
            return name == null ? null : new Column(source, name);
        }

        var isTypedValue = member.Member.Name == "Value" && (Nullable.GetUnderlyingType(member.Expression.Type) != null
            || member.Expression.Type == typeof(OptionSetValue) || member.Expression.Type == typeof(Money));
        var isReference = member.Member.Name == nameof(EntityReference.Id) && member.Expression.Type == typeof(EntityReference);
        return isTypedValue || isReference ? Of(member.Expression, query) : null;
    }

    private static Column OfCall(MethodCallExpression call, TranslatedQuery query)
    {
        if (call.Method.Name == "GetValueOrDefault" && call.Arguments.Count == 0)
            return Of(call.Object, query);
        if (call.Method.Name != nameof(Entity.GetAttributeValue) && call.Method.Name != "get_Item")
            return null;
        var owner = call.Object is MemberExpression { Member.Name: nameof(Entity.Attributes) } attributes ? attributes.Expression : call.Object;
        var source = SourceOf(owner, query);
        return source >= 0 && call.Arguments.Count == 1 ? new Column(source, (string)Constant.ValueOf(call.Arguments[0])) : null;
    }

    private static int SourceOf(Expression expression, TranslatedQuery query)
    {
        while (expression is UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.TypeAs } cast)
            expression = cast.Operand;
        return expression is ParameterExpression parameter ? query.Sources.IndexOf(parameter) : -1;
    }
}
