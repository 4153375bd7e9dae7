using System;
using System.Linq.Expressions;

namespace Microsoft.Xrm.Sdk.Linq;

// The side of a comparison that does not depend on the row.
internal static class Constant
{
    public static object ValueOf(Expression expression)
    {
        if (expression is ConstantExpression constant)
            return constant.Value;
        return Expression.Lambda<Func<object>>(Expression.Convert(expression, typeof(object))).Compile()();
    }

    // As conditions take values: a choice by its number, a reference by its id.
    public static object ForCondition(Expression expression) => ValueOf(expression) switch
    {
        OptionSetValue choice => choice.Value,
        Money amount => amount.Value,
        EntityReference reference => reference.Id,
        Enum number => Convert.ToInt32(number, System.Globalization.CultureInfo.InvariantCulture),
        var value => value,
    };
}
