using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using Microsoft.Xrm.Sdk.Client;

namespace Microsoft.Xrm.Sdk.Linq;

internal sealed class RowQueryProvider : IQueryProvider
{
    private readonly OrganizationServiceContext context;

    public RowQueryProvider(OrganizationServiceContext context)
    {
        this.context = context;
    }

    public IQueryable CreateQuery(Expression expression) =>
        throw new NotSupportedException("A query without a type of its rows is not supported.");

    public IQueryable<TElement> CreateQuery<TElement>(Expression expression) => new RowQuery<TElement>(this, expression);

    public object Execute(Expression expression) => Execute<object>(expression);

    public TResult Execute<TResult>(Expression expression)
    {
        var translation = new QueryTranslator().Translate(expression);
        var run = typeof(RowQueryProvider)
            .GetMethod(nameof(Run), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)
            .MakeGenericMethod(translation.Shape.Type);
        var rows = (Func<TranslatedQuery, object>)Delegate.CreateDelegate(typeof(Func<TranslatedQuery, object>), this, run);
        return (TResult)rows(translation);
    }

    private object Run<T>(TranslatedQuery translation)
    {
        var rows = Rows<T>(translation);
        return translation.Ending switch
        {
            QueryEnding.First => rows.First(),
            QueryEnding.FirstOrDefault => rows.FirstOrDefault(),
            QueryEnding.Single => rows.Single(),
            QueryEnding.SingleOrDefault => rows.SingleOrDefault(),
            _ => rows,
        };
    }

    private IEnumerable<T> Rows<T>(TranslatedQuery translation)
    {
        var read = translation.CompileShape<T>();
        var isWholeRow = translation.Shape is ParameterExpression;
        var entities = new RowReader(context, translation).Read();
        foreach (var sources in entities)
        {
            if (isWholeRow)
                sources[0] = context.Track(sources[0]);
            yield return read(sources);
        }
    }
}
