namespace OmniChannel.LocalDataverse.Faults;

/// <summary>The platform's error numbers.</summary>
public static class ErrorCodes
{
    /// <summary>A column that must have a value has none.</summary>
    public const int RequiredFieldMissing = unchecked((int)0x80040200);

    /// <summary>An argument makes no sense.</summary>
    public const int InvalidArgument = unchecked((int)0x80040203);

    /// <summary>A row has no owner.</summary>
    public const int MissingOwner = unchecked((int)0x80040215);

    /// <summary>Something unforeseen.</summary>
    public const int UnExpected = unchecked((int)0x80040216);

    /// <summary>The row does not exist.</summary>
    public const int ObjectDoesNotExist = unchecked((int)0x80040217);

    /// <summary>A privilege is missing.</summary>
    public const int PrivilegeDenied = unchecked((int)0x80040220);

    /// <summary>A plug-in failed in a way it did not foresee.</summary>
    public const int IsvUnExpected = unchecked((int)0x80040224);

    /// <summary>Other rows still refer to the row.</summary>
    public const int CannotDeleteDueToAssociation = unchecked((int)0x80040227);

    /// <summary>The owner is neither a user nor a team.</summary>
    public const int InvalidOwnerId = unchecked((int)0x80040229);

    /// <summary>A privilege of a principal is missing.</summary>
    public const int PrincipalPrivilegeDenied = unchecked((int)0x80040231);

    /// <summary>The id exists already.</summary>
    public const int DuplicateRecord = unchecked((int)0x80040237);

    /// <summary>A plug-in refused the request.</summary>
    public const int IsvAborted = unchecked((int)0x80040265);

    /// <summary>Duplicate detection found rows.</summary>
    public const int DuplicateRecordsFound = unchecked((int)0x80040333);

    /// <summary>A call after a failed call in the same transaction.</summary>
    public const int NoActiveTransaction = unchecked((int)0x80040251);

    /// <summary>A plug-in went on after a failed call.</summary>
    public const int TransactionReduced = -2146893812;

    /// <summary>A query names an unknown table.</summary>
    public const int QueryBuilderNoEntity = unchecked((int)0x80041102);

    /// <summary>A query names an unknown column.</summary>
    public const int QueryBuilderNoAttribute = unchecked((int)0x80041103);

    /// <summary>Plug-ins call each other without end.</summary>
    public const int SdkMaxDepthExceeded = unchecked((int)0x80044182);

    /// <summary>A whole number is outside its range.</summary>
    public const int IntegerValueOutOfRange = unchecked((int)0x8004432F);

    /// <summary>A decimal number is outside its range.</summary>
    public const int DecimalValueOutOfRange = unchecked((int)0x80044330);

    /// <summary>A text is too long.</summary>
    public const int StringLengthTooLong = unchecked((int)0x80044331);

    /// <summary>A value has the wrong type.</summary>
    public const int IncorrectAttributeValueType = unchecked((int)0x80044354);

    /// <summary>A query has too many conditions.</summary>
    public const int TooManyConditionsInQuery = unchecked((int)0x8004430C);

    /// <summary>A query joins too many tables.</summary>
    public const int TooManyLinkEntitiesInQuery = unchecked((int)0x8004430D);

    /// <summary>A query has too many parameters.</summary>
    public const int TooManyConditionParametersInQuery = unchecked((int)0x8004430E);

    /// <summary>A message is unknown.</summary>
    public const int SdkMessageNotFound = unchecked((int)0x80040800);

    /// <summary>State and status reason do not go together.</summary>
    public const int InvalidStateCodeStatusCode = unchecked((int)0x80048408);

    /// <summary>The caller may not see the row.</summary>
    public const int AccessDenied = unchecked((int)0x80048405);

    /// <summary>An aggregate reads more than 50,000 rows.</summary>
    public const int AggregateQueryRecordLimitExceeded = unchecked((int)0x8004E023);

    /// <summary>An option value is not in the list.</summary>
    public const int ValueNotInOptionSet = unchecked((int)0x8004431A);

    /// <summary>The row changed since its version was read.</summary>
    public const int ConcurrencyVersionMismatch = unchecked((int)0x80060882);

    /// <summary>A version was to be compared but none was given.</summary>
    public const int ConcurrencyVersionNotProvided = unchecked((int)0x80060883);

    /// <summary>The table has no row versions to compare.</summary>
    public const int OptimisticConcurrencyNotEnabled = unchecked((int)0x8006088D);

    /// <summary>The columns given are not an alternate key.</summary>
    public const int InvalidEntityKeyOperation = unchecked((int)0x8006088F);

    /// <summary>No row has the alternate key.</summary>
    public const int RecordNotFoundByEntityKey = unchecked((int)0x80060891);

    /// <summary>Another row has the alternate key.</summary>
    public const int DuplicateRecordEntityKey = unchecked((int)0x80060892);
}
