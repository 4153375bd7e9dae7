using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using System.Xml;
using Microsoft.OData.Edm.Csdl;

namespace OmniChannel.Viewer.WebApi;

/// <summary>What the service says about itself.</summary>
internal sealed class ServiceDocument(ApiCall call)
{
    /// <summary>The entity sets.</summary>
    public Task Sets()
    {
        var sets = call.Place.Catalog.Tables.OrderBy(table => table.EntitySetName, System.StringComparer.Ordinal)
            .Select(table => (JsonNode)new JsonObject { ["name"] = table.EntitySetName, ["kind"] = "EntitySet", ["url"] = table.EntitySetName });
        return call.Answer(new JsonObject { ["@odata.context"] = call.Root + "$metadata", ["value"] = new JsonArray([.. sets]) });
    }

    /// <summary>The entity types as CSDL.</summary>
    public async Task Metadata()
    {
        using var buffer = new MemoryStream();
        using (var writer = XmlWriter.Create(buffer)) CsdlWriter.TryWriteCsdl(call.Model.Edm, writer, CsdlTarget.OData, out _);
        call.Http.Response.ContentType = "application/xml";
        await call.Http.Response.Body.WriteAsync(buffer.ToArray()).ConfigureAwait(false);
    }
}
