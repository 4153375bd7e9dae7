using System;
using System.Collections.Generic;
using Microsoft.Xrm.Sdk.Metadata;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk;

// What may stand where the contracts say only "object": without this list a serialiser refuses the value of a column or a parameter.
internal static class KnownTypes
{
    public static IEnumerable<Type> Values { get; } = new[]
    {
        typeof(bool),
        typeof(int),
        typeof(int[]),
        typeof(long),
        typeof(decimal),
        typeof(double),
        typeof(string),
        typeof(string[]),
        typeof(byte[]),
        typeof(DateTime),
        typeof(Guid),
        typeof(Guid[]),
        typeof(AliasedValue),
        typeof(BooleanManagedProperty),
        typeof(Entity),
        typeof(Entity[]),
        typeof(EntityCollection),
        typeof(EntityReference),
        typeof(EntityReferenceCollection),
        typeof(Money),
        typeof(OptionSetValue),
        typeof(OptionSetValueCollection),
    };

    public static IEnumerable<Type> Parameters { get; } = new List<Type>(Values)
    {
        typeof(ColumnSet),
        typeof(ConcurrencyBehavior),
        typeof(EntityFilters),
        typeof(ExecuteMultipleResponseItemCollection),
        typeof(ExecuteMultipleSettings),
        typeof(FetchExpression),
        typeof(KeyAttributeCollection),
        typeof(Label),
        typeof(OrganizationRequestCollection),
        typeof(OrganizationResponseCollection),
        typeof(ParameterCollection),
        typeof(QueryByAttribute),
        typeof(QueryExpression),
        typeof(Relationship),
        typeof(RelationshipQueryCollection),
    };
}
