using System.Collections.Generic;
using OmniChannel.LocalDataverse.Store;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>The transaction of the request that runs now. A service call that failed inside it dooms it, whatever the plug-in does with the exception.</summary>
internal sealed class RequestTransaction(StoreSession store)
{
    private readonly List<System.Action> _afterRollback = [];

    public bool IsOpen { get; private set; }

    public bool IsDoomed { get; private set; }

    /// <summary>Transactions begun so far.</summary>
    public long Count { get; private set; }

    public void Begin()
    {
        store.Begin();
        Count++;
        IsOpen = true;
        IsDoomed = false;
    }

    public void Doom() => IsDoomed = IsOpen;

    public void Commit()
    {
        store.Commit();
        IsOpen = false;
        _afterRollback.Clear();
    }

    public void Rollback()
    {
        IsOpen = false;
        IsDoomed = false;
        store.Rollback();
        foreach (var action in _afterRollback) action();
        _afterRollback.Clear();
    }

    /// <summary>What has to be forgotten if the transaction is undone.</summary>
    public void OnRollback(System.Action action)
    {
        if (IsOpen && !_afterRollback.Contains(action)) _afterRollback.Add(action);
    }
}
