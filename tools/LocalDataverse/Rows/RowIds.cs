using System;
using System.Collections.Generic;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Rows;

/// <summary>
/// Gives ids to rows that come without one. They follow from the row's alternate key, else from its values, so that the same data give the same ids in
/// every run; only a row that is there already makes another one necessary.
/// </summary>
internal sealed class RowIds(RowStore rows)
{
    private readonly StringBuilder _text = new();
    private readonly Dictionary<Guid, int> _given = [];

    /// <summary>Forgets the ids given in the transaction before: its rows are there now, or undone.</summary>
    public void Forget() => _given.Clear();

    public Guid Next(TableMetadata table, Entity entity)
    {
        _text.Clear().Append(table.LogicalName);
        if (!AppendKey(table, entity)) AppendValues(entity);
        var length = _text.Length;
        var first = Hash();
        // Rows of a bulk create get their ids before the first of them is written.
        for (var attempt = _given.GetValueOrDefault(first); ; attempt++)
        {
            _text.Length = length;
            var id = attempt == 0 ? first : Hash(attempt);
            if (rows.Exists(table, id)) continue;
            _given[first] = attempt + 1;
            return id;
        }
    }

    private bool AppendKey(TableMetadata table, Entity entity)
    {
        foreach (var key in table.Keys)
        {
            var length = _text.Length;
            var complete = true;
            foreach (var column in key.ColumnNames)
            {
                complete = entity.Attributes.TryGetValue(column, out var value) && value is not null;
                if (!complete) break;
                Append(column, value!);
            }

            if (complete) return true;
            _text.Length = length;
        }

        return false;
    }

    private void AppendValues(Entity entity)
    {
        var names = new List<string>(entity.Attributes.Keys);
        names.Sort(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (entity.Attributes[name] is { } value) Append(name, value);
        }
    }

    private void Append(string name, object value)
    {
        _text.Append('|').Append(name).Append('=');
        switch (value)
        {
            case EntityReference reference:
                _text.Append(CultureInfo.InvariantCulture, $"{reference.Id:N}");
                break;
            case OptionSetValue option:
                _text.Append(option.Value);
                break;
            case Money money:
                _text.Append(CultureInfo.InvariantCulture, $"{money.Value}");
                break;
            case DateTime moment:
                _text.Append(moment.Ticks);
                break;
            case EntityCollection rows1:
                foreach (var row in rows1.Entities) AppendValues(row);
                break;
            default:
                _text.Append(CultureInfo.InvariantCulture, $"{value}");
                break;
        }
    }

    private Guid Hash(int attempt)
    {
        _text.Append('#').Append(attempt);
        return Hash();
    }

    private Guid Hash()
    {
        Span<byte> hash = stackalloc byte[32];
        SHA256.HashData(Encoding.UTF8.GetBytes(_text.ToString()), hash);
        // The version and variant bits of an id made of a name (RFC 9562, version 8).
        hash[7] = (byte)((hash[7] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(hash[..16]);
    }
}
