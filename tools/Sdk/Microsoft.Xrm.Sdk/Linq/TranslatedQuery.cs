using System;
using System.Collections.Generic;
using System.Linq.Expressions;
using Microsoft.Xrm.Sdk.Query;

namespace Microsoft.Xrm.Sdk.Linq;

internal enum QueryEnding
{
    AllRows,
    First,
    FirstOrDefault,
    Single,
    SingleOrDefault,
}

// A LINQ query as the platform runs it, and what is to be made of each row.
internal sealed class TranslatedQuery
{
    public QueryExpression Query { get; set; }

    // One for the table the query starts from and one for each join; the links name theirs by its alias.
    public List<ParameterExpression> Sources { get; } = new List<ParameterExpression>();

    public List<LinkEntity> Links { get; } = new List<LinkEntity>();

    // What a row becomes, written in terms of the sources.
    public Expression Shape { get; set; }

    public QueryEnding Ending { get; set; }

    public int Skip { get; set; }

    public int? Take { get; set; }

    public ColumnSet ColumnsOf(int source) => source == 0 ? Query.ColumnSet : Links[source - 1].Columns;

    public string TableOf(int source) => source == 0 ? Query.EntityName : Links[source - 1].LinkToEntityName;

    // Null for the table the query starts from, as conditions and orders have it.
    public string AliasOf(int source) => source == 0 ? null : Links[source - 1].EntityAlias;

    public Func<Entity[], T> CompileShape<T>()
    {
        var rows = Expression.Parameter(typeof(Entity[]), "rows");
        var body = Shape;
        for (var i = 0; i < Sources.Count; i++)
        {
            body = Substitution.Replace(
                body, Sources[i], Expression.Convert(Expression.ArrayIndex(rows, Expression.Constant(i)), Sources[i].Type));
        }

        return Expression.Lambda<Func<Entity[], T>>(body, rows).Compile();
    }
}
