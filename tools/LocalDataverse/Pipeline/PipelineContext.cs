using System;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>One message on its way through the stages; plug-ins see it as their execution context.</summary>
internal sealed class PipelineContext : IPluginExecutionContext2
{
    private ParameterCollection? _sharedVariables;
    private EntityImageCollection? _preImages;
    private EntityImageCollection? _postImages;
    private PipelineContext? _outer;

    public required string MessageName { get; init; }

    public required ParameterCollection InputParameters { get; init; }

    public ParameterCollection OutputParameters { get; init; } = [];

    /// <summary>The context of the plug-in that made the call; null for a call from outside.</summary>
    public PipelineContext? Caller { get; init; }

    /// <summary>The table the message is about; null for one about none.</summary>
    public TableMetadata? Table { get; set; }

    /// <summary>The row that is written, when the message has one.</summary>
    public Entity? Target { get; set; }

    /// <summary>The user whose rights count and who is written into the row.</summary>
    public required Guid UserId { get; set; }

    /// <summary>The user who started it all.</summary>
    public required Guid InitiatingUserId { get; set; }

    public required int Depth { get; init; }

    public required Guid CorrelationId { get; init; }

    public required Guid OrganizationId { get; init; }

    public Guid BusinessUnitId { get; set; }

    public Guid PrimaryEntityId { get; set; }

    public string PrimaryEntityName => Table?.LogicalName ?? "none";

    public string SecondaryEntityName => "none";

    public int Mode { get; set; }

    public int Stage { get; set; }

    public int IsolationMode => 2;

    public bool IsInTransaction { get; set; }

    public Guid OperationId { get; set; }

    public DateTime OperationCreatedOn { get; init; }

    public EntityReference? OwningExtension { get; set; }

    public Guid? RequestId { get; init; }

    public string OrganizationName => "local";

    public bool IsExecutingOffline => false;

    public bool IsOfflinePlayback => false;

    public Guid UserAzureActiveDirectoryObjectId => Guid.Empty;

    public Guid InitiatingUserAzureActiveDirectoryObjectId => Guid.Empty;

    public Guid InitiatingUserApplicationId => Guid.Empty;

    public Guid PortalsContactId => Guid.Empty;

    public bool IsPortalsClientCall => false;

    public ParameterCollection SharedVariables
    {
        // Stage 10 has a context of its own around that of the later stages.
        get => Stage == Stages.PreValidation ? Outer.Own : Own;
        init => _sharedVariables = value;
    }

    public EntityImageCollection PreEntityImages
    {
        get => _preImages ??= [];
        set => _preImages = value;
    }

    public EntityImageCollection PostEntityImages
    {
        get => _postImages ??= [];
        set => _postImages = value;
    }

    public IPluginExecutionContext? ParentContext => Stage == Stages.PreValidation || IsOuter ? Caller : Outer;

    private bool IsOuter { get; init; }

    private ParameterCollection Own => _sharedVariables ??= [];

    // What later stages see as their parent: the same message with the variables of stage 10.
    private PipelineContext Outer => _outer ??= new PipelineContext
    {
        MessageName = MessageName,
        InputParameters = InputParameters,
        OutputParameters = OutputParameters,
        Caller = Caller,
        Table = Table,
        Target = Target,
        UserId = UserId,
        InitiatingUserId = InitiatingUserId,
        Depth = Depth,
        CorrelationId = CorrelationId,
        OrganizationId = OrganizationId,
        BusinessUnitId = BusinessUnitId,
        PrimaryEntityId = PrimaryEntityId,
        IsOuter = true,
        Stage = Stages.MainOperation,
        OperationCreatedOn = OperationCreatedOn,
        RequestId = RequestId,
    };

    /// <summary>Shared variables are lent to the next stages of a message that runs as another one, such as a row of a Multiple message.</summary>
    public ParameterCollection Variables => Own;
}
