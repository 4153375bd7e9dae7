using Microsoft.Xrm.Sdk.Messages;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk.Extensions;

public static class OrganizationServiceExtensions
{
    public static EntityMetadata GetEntityMetadata(this IOrganizationService serviceProxy, string logicalName)
    {
        var request = new RetrieveEntityRequest { LogicalName = logicalName, EntityFilters = EntityFilters.All };
        return ((RetrieveEntityResponse)serviceProxy.Execute(request)).EntityMetadata;
    }
}
