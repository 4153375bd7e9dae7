using OmniChannel.LocalDataverse.Pipeline;

namespace OmniChannel.LocalDataverse.Messages;

/// <summary>Does what a message of the organization service says.</summary>
internal interface IMessage
{
    /// <summary>Carries out the request of a context and fills its output parameters.</summary>
    void Handle(PipelineContext context);
}
