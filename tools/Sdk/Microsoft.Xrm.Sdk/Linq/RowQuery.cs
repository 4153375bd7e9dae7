using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;

namespace Microsoft.Xrm.Sdk.Linq;

// A query that is still being written; the provider runs it when its rows are asked for.
internal sealed class RowQuery<T> : IOrderedQueryable<T>, IRowSource
{
    public RowQuery(IQueryProvider provider, string logicalName)
    {
        Provider = provider;
        LogicalName = logicalName;
        Expression = Expression.Constant(this);
    }

    public RowQuery(IQueryProvider provider, Expression expression)
    {
        Provider = provider;
        Expression = expression;
    }

    public string LogicalName { get; }

    public Type ElementType => typeof(T);

    public Expression Expression { get; }

    public IQueryProvider Provider { get; }

    public IEnumerator<T> GetEnumerator() => Provider.Execute<IEnumerable<T>>(Expression).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

// The table a query starts from or joins.
internal interface IRowSource
{
    string LogicalName { get; }

    Type ElementType { get; }
}
