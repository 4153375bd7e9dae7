using System;
using System.Runtime.Serialization;
using System.Security;

namespace Microsoft.Xrm.Sdk;

[Serializable]
public sealed class SaveChangesException : Exception
{
    private const string DefaultMessage = "An error occurred while the changes were saved.";

    [NonSerialized]
    private SaveChangesResultCollection results;

    public SaveChangesException()
        : base(DefaultMessage)
    {
    }

    public SaveChangesException(string message)
        : base(message)
    {
    }

    public SaveChangesException(string message, Exception exception)
        : base(message, exception)
    {
    }

    public SaveChangesException(SaveChangesResultCollection results)
        : this(DefaultMessage, results)
    {
    }

    public SaveChangesException(string message, SaveChangesResultCollection results)
        : this(message, null, results)
    {
    }

    public SaveChangesException(Exception innerException, SaveChangesResultCollection results)
        : this(DefaultMessage, innerException, results)
    {
    }

    public SaveChangesException(string message, Exception innerException, SaveChangesResultCollection results)
        : base(message, innerException)
    {
        this.results = results;
    }

    public SaveChangesResultCollection Results
    {
        get => results;
        private set => results = value;
    }

    [SecurityCritical]
    public override void GetObjectData(SerializationInfo info, StreamingContext context) => base.GetObjectData(info, context);
}
