#pragma warning disable CA1040, CA1019, CA1813, CA1002, CA1819
using System;

// The scanner goes by full names, so the attributes are declared here as they are in the code that ships.
namespace OmniChannel.Dataverse.Registration
{
    public enum Stage
    {
        PreOperation = 20,
        PostOperation = 40,
    }

    public enum Mode
    {
        Synchronous = 0,
        Asynchronous = 1,
    }

    [AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
    public sealed class StepAttribute(string message, string table, Stage stage) : Attribute
    {
        public string Message { get; } = message;

        public string Table { get; } = table;

        public Stage Stage { get; } = stage;

        public Mode Mode { get; set; }

        public int Rank { get; set; }

        public string[] FilteringColumns { get; set; } = [];

        public string[] PreImage { get; set; } = [];

        public string[] PostImage { get; set; } = [];

        public string Description { get; set; } = "";
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class CustomApiAttribute(string uniqueName) : Attribute
    {
        public string UniqueName { get; } = uniqueName;
    }

    [AttributeUsage(AttributeTargets.Class)]
    public sealed class ActivityAttribute(string name, string group) : Attribute
    {
        public string Name { get; } = name;

        public string Group { get; } = group;
    }

    public static class Images
    {
        public const string Before = "Before";
        public const string After = "After";
    }
}

namespace Microsoft.Xrm.Sdk
{
    public interface IPlugin
    {
    }
}

namespace Microsoft.Xrm.Sdk.Query
{
    public sealed class ColumnSet(bool allColumns)
    {
        public bool AllColumns { get; set; } = allColumns;
    }
}

namespace Harbour.Plugins
{
    using Microsoft.Xrm.Sdk;
    using OmniChannel.Dataverse.Registration;

    public abstract class PluginBase : IPlugin
    {
    }

    [Step("Create", "hm_boat", Stage.PostOperation, Rank = 3, PostImage = ["hm_name"], Description = "Moors a new boat.")]
    [Step("Update", "hm_boat", Stage.PostOperation, Mode = Mode.Asynchronous, FilteringColumns = ["hm_name", "hm_length"], PreImage = ["hm_length"])]
    public sealed class Moor : PluginBase
    {
    }

    [CustomApi("hm_Inspect")]
    public sealed class Inspect : PluginBase
    {
    }

    [Activity("Ring the bell", "Harbour")]
    public sealed class Ring
    {
    }

    public sealed class Forgotten : PluginBase
    {
    }

    // Does what the rules for code look for.
    internal sealed class Careless : PluginBase
    {
        private int _count;

        public object ReadAll() => new Microsoft.Xrm.Sdk.Query.ColumnSet(true);

        public object ReadNone() => new Microsoft.Xrm.Sdk.Query.ColumnSet(false);

        public void Fork() => System.Threading.Tasks.Task.Run(() => _count++);

        public bool Look() => System.IO.File.Exists("x");
    }

    [Step("Delete", "hm_boat", Stage.PreOperation)]
    internal sealed class Hidden : PluginBase
    {
    }
}
