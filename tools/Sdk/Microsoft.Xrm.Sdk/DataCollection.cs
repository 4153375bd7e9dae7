using System;
using System.Collections;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

[Serializable]
public abstract class DataCollection<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>>
{
    private readonly Dictionary<TKey, TValue> items;
    private bool isReadOnly;

    protected internal DataCollection(IDictionary<TKey, TValue> collection)
    {
        items = new Dictionary<TKey, TValue>(collection);
    }

    protected internal DataCollection()
    {
        items = new Dictionary<TKey, TValue>();
    }

    public virtual TValue this[TKey key]
    {
        get => items[key];
        set
        {
            RefuseIfReadOnly();
            items[key] = value;
        }
    }

    public int Count => items.Count;

    public ICollection<TKey> Keys => items.Keys;

    public ICollection<TValue> Values => items.Values;

    public virtual bool IsReadOnly
    {
        get => isReadOnly;
        internal set => isReadOnly = value;
    }

    public void Add(KeyValuePair<TKey, TValue> item) => Add(item.Key, item.Value);

    public void Add(TKey key, TValue value)
    {
        RefuseIfReadOnly();
        items.Add(key, value);
    }

    public void AddRange(params KeyValuePair<TKey, TValue>[] items) => AddRange((IEnumerable<KeyValuePair<TKey, TValue>>)items);

    public void AddRange(IEnumerable<KeyValuePair<TKey, TValue>> items)
    {
        RefuseIfReadOnly();
        if (items == null)
            return;
        foreach (var item in items)
            this.items.Add(item.Key, item.Value);
    }

    public void Clear()
    {
        RefuseIfReadOnly();
        items.Clear();
    }

    public bool Contains(TKey key) => items.ContainsKey(key);

    public bool Contains(KeyValuePair<TKey, TValue> key) =>
        items.TryGetValue(key.Key, out var value) && EqualityComparer<TValue>.Default.Equals(value, key.Value);

    public bool ContainsKey(TKey key) => items.ContainsKey(key);

    public bool TryGetValue(TKey key, out TValue value) => items.TryGetValue(key, out value);

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<TKey, TValue>>)items).CopyTo(array, arrayIndex);

    public bool Remove(TKey key)
    {
        RefuseIfReadOnly();
        return items.Remove(key);
    }

    public bool Remove(KeyValuePair<TKey, TValue> item)
    {
        RefuseIfReadOnly();
        return ((ICollection<KeyValuePair<TKey, TValue>>)items).Remove(item);
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    private void RefuseIfReadOnly()
    {
        if (IsReadOnly)
            throw new InvalidOperationException("The collection is read-only.");
    }
}
