using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Taxonomy;

namespace OmniChannel.Plugins.Taxonomy;

/// <summary>The same wording is entered once per term and language.</summary>
[Step(Messages.Create, TermLabel.EntityLogicalName, Stage.PreOperation, Description = "Derives name and key of a new label.")]
[Step(
    Messages.Update,
    TermLabel.EntityLogicalName,
    Stage.PreOperation,
    FilteringColumns = new[] { TermLabel.Fields.TermId, TermLabel.Fields.Language, TermLabel.Fields.Label },
    PreImage = new[] { TermLabel.Fields.TermId, TermLabel.Fields.Language, TermLabel.Fields.Label },
    Description = "Derives name and key of a changed label.")]
public sealed class KeyLabels : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => TaxonomyUseCases.SaveLabel(call);
}
