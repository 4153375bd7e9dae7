namespace System.Activities;

public struct CodeActivityMetadata
{
    private readonly MetadataFindings findings;

    internal CodeActivityMetadata(MetadataFindings findings)
    {
        this.findings = findings;
    }

    public bool HasViolations => findings != null && findings.Errors.Count > 0;

    public static bool operator ==(CodeActivityMetadata left, CodeActivityMetadata right) => left.Equals(right);

    public static bool operator !=(CodeActivityMetadata left, CodeActivityMetadata right) => !left.Equals(right);

    public override bool Equals(object obj) => obj is CodeActivityMetadata other && ReferenceEquals(findings, other.findings);

    public override int GetHashCode() => findings == null ? 0 : findings.GetHashCode();

    public void AddValidationError(string validationErrorMessage) => findings.Errors.Add(validationErrorMessage);

    public void RequireExtension<T>() where T : class => RequireExtension(typeof(T));

    public void RequireExtension(Type extensionType) => findings.RequiredExtensions.Add(extensionType);
}
