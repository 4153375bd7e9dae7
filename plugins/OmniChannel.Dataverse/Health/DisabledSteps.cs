using System.Collections.Generic;
using Microsoft.Xrm.Sdk;
using Microsoft.Xrm.Sdk.Query;
using OmniChannel.Domain.Health;

namespace OmniChannel.Dataverse.Health;

/// <summary>
/// Steps of ours that are switched off: the solution was imported without them, or somebody has disabled one. What they do then silently does not happen. A custom
/// API is no step, so the check itself runs all the same.
/// </summary>
internal sealed class DisabledSteps : QueriedPart
{
    private const string Steps = "sdkmessageprocessingstep";
    private const string StepId = "sdkmessageprocessingstepid";
    private const string StepName = "name";
    private const string StateCode = "statecode";
    private const string StatusCode = "statuscode";
    private const string PluginTypes = "plugintype";
    private const string PluginTypeId = "plugintypeid";
    private const string PluginAssemblies = "pluginassembly";
    private const string PluginAssemblyId = "pluginassemblyid";
    private const string AssemblyName = "name";
    private const string OurAssembly = "OmniChannel.Plugins";
    private const int Enabled = 0;
    private const int EnabledStatus = 1;
    private const int Disabled = 1;

    internal override string Name => "steps";

    protected override QueryExpression? Candidates(HealthWork work)
    {
        var query = new QueryExpression(Steps) { ColumnSet = new ColumnSet(StepName) };
        query.Criteria.AddCondition(StateCode, ConditionOperator.Equal, Disabled);
        var type = query.AddLink(PluginTypes, PluginTypeId, PluginTypeId, JoinOperator.Inner);
        var assembly = type.AddLink(PluginAssemblies, PluginAssemblyId, PluginAssemblyId, JoinOperator.Inner);
        assembly.LinkCriteria.AddCondition(AssemblyName, ConditionOperator.Equal, OurAssembly);
        query.AddOrder(StepId, OrderType.Ascending);
        return query;
    }

    protected override HealthFinding Describe(Entity row)
    {
        var name = row.GetAttributeValue<string>(StepName) ?? string.Empty;
        return new HealthFinding(HealthMessages.DisabledStep, Steps, row.Id, name, HealthMessages.StepIsOff.With(name), HealthMessages.SwitchStepOn.With());
    }

    protected override void Mend(HealthWork work, IReadOnlyList<Entity> rows)
    {
        foreach (var row in rows)
            work.Rows.Update(new Entity(Steps, row.Id) { [StateCode] = new OptionSetValue(Enabled), [StatusCode] = new OptionSetValue(EnabledStatus) });
    }
}
