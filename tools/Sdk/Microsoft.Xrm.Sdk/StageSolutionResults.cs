using System;
using System.Collections.Generic;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

[DataContract(Name = "StageSolutionResults", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class StageSolutionResults : IExtensibleDataObject
{
    [DataMember]
    public Guid StageSolutionUploadId { get; set; }

    [DataMember]
    public List<SolutionComponentDetails> SolutionComponentsDetails { get; set; }

    [DataMember]
    public SolutionDetails SolutionDetails { get; set; }

    [DataMember]
    public List<MissingDependency> MissingDependencies { get; set; }

    [DataMember]
    public StageSolutionStatus StageSolutionStatus { get; set; }

    [DataMember]
    public List<SolutionValidationResult> SolutionValidationResults { get; set; }

    public ExtensionDataObject ExtensionData { get; set; }
}
