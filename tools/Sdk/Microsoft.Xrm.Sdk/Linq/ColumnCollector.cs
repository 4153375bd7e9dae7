using System.Linq.Expressions;

namespace Microsoft.Xrm.Sdk.Linq;

// Asks for the columns that the shape of a row reads; for all of them where the row itself is used.
internal sealed class ColumnCollector : ExpressionVisitor
{
    private readonly TranslatedQuery query;

    private ColumnCollector(TranslatedQuery query)
    {
        this.query = query;
    }

    public static void Collect(TranslatedQuery query) => new ColumnCollector(query).Visit(query.Shape);

    public override Expression Visit(Expression node)
    {
        if (node == null || Column.Of(node, query) is not { } column)
            return base.Visit(node);
        var columns = query.ColumnsOf(column.Source);
        if (!columns.AllColumns && !columns.Columns.Contains(column.Name))
            columns.AddColumn(column.Name);
        return node;
    }

    protected override Expression VisitParameter(ParameterExpression node)
    {
        var source = query.Sources.IndexOf(node);
        if (source >= 0)
        {
            query.ColumnsOf(source).Columns.Clear();
            query.ColumnsOf(source).AllColumns = true;
        }

        return node;
    }
}
