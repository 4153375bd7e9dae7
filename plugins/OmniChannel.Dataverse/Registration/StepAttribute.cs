using System;

namespace OmniChannel.Dataverse.Registration;

/// <summary>
/// One registration of a plug-in on a message of a table. The steps of the solution are generated from these attributes; they are typed nowhere else.
/// </summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class StepAttribute : Attribute
{
    /// <summary>Registers the plug-in.</summary>
    /// <param name="message">Name of the message, such as <c>Create</c>.</param>
    /// <param name="table">Logical name of the table.</param>
    /// <param name="stage">Where in the pipeline.</param>
    public StepAttribute(string message, string table, Stage stage)
    {
        Message = message;
        Table = table;
        Stage = stage;
    }

    /// <summary>Name of the message.</summary>
    public string Message { get; }

    /// <summary>Logical name of the table.</summary>
    public string Table { get; }

    /// <summary>Where in the pipeline.</summary>
    public Stage Stage { get; }

    /// <summary>Within the request (the default) or after it.</summary>
    public Mode Mode { get; set; } = Mode.Synchronous;

    /// <summary>Order among the steps of a stage, low first.</summary>
    public int Rank { get; set; } = 10;

    /// <summary>An Update step runs only when one of these columns is sent. Every Update step names some.</summary>
    public string[] FilteringColumns { get; set; } = Array.Empty<string>();

    /// <summary>Columns of the row before the change that the step reads; none = no image.</summary>
    public string[] PreImage { get; set; } = Array.Empty<string>();

    /// <summary>Columns of the row after the change that the step reads; none = no image.</summary>
    public string[] PostImage { get; set; } = Array.Empty<string>();

    /// <summary>What administrators read beside the step.</summary>
    public string Description { get; set; } = string.Empty;
}

/// <summary>Names of the messages that steps are registered on: their ids are the same in every environment.</summary>
public static class Messages
{
    /// <summary>A row is created.</summary>
    public const string Create = "Create";

    /// <summary>A row is changed.</summary>
    public const string Update = "Update";

    /// <summary>A row is deleted.</summary>
    public const string Delete = "Delete";

    /// <summary>Two rows become one.</summary>
    public const string Merge = "Merge";
}

/// <summary>Names under which steps read their images.</summary>
public static class Images
{
    /// <summary>The row before the change.</summary>
    public const string Before = "Before";

    /// <summary>The row after the change.</summary>
    public const string After = "After";
}
