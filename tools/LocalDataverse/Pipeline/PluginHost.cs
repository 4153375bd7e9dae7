using System;
using System.Collections.Generic;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.LocalDataverse.Pipeline;

/// <summary>Loads the plug-in assemblies of the solutions, as they are in the zip, and makes their plug-ins.</summary>
internal sealed class PluginHost : IDisposable
{
    private readonly Dictionary<Guid, byte[]> _assemblies = [];
    private readonly Dictionary<(Guid Assembly, string Type), Type> _types = [];
    private readonly Dictionary<Guid, Assembly> _loaded = [];
    private readonly Dictionary<(Guid Type, string? Unsecure, string? Secure), IPlugin> _plugins = [];
    private AssemblyLoadContext? _context;

    /// <summary>Takes the place of all assemblies loaded so far.</summary>
    public void Replace(IEnumerable<(Guid Id, byte[] Content)> assemblies)
    {
        Dispose();
        foreach (var (id, content) in assemblies) _assemblies[id] = content;
    }

    /// <summary>The plug-in of a type; the same object for the same configuration, as Dataverse keeps it.</summary>
    /// <exception cref="PluginTypeException">The type cannot be loaded or made.</exception>
    public IPlugin Plugin(Guid typeId, Guid assemblyId, string typeName, string? unsecure, string? secure)
    {
        if (_plugins.TryGetValue((typeId, unsecure, secure), out var plugin)) return plugin;
        plugin = Make(Type(assemblyId, typeName), unsecure, secure);
        _plugins.Add((typeId, unsecure, secure), plugin);
        return plugin;
    }

    /// <summary>The full names of the types in an assembly, without loading it.</summary>
    public static IReadOnlySet<string> TypeNames(byte[] content)
    {
        using var stream = new MemoryStream(content);
        using var file = new System.Reflection.PortableExecutable.PEReader(stream);
        var metadata = System.Reflection.Metadata.PEReaderExtensions.GetMetadataReader(file);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var handle in metadata.TypeDefinitions)
        {
            var type = metadata.GetTypeDefinition(handle);
            var space = metadata.GetString(type.Namespace);
            var name = metadata.GetString(type.Name);
            names.Add(space.Length == 0 ? name : space + "." + name);
        }

        return names;
    }

    /// <inheritdoc />
    public void Dispose()
    {
        _assemblies.Clear();
        _types.Clear();
        _loaded.Clear();
        _plugins.Clear();
        _context?.Unload();
        _context = null;
    }

    private static IPlugin Make(Type type, string? unsecure, string? secure)
    {
        object? made;
        try
        {
            if (type.GetConstructor([typeof(string), typeof(string)]) is { } two) made = two.Invoke([unsecure, secure]);
            else if (type.GetConstructor([typeof(string)]) is { } one) made = one.Invoke([unsecure]);
            else made = Activator.CreateInstance(type);
        }
        catch (TargetInvocationException e)
        {
            throw new PluginTypeException($"The constructor of {type.FullName} failed: {e.InnerException!.Message}", e.InnerException);
        }
        catch (MissingMethodException e)
        {
            throw new PluginTypeException($"{type.FullName} has no constructor that Dataverse can call: none, (string) or (string, string).", e);
        }

        return made as IPlugin ?? throw new PluginTypeException($"{type.FullName} does not implement Microsoft.Xrm.Sdk.IPlugin.");
    }

    private Type Type(Guid assemblyId, string typeName)
    {
        if (_types.TryGetValue((assemblyId, typeName), out var type)) return type;
        if (!_loaded.TryGetValue(assemblyId, out var assembly))
        {
            if (!_assemblies.TryGetValue(assemblyId, out var source))
                throw new PluginTypeException($"The assembly {assemblyId} of {typeName} is not registered.");
            _context ??= new AssemblyLoadContext("plug-ins", isCollectible: true);
            using var stream = new MemoryStream(source);
            _loaded[assemblyId] = assembly = _context.LoadFromStream(stream);
        }

        type = assembly.GetType(typeName, throwOnError: false)
            ?? throw new PluginTypeException($"The assembly {assembly.GetName().Name} has no type {typeName}.");
        _types[(assemblyId, typeName)] = type;
        return type;
    }
}

/// <summary>A plug-in type cannot be loaded or made.</summary>
internal sealed class PluginTypeException(string message, Exception? inner = null) : Exception(message, inner);
