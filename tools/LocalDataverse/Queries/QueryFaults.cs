using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using OmniChannel.LocalDataverse.Faults;

namespace OmniChannel.LocalDataverse.Queries;

/// <summary>What the platform answers to a query it cannot run, with its own codes.</summary>
internal static class QueryFaults
{
    public const int BadCondition = unchecked((int)0x80041106);
    public const int AttributeWithAggregate = unchecked((int)0x80041107);
    public const int InvalidValue = unchecked((int)0x80041108);
    public const int InvalidAlias = unchecked((int)0x80041109);
    public const int UnknownAlias = unchecked((int)0x8004110A);
    public const int MissingAlias = unchecked((int)0x8004110B);
    public const int ByAttributeMismatch = unchecked((int)0x8004110F);
    public const int InvalidLinkType = unchecked((int)0x80041117);
    public const int InvalidAggregate = unchecked((int)0x8004111A);
    public const int InvalidNode = unchecked((int)0x8004111C);
    public const int InvalidOperator = unchecked((int)0x80041120);
    public const int InvalidFilterType = unchecked((int)0x80041122);
    public const int MissingElement = unchecked((int)0x80041123);
    public const int EmptyXml = unchecked((int)0x80041124);
    public const int MalformedXml = unchecked((int)0x80041125);
    public const int UnknownOrderLink = unchecked((int)0x80041126);
    public const int TopNotPositive = unchecked((int)0x80041127);
    public const int NotSupported = unchecked((int)0x80040315);

    public static FaultException<OrganizationServiceFault> Of(int code, string message) => Fault.Of(code, message);

    public static FaultException<OrganizationServiceFault> WrongType(string table, string column) =>
        Of(ErrorCodes.InvalidArgument, $"Condition for attribute '{table}.{column}': expected argument(s) of a different type from received.");

    public static FaultException<OrganizationServiceFault> NullValue(string table, string column) =>
        Of(ErrorCodes.InvalidArgument,
            $"Condition for attribute '{table}.{column}': null is not a valid value for an attribute. Use 'Null' or 'NotNull' conditions instead.");

    public static FaultException<OrganizationServiceFault> ValueCount(string table, string column, string expected, int received) =>
        Of(ErrorCodes.InvalidArgument,
            string.Create(CultureInfo.InvariantCulture, $"Condition for attribute '{table}.{column}': expected {expected}, received {received}."));

    public static FaultException<OrganizationServiceFault> OperatorNotForColumn(string table, string column, object conditionOperator, object type) =>
        Of(InvalidOperator, $"The {conditionOperator} condition operator is not valid for attribute '{table}.{column}' of type {type}.");
}
