using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A contact who is new, or changes a column that rules may use at once, has the right profile points.</summary>
[Step(Messages.Create, "contact", Stage.PostOperation, Description = "Gives a new contact its profile points.")]
[Step(
    Messages.Update,
    "contact",
    Stage.PostOperation,
    FilteringColumns = new[]
    {
        "firstname", "lastname", "jobtitle", "department", "salutation", "emailaddress1", "address1_city", "address1_stateorprovince",
        "address1_country", "address1_postalcode", "parentcustomerid", "preferredcontactmethodcode", "gendercode", "customertypecode",
        "leadsourcecode", "donotemail", "donotbulkemail", "donotphone", "donotpostalmail", "omni_language", "omni_profiling",
        "statecode",
    },
    Description = "Brings profile points up to date. Rules on other columns are evaluated by the sweep.")]
public sealed class RescoreProfiles : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ScoreUseCases.RescoreProfiles(call);
}
