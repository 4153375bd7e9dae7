using System;
using System.Collections.Generic;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>What an instruction of a plug-in must not do. A rule that the solution checker has carries the checker's name, so that its page can be found.</summary>
internal static class CodeRules
{
    private const string Batch = "batches requests inside a plug-in, which Dataverse advises against (il-avoid-batch-plugin)";
    private const string Bulk = "sends a bulk message from a plug-in, which Dataverse does not allow";
    private const string Threads = "starts work beside the request, which the sandbox does not wait for (il-avoid-parallel-plugin)";
    private const string Locks = "waits for a lock, and with it every request that runs beside it (il-avoid-lock-plugin)";
    private const string Sandbox = "reaches outside the sandbox, which refuses it";
    private const string Network = "calls the network, so a save would wait for somebody else's server";
    private const string Special = "uses a special message for what Update does (il-avoid-specialized-update-ops)";
    private const string Old = "uses a message that was replaced in 2011 (il-avoid-crm2011-depr-message)";
    private const string AllColumns = "reads all columns of a row (il-specify-column)";
    private const string Unpublished = "reads metadata that are not published yet (il-avoid-unpub-metadata)";

    private const string Proxy = "Microsoft.Crm.Sdk.Messages.";
    private const string Xrm = "Microsoft.Xrm.Sdk.Messages.";
    private const string Constructor = "Request::.ctor";

    // Beginning of the member's name → what is wrong with it.
    private static readonly (string Member, string What)[] Members =
    [
        .. Requests(Xrm, Batch, "ExecuteMultiple", "ExecuteTransaction"),
        .. Requests(Xrm, Bulk, "CreateMultiple", "UpdateMultiple", "UpsertMultiple", "DeleteMultiple"),
        .. Requests(Proxy, Special, "SetState", "Assign", "SetBusinessEquipment", "SetBusinessSystemUser", "SetParentBusinessUnit", "SetParentSystemUser", "SetParentTeam"),
        .. Requests(
            Proxy, Old, "AddSubstituteProduct", "AddProductToKit", "RemoveSubstituteProduct", "RemoveProductFromKit", "AssociateEntities", "DisassociateEntities", "CompoundCreate",
            "CompoundUpdate", "ExecuteFetch", "IsBackOfficeInstalled", "MakeAvailableToOrganizationReport", "MakeAvailableToOrganizationTemplate", "MakeUnavailableToOrganizationReport",
            "MakeUnavailableToOrganizationTemplate", "SetReportRelated", "SetStateDynamicEntity", "RegisterSolution", "UnregisterSolution"),
        ("System.Threading.Tasks.Parallel::", Threads),
        ("System.Threading.Tasks.Task::Run", Threads),
        ("System.Threading.Tasks.Task::Start", Threads),
        ("System.Threading.Tasks.TaskFactory::StartNew", Threads),
        ("System.Threading.Thread::.ctor", Threads),
        ("System.Threading.ThreadPool::", Threads),
        ("System.Threading.Timer::.ctor", Threads),
        ("System.Timers.Timer::.ctor", Threads),
        ("System.ComponentModel.BackgroundWorker::.ctor", Threads),
        ("System.Linq.ParallelEnumerable::", Threads),
        ("System.Runtime.CompilerServices.AsyncTaskMethodBuilder", Threads),
        ("System.Runtime.CompilerServices.AsyncVoidMethodBuilder", Threads),
        ("System.Threading.Monitor::Enter", Locks),
        ("System.Threading.Monitor::TryEnter", Locks),
        ("System.Threading.Mutex::.ctor", Locks),
        ("System.Threading.Semaphore", Locks),
        ("System.Threading.ReaderWriterLock", Locks),
        ("System.IO.File::", Sandbox),
        ("System.IO.Directory::", Sandbox),
        ("System.IO.FileStream::", Sandbox),
        ("System.Diagnostics.Process::", Sandbox),
        ("System.Reflection.Assembly::Load", Sandbox),
        ("Microsoft.Win32.Registry", Sandbox),
        ("System.Net.Http.HttpClient::.ctor", Network),
        ("System.Net.WebRequest::Create", Network),
        ("System.Net.HttpWebRequest::Create", Network),
        ("System.Net.WebClient::.ctor", Network),
    ];

    // The same messages sent by their names.
    private static readonly Dictionary<string, string> Names = Members.Where(rule => rule.Member.EndsWith(Constructor, StringComparison.Ordinal))
        .ToDictionary(rule => rule.Member[(rule.Member.LastIndexOf('.', rule.Member.Length - Constructor.Length) + 1)..^Constructor.Length], rule => rule.What, StringComparer.Ordinal);

    /// <summary>What is wrong with an instruction that refers to a member or holds a text; null when nothing is.</summary>
    public static string? Wrong(Instruction instruction) => instruction.Operand switch
    {
        string text => text.Contains("<all-attributes", StringComparison.OrdinalIgnoreCase) ? AllColumns : null,
        MemberReference member => Wrong(instruction, $"{member.DeclaringType?.FullName}::{member.Name}"),
        _ => null,
    };

    /// <summary>Whether a method opens a connection to another server and does not close it after the answer (il-turn-off-keepalive).</summary>
    public static bool KeepsConnection(MethodDefinition method)
    {
        var called = method.Body.Instructions.Where(i => i.Operand is MemberReference).Select(i => ((MemberReference)i.Operand, i.Previous)).ToList();
        return called.Any(c => Members.Any(r => r.What == Network && Name(c.Item1).StartsWith(r.Member, StringComparison.Ordinal)))
            && !called.Any(c => c.Item1.Name == "set_KeepAlive" && IsFalse(c.Previous) || c.Item1.Name == "set_ConnectionClose");
    }

    private static string? Wrong(Instruction instruction, string name)
    {
        if (name is "Microsoft.Xrm.Sdk.Query.ColumnSet::.ctor" or "Microsoft.Xrm.Sdk.Query.ColumnSet::set_AllColumns" && IsTrue(instruction.Previous)) return AllColumns;
        if (name.EndsWith("::set_RetrieveAsIfPublished", StringComparison.Ordinal) && IsTrue(instruction.Previous)) return Unpublished;
        if (name == "Microsoft.Xrm.Sdk.OrganizationRequest::.ctor" && instruction.Previous?.Operand is string message) return Names.GetValueOrDefault(message);
        return Members.Where(rule => name.StartsWith(rule.Member, StringComparison.Ordinal)).Select(rule => rule.What).FirstOrDefault();
    }

    private static IEnumerable<(string Member, string What)> Requests(string space, string what, params string[] messages) =>
        messages.Select(message => (space + message + Constructor, what));

    private static string Name(MemberReference member) => $"{member.DeclaringType?.FullName}::{member.Name}";

    private static bool IsTrue(Instruction? instruction) => instruction?.OpCode == OpCodes.Ldc_I4_1;

    private static bool IsFalse(Instruction? instruction) => instruction?.OpCode == OpCodes.Ldc_I4_0;
}
