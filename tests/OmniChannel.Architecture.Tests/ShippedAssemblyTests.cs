using System;
using System.IO;
using System.Linq;
using System.Xml.Linq;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace OmniChannel.Architecture.Tests;

/// <summary>The dlls as the sandbox gets them.</summary>
public sealed class ShippedAssemblyTests
{
    private static readonly string[] Sandbox =
    [
        "mscorlib", "System", "System.Core", "System.Xml", "System.Runtime.Serialization", "System.ServiceModel", "System.Activities",
        "Microsoft.Xrm.Sdk", "Microsoft.Xrm.Sdk.Workflow", "Microsoft.Crm.Sdk.Proxy",
    ];

    public static TheoryData<string> Assemblies => ["OmniChannel.Plugins.dll", "OmniChannel.Workflows.dll"];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void It_refers_to_nothing_but_the_framework_and_the_sdk(string file)
    {
        using var assembly = Read(file);
        Assert.Empty(assembly.MainModule.AssemblyReferences.Select(reference => reference.Name).Except(Sandbox));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void It_is_signed_targets_the_sandbox_framework_and_keeps_its_identity_for_ever(string file)
    {
        using var assembly = Read(file);
        var framework = assembly.CustomAttributes.Single(attribute => attribute.AttributeType.Name == "TargetFrameworkAttribute").ConstructorArguments[0].Value;
        Assert.Equal(".NETFramework,Version=v4.6.2", framework);
        Assert.True(assembly.Name.HasPublicKey);
        Assert.Equal(new Version(1, 0, 0, 0), assembly.Name.Version);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void It_carries_the_version_of_the_solution(string file)
    {
        using var assembly = Read(file);
        var carried = assembly.CustomAttributes.Single(attribute => attribute.AttributeType.Name == "AssemblyFileVersionAttribute").ConstructorArguments[0].Value;
        var manifest = XDocument.Load(Path.Combine(Repository.Root, "solution", "Other", "Solution.xml"));
        Assert.Equal(manifest.Descendants("SolutionManifest").Elements("Version").Single().Value, carried);
    }

    [Fact]
    public void Plugin_classes_are_sealed_and_keep_no_state_because_instances_are_shared_by_threads()
    {
        using var assembly = Read("OmniChannel.Plugins.dll");
        var plugins = assembly.MainModule.Types.Where(type => type.Namespace.StartsWith("OmniChannel.Plugins", StringComparison.Ordinal) && type.IsPublic && !type.IsAbstract).ToList();
        Assert.NotEmpty(plugins);
        Assert.All(plugins, plugin => Assert.True(plugin.IsSealed, plugin.FullName));
        Assert.All(plugins, plugin => Assert.DoesNotContain(plugin.Fields, field => !field.IsInitOnly && !field.HasConstant));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void It_calls_nothing_that_the_platform_forbids_in_the_sandbox(string file)
    {
        string[] forbidden =
        [
            "System.DateTime::get_Now()", "System.DateTime::get_UtcNow()", "System.DateTime::get_Today()", "System.DateTimeOffset::get_UtcNow()",
            "System.Threading.Tasks.", "System.Threading.Thread::", "System.IO.File::", "System.Environment::get_MachineName",
            "Microsoft.Xrm.Sdk.Messages.ExecuteMultipleRequest::", "Microsoft.Xrm.Sdk.Messages.ExecuteTransactionRequest::",
        ];
        using var assembly = Read(file);
        var calls = assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody)
            .SelectMany(method => method.Body.Instructions.Where(Calls).Select(call => $"{method.FullName} calls {((MethodReference)call.Operand).FullName}"))
            .Where(call => forbidden.Any(name => call[call.IndexOf(" calls ", StringComparison.Ordinal)..].Contains(name, StringComparison.Ordinal)));
        Assert.Empty(calls);
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void It_never_asks_for_all_columns(string file)
    {
        using var assembly = Read(file);
        var calls = assembly.MainModule.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody)
            .Where(method => method.Body.Instructions.Any(instruction =>
                Calls(instruction) && instruction.Operand is MethodReference { FullName: "System.Void Microsoft.Xrm.Sdk.Query.ColumnSet::.ctor(System.Boolean)" }
                && instruction.Previous?.OpCode == OpCodes.Ldc_I4_1))
            .Select(method => method.FullName);
        Assert.Empty(calls);
    }

    private static bool Calls(Instruction instruction) => instruction.OpCode.FlowControl == FlowControl.Call || instruction.OpCode == OpCodes.Newobj;

    private static AssemblyDefinition Read(string file) => AssemblyDefinition.ReadAssembly(Path.Combine(AppContext.BaseDirectory, "ship", file));
}
