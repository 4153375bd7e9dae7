using System;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;

namespace OmniChannel.LocalDataverse.Faults;

/// <summary>Makes the faults that the organization service throws.</summary>
internal static class Fault
{
    /// <summary>A fault with a number of <see cref="ErrorCodes"/> and the platform's text.</summary>
    public static FaultException<OrganizationServiceFault> Of(int code, string message, Exception? inner = null)
    {
        var detail = new OrganizationServiceFault { ErrorCode = code, Message = message };
        if (inner is FaultException<OrganizationServiceFault> fault) detail.InnerFault = fault.Detail;
        return new FaultException<OrganizationServiceFault>(detail, new FaultReason(message));
    }

    /// <summary>No table has this name.</summary>
    public static FaultException<OrganizationServiceFault> NoTable(string? logicalName) => Of(
        ErrorCodes.QueryBuilderNoEntity,
        $"The entity with a name = '{logicalName}' with namemapping = 'Logical' was not found in the MetadataCache.");

    /// <summary>The table has no such column.</summary>
    public static FaultException<OrganizationServiceFault> NoColumn(string table, string column) => Of(
        ErrorCodes.QueryBuilderNoAttribute,
        $"'{table}' entity doesn't contain attribute with Name = '{column}' and NameMapping = 'Logical'.");

    /// <summary>No row has this id.</summary>
    public static FaultException<OrganizationServiceFault> NoRow(string schemaName, Guid id) => Of(
        ErrorCodes.ObjectDoesNotExist, $"Entity '{schemaName}' With Id = {id:D} Does Not Exist");
}
