namespace OmniChannel.Dataverse.Registration;

/// <summary>Where in the pipeline of a message a step runs; the numbers are the platform's.</summary>
public enum Stage
{
    /// <summary>Before the transaction begins: refuses bad input at no cost.</summary>
    PreValidation = 10,

    /// <summary>In the transaction, before the row is written: changes the row in place.</summary>
    PreOperation = 20,

    /// <summary>After the row is written: writes what belongs to it.</summary>
    PostOperation = 40,
}

/// <summary>When a step runs; the numbers are the platform's.</summary>
public enum Mode
{
    /// <summary>Within the request, in its transaction.</summary>
    Synchronous = 0,

    /// <summary>After the request, as a job of its own that may run more than once.</summary>
    Asynchronous = 1,
}
