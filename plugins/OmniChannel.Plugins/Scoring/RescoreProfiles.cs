using OmniChannel.Dataverse.Generated;
using OmniChannel.Dataverse.Registration;
using OmniChannel.Dataverse.Runtime;
using OmniChannel.Dataverse.Scoring;

namespace OmniChannel.Plugins.Scoring;

/// <summary>A contact who is new, or changes a column that rules may use at once, has the right profile points.</summary>
[Step(Messages.Create, Contact.EntityLogicalName, Stage.PostOperation, Description = "Gives a new contact its profile points.")]
[Step(
    Messages.Update,
    Contact.EntityLogicalName,
    Stage.PostOperation,
    FilteringColumns = new[]
    {
        Contact.Fields.FirstName, Contact.Fields.LastName, Contact.Fields.JobTitle, Contact.Fields.Department, "salutation",
        Contact.Fields.EMailAddress1, "address1_city", "address1_stateorprovince", "address1_country", "address1_postalcode",
        Contact.Fields.ParentCustomerId, Contact.Fields.PreferredContactMethodCode, "gendercode", "customertypecode",
        "leadsourcecode", Contact.Fields.DoNotEMail, Contact.Fields.DoNotBulkEMail, Contact.Fields.DoNotPhone,
        Contact.Fields.DoNotPostalMail, Contact.Fields.Language, Contact.Fields.Profiling, Contact.Fields.StateCode, Contact.Fields.OwnerId,
    },
    Description = "Brings profile points up to date. Rules on other columns are evaluated by the sweep.")]
public sealed class RescoreProfiles : PluginBase
{
    /// <inheritdoc/>
    protected override void Run(PluginCall call) => ScoreUseCases.RescoreProfiles(call);
}
