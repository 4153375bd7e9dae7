using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using OmniChannel.SolutionPackage.Model;

namespace OmniChannel.SolutionPackage.Checking;

/// <summary>Rules of the solution checker for plug-ins, read from the instructions of the dlls.</summary>
internal sealed class CodeCheck : ISolutionCheck
{
    private const string Batch = "batches requests inside a plug-in, which Dataverse advises against";
    private const string Threads = "starts work beside the request, which the sandbox does not wait for";
    private const string Sandbox = "reaches outside the sandbox, which refuses it";
    private const string Special = "uses a special message for what Update does";

    // Beginning of the member's name → what is wrong with it.
    private static readonly (string Member, string What)[] Rules =
    [
        ("Microsoft.Xrm.Sdk.Messages.ExecuteMultipleRequest::.ctor", Batch),
        ("Microsoft.Xrm.Sdk.Messages.ExecuteTransactionRequest::.ctor", Batch),
        ("Microsoft.Crm.Sdk.Messages.SetStateRequest::.ctor", Special),
        ("Microsoft.Crm.Sdk.Messages.AssignRequest::.ctor", Special),
        ("System.Threading.Tasks.Parallel::", Threads),
        ("System.Threading.Tasks.Task::Run", Threads),
        ("System.Threading.Tasks.TaskFactory::StartNew", Threads),
        ("System.Threading.Thread::.ctor", Threads),
        ("System.Threading.ThreadPool::", Threads),
        ("System.Threading.Timer::.ctor", Threads),
        ("System.IO.File::", Sandbox),
        ("System.IO.Directory::", Sandbox),
        ("System.IO.FileStream::", Sandbox),
        ("System.Diagnostics.Process::", Sandbox),
        ("System.Reflection.Assembly::Load", Sandbox),
        ("Microsoft.Win32.Registry", Sandbox),
        ("System.Net.Http.HttpClient::.ctor", "calls the network, so a save would wait for somebody else's server"),
        ("System.Net.WebRequest::Create", "calls the network, so a save would wait for somebody else's server"),
    ];

    public IEnumerable<Finding> Check(Solution solution, KnownNames known) =>
        solution.PluginAssemblies.Where(a => !a.Content.IsEmpty).SelectMany(Assembly);

    private static List<Finding> Assembly(PluginAssembly assembly)
    {
        try
        {
            using var definition = AssemblyDefinition.ReadAssembly(new MemoryStream(assembly.Content.ToArray()));
            var types = definition.MainModule.GetTypes().ToList();
            return [.. types.SelectMany(Calls).Concat(types.SelectMany(State)).Distinct()];
        }
        catch (BadImageFormatException)
        {
            // The check of the assembly itself says so.
            return [];
        }
    }

    private static IEnumerable<Finding> Calls(TypeDefinition type) =>
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.Operand is MemberReference
        let what = Wrong(instruction)
        where what is not null
        select new Finding(type.FullName, $"{type.FullName}.{method.Name} {what}. Do it another way.");

    private static string? Wrong(Instruction instruction)
    {
        var member = (MemberReference)instruction.Operand;
        var name = $"{member.DeclaringType?.FullName}::{member.Name}";
        if (name is "Microsoft.Xrm.Sdk.Query.ColumnSet::.ctor" or "Microsoft.Xrm.Sdk.Query.ColumnSet::set_AllColumns" && IsTrue(instruction.Previous))
            return "reads all columns of a row";
        return Rules.Where(r => name.StartsWith(r.Member, StringComparison.Ordinal)).Select(r => r.What).FirstOrDefault();
    }

    private static bool IsTrue(Instruction? instruction) => instruction?.OpCode == OpCodes.Ldc_I4_1;

    /// <summary>One plug-in object serves many requests at once, so what it keeps must not change.</summary>
    private static IEnumerable<Finding> State(TypeDefinition type) =>
        from owner in Bases(type)
        where Bases(type).Any(IsPlugin)
        from field in owner.Fields
        where !field.IsInitOnly && !field.IsLiteral
        select new Finding(
            owner.FullName,
            $"{owner.FullName} is a plug-in that keeps {field.Name} between requests, which run side by side. Make it readonly or local.");

    private static bool IsPlugin(TypeDefinition type) => type.Interfaces.Any(i => i.InterfaceType.FullName == "Microsoft.Xrm.Sdk.IPlugin");

    private static IEnumerable<TypeDefinition> Bases(TypeDefinition type)
    {
        for (var current = type; current is not null; current = current.BaseType?.GetElementType() as TypeDefinition) yield return current;
    }
}
