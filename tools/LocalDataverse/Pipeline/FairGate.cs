using System.Collections.Generic;
using System.Threading;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>Lets one request in at a time; those who wait come in in the order in which they came.</summary>
internal sealed class FairGate
{
    private readonly Lock _lock = new();
    private readonly Queue<ManualResetEventSlim> _waiting = new();
    private bool _taken;

    public void Enter()
    {
        ManualResetEventSlim turn;
        lock (_lock)
        {
            if (!_taken)
            {
                _taken = true;
                return;
            }

            turn = new ManualResetEventSlim();
            _waiting.Enqueue(turn);
        }

        turn.Wait();
        turn.Dispose();
    }

    public void Exit()
    {
        lock (_lock)
        {
            if (_waiting.TryDequeue(out var next)) next.Set();
            else _taken = false;
        }
    }
}
