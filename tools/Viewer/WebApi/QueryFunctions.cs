using System;
using Microsoft.OData.Edm;
using Microsoft.Xrm.Sdk.Query;

namespace OmniChannel.Viewer.WebApi;

/// <summary>The functions of Dataverse that stand in filters, such as <c>Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=7)</c>.</summary>
internal static class QueryFunctions
{
    private static readonly string[] WithoutValue =
    [
        "Today", "Yesterday", "Tomorrow", "Last7Days", "Next7Days", "LastWeek", "ThisWeek", "NextWeek", "LastMonth", "ThisMonth", "NextMonth", "LastYear", "ThisYear", "NextYear",
        "EqualUserId", "NotEqualUserId", "EqualBusinessId", "NotEqualBusinessId",
    ];

    private static readonly string[] WithNumber =
    [
        "LastXHours", "NextXHours", "LastXDays", "NextXDays", "LastXWeeks", "NextXWeeks", "LastXMonths", "NextXMonths", "LastXYears", "NextXYears", "OlderThanXDays",
        "OlderThanXMonths", "OlderThanXYears", "OlderThanXWeeks", "OlderThanXHours", "OlderThanXMinutes",
    ];

    private static readonly string[] WithDate = ["On", "OnOrAfter", "OnOrBefore"];

    /// <summary>Enters the functions in a model.</summary>
    public static void Declare(EdmModel model, EdmEntityContainer container)
    {
        foreach (var name in WithoutValue) Add(model, container, name, null);
        foreach (var name in WithNumber) Add(model, container, name, EdmCoreModel.Instance.GetInt64(false));
        foreach (var name in WithDate) Add(model, container, name, EdmCoreModel.Instance.GetString(false));
    }

    /// <summary>The condition of a call.</summary>
    /// <param name="name">Name of the function with its namespace.</param>
    /// <param name="column">Logical name of the column.</param>
    /// <param name="value">The value; null where the function takes none.</param>
    public static ConditionExpression Condition(string name, string column, object? value)
    {
        var bare = name[(name.LastIndexOf('.') + 1)..];
        if (!Enum.TryParse<ConditionOperator>(bare, out var comparison)) throw ApiException.Unsupported($"The function {bare}");
        return value is null ? new ConditionExpression(column, comparison) : new ConditionExpression(column, comparison, value is long number ? (int)number : value);
    }

    private static void Add(EdmModel model, EdmEntityContainer container, string name, IEdmTypeReference? value)
    {
        var function = new EdmFunction(ApiModel.Namespace, name, EdmCoreModel.Instance.GetBoolean(false));
        function.AddParameter("PropertyName", EdmCoreModel.Instance.GetString(false));
        if (value is not null) function.AddParameter("PropertyValue", value);
        model.AddElement(function);
        container.AddFunctionImport(name, function);
    }
}
