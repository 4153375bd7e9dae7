using System;
using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Metadata;

namespace OmniChannel.LocalDataverse.Security;

/// <summary>How the platform says that somebody may not.</summary>
internal static class SecurityFaults
{
    public const int UserDisabled = unchecked((int)0x80040225);

    public static FaultException<OrganizationServiceFault> MissingPrivilege(CallerContext caller, string privilege, Guid privilegeId) => Fault.Of(
        ErrorCodes.PrivilegeDenied,
        string.Create(
            CultureInfo.InvariantCulture, $"Principal user (Id={caller.UserId:D}, type=8) is missing {privilege} privilege (Id={privilegeId:D})"));

    public static FaultException<OrganizationServiceFault> NoAccess(
        CallerContext caller, TableMetadata table, Guid rowId, Guid ownerId, AccessRight right) => Fault.Of(
        ErrorCodes.PrivilegeDenied,
        string.Create(
            CultureInfo.InvariantCulture,
            $"SecLib::AccessCheckEx failed. Returned hr = -2147187962, ObjectID: {rowId:D}, OwnerId: {ownerId:D},  OwnerIdType: 8 and CallingUser: "
                + $"{caller.UserId:D}. ObjectTypeCode: {table.ObjectTypeCode}, AccessRights: {right}Access"));

    public static FaultException<OrganizationServiceFault> Disabled(Guid userId) =>
        Fault.Of(
            UserDisabled, string.Create(CultureInfo.InvariantCulture, $"The user Id={userId:D} is disabled. Consult your system administrator."));

    public static FaultException<OrganizationServiceFault> UnknownUser(Guid userId) =>
        Fault.Of(ErrorCodes.ObjectDoesNotExist, string.Create(CultureInfo.InvariantCulture, $"systemuser With Id = {userId:D} Does Not Exist"));
}
