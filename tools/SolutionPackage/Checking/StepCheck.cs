using System;
using System.Collections.Generic;
using System.Linq;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Steps refer to a type, a message and a table that exist, and run where they can.</summary>
internal sealed class StepCheck : ISolutionCheck
{
    private const int MaxText = 256;
    private const int Crm4Stage = 50;

    public IEnumerable<Finding> Check(Solution solution, KnownNames known)
    {
        var types = solution.PluginAssemblies.SelectMany(a => a.Types).GroupBy(t => t.TypeName, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var step in solution.Steps)
        {
            foreach (var (what, cure) in Target(step, types, solution, known).Concat(Place(step)))
                yield return new Finding(step.Name, $"Step '{step.Name}' {what}. {cure}.");
        }

        foreach (var twice in solution.Steps.GroupBy(s => (s.TypeName, s.Message, s.MessageId, s.Table, s.Stage, s.IsAsynchronous))
            .Where(g => g.Count() > 1))
            yield return new Finding(
                twice.First().Name,
                $"Step '{twice.First().Name}' is registered {twice.Count()} times, so it would run as often (meta-remove-dup-reg). Remove all but one.");
    }

    private static IEnumerable<(string What, string Cure)> Target(Step step, Dictionary<string, PluginType> types, Solution solution, KnownNames known)
    {
        if (!types.TryGetValue(step.TypeName, out var type))
            yield return ($"runs {step.TypeName}, which no assembly of the solution has", "Add the type or remove the step");
        else if (type.WorkflowActivityGroup is not null)
            yield return ($"runs {step.TypeName}, which is a workflow activity", "Register plug-ins only");
        else if (step.TypeId is { } id && id != type.Id)
            yield return ($"names the type {step.TypeName} and the id of another", "Generate the registrations again");
        var api = solution.CustomApis.FirstOrDefault(a => string.Equals(a.UniqueName, step.Message, StringComparison.OrdinalIgnoreCase));
        if (step.Message.Length == 0)
            yield return ($"is registered on a message with the id {step.MessageId:D}, which differs between environments", "Name the message");
        else if (step.MessageId is null && api is null)
            yield return (
                $"is registered on the message {step.Message}, whose id is not known and which no custom API of the solution has",
                "Use another message");
        else if (api is { AllowedStepType: 0 } || (api is { AllowedStepType: 1 } && !step.IsAsynchronous))
            yield return ($"is registered on the custom API {step.Message}, which does not allow it", "Raise its allowedcustomprocessingsteptype");
        if (step.Table is { } table && !known.HasTable(table))
            yield return ($"is registered on the table {table}, which is not there", "Name one that is");
        if (step.Table is null && step.Message is "Create" or "Update" or "Delete")
            yield return ($"is registered on {step.Message} of every table", "Name the table");
    }

    private static IEnumerable<(string What, string Cure)> Place(Step step)
    {
        if (step.Stage == Crm4Stage) yield return ("has stage 50, which only CRM 4.0 had (meta-avoid-crm4-event)", "Use 40");
        else if (step.Stage is not (10 or 20 or 40)) yield return ($"has stage {step.Stage}", "Use 10, 20 or 40");
        if (step.IsAsynchronous && step.Stage != 40) yield return ("runs asynchronously outside stage 40", "Use post-operation");
        if (!step.IsAsynchronous && step.AsyncAutoDelete)
            yield return ("runs within the request and deletes a job it does not have", "Set AsyncAutoDelete to 0");
        if (step is { Message: "RetrieveMultiple", Table: "annotation" })
            yield return ("runs on every RetrieveMultiple of notes, with the files in them (meta-avoid-retrievemultiple-annotation)", "Register it on what changes notes");
        else if (step.Message is "Retrieve" or "RetrieveMultiple")
            yield return ($"runs on every {step.Message}, so that everybody waits for it (meta-avoid-reg-retrieve)", "Register it on what changes rows");
        if (step.Name.Length > MaxText || step.Description?.Length > MaxText)
            yield return ($"has a name or a description of more than {MaxText} characters", "Shorten it");
        if (step.Rank < 0) yield return ($"has rank {step.Rank}", "Use 0 or more");
    }
}
