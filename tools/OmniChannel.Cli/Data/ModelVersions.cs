using Microsoft.Xrm.Sdk;

namespace OmniChannel.Cli.Data;

/// <summary>What the code of a scoring model means, as a model has versions: the published one, else the newest draft.</summary>
internal static class ModelVersions
{
    /// <summary>Logical name of the table of scoring models.</summary>
    public const string Table = "omni_scoringmodel";

    /// <summary>The code that all versions of a model share.</summary>
    public const string Code = "omni_code";

    /// <summary>The number of the version; given by the product.</summary>
    public const string Version = "omni_version";

    /// <summary>Draft, Published or Retired.</summary>
    public const string Status = "statuscode";

    private const int Draft = 1;
    private const int Published = 384210000;

    /// <summary>Whether a row says it is published.</summary>
    public static bool IsPublished(Entity model) => model.GetAttributeValue<OptionSetValue>(Status)?.Value == Published;

    /// <summary>The version with the highest rank is the one that the code means.</summary>
    public static long Rank(Entity model)
    {
        var standing = model.GetAttributeValue<OptionSetValue>(Status)?.Value switch { Published => 2L, Draft => 1L, _ => 0L };
        return (standing << 32) + model.GetAttributeValue<int>(Version);
    }
}
