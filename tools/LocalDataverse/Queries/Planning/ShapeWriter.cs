using System;
using System.Collections.Generic;
using System.Globalization;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries.Planning;

/// <summary>
/// Writes down everything about a query but its values. Queries with the same shape share one plan. The buffer is kept from query to query.
/// </summary>
internal sealed class ShapeWriter
{
    private readonly List<ConditionNode> _conditions = [];
    private readonly List<LinkNode> _links = [];
    private char[] _buffer = new char[512];
    private int _length;

    public ReadOnlySpan<char> Shape => _buffer.AsSpan(0, _length);

    /// <summary>The conditions in the order of the shape; parameters of a plan refer to them by position.</summary>
    public IReadOnlyList<ConditionNode> Conditions => _conditions;

    public IReadOnlyList<LinkNode> Links => _links;

    public void Write(QueryTree tree)
    {
        _length = 0;
        _conditions.Clear();
        _links.Clear();
        Append(tree.Table);
        Append(tree.Aggregate ? 'a' : tree.Distinct ? 'd' : 'r');
        if (tree.Aggregate && tree.Distinct) Append('d');
        if (tree.Top is not null) Append('t');
        Append(tree.Columns);
        Append(tree.Filter);
        foreach (var order in tree.Orders) Append(order);
        foreach (var link in tree.Links) Append(link);
    }

    public void Append(int number)
    {
        Reserve(12);
        number.TryFormat(_buffer.AsSpan(_length), out var written, provider: CultureInfo.InvariantCulture);
        _length += written;
        Append(';');
    }

    public void Append(char mark)
    {
        Reserve(1);
        _buffer[_length++] = mark;
    }

    public void AppendText(string text) => Append(text);

    private void Append(string? text)
    {
        if (text is not null)
        {
            Reserve(text.Length + 1);
            text.CopyTo(_buffer.AsSpan(_length));
            _length += text.Length;
        }

        Append('|');
    }

    private void Append(SelectedColumns columns)
    {
        Append(columns.All ? '*' : ':');
        for (var i = 0; i < columns.Names.Count; i++) Append(columns.Names[i]);
        foreach (var column in columns.Computed)
        {
            Append('=');
            Append(column.Name);
            Append(column.Alias);
            Append((char)('A' + (int)column.Aggregate));
            Append((char)('A' + (int)column.Grouping));
            Append(column.Distinct ? '1' : '0');
            Append(column.GroupBy ? '1' : '0');
            Append(column.InUserZone ? '1' : '0');
        }
    }

    private void Append(FilterNode? filter)
    {
        if (filter is null) return;
        Append(filter.IsOr ? '/' : '&');
        Append('(');
        for (var i = 0; i < filter.Conditions.Count; i++) Append(filter.Conditions[i]);
        for (var i = 0; i < filter.Filters.Count; i++) Append(filter.Filters[i]);
        for (var i = 0; i < filter.Links.Count; i++) Append(filter.Links[i]);
        Append(')');
    }

    private void Append(ConditionNode condition)
    {
        _conditions.Add(condition);
        Append(condition.Entity);
        Append(condition.Column);
        Append((int)condition.Operator);
        if (condition.OtherColumn is { } other)
        {
            Append('~');
            Append(other);
        }
        else if (condition.Values.Count != 1)
        {
            Append(ConditionShape.PaddedCount(condition));
        }
    }

    private void Append(OrderNode order)
    {
        Append(order.Descending ? '>' : '<');
        Append(order.Column);
        if (order.Alias is not null) Append(order.Alias);
        if (order.Entity is not null) Append(order.Entity);
        Append('.');
    }

    private void Append(LinkNode link)
    {
        _links.Add(link);
        Append('{');
        Append(link.Table);
        Append(link.LinkedColumn);
        Append(link.ParentColumn);
        Append((char)('A' + (int)link.Join));
        Append(link.Alias);
        Append(link.Columns);
        Append(link.Filter);
        for (var i = 0; i < link.Orders.Count; i++) Append(link.Orders[i]);
        for (var i = 0; i < link.Links.Count; i++) Append(link.Links[i]);
        Append('}');
    }

    private void Reserve(int count)
    {
        if (_length + count > _buffer.Length) Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + count));
    }
}
