using System;

namespace Microsoft.Xrm.Sdk;

public static class FieldPermissionType
{
    public const int NotAllowed = 0;
    public const int Allowed = 4;

    public static void Validate(int value)
    {
        if (value != NotAllowed && value != Allowed)
            throw new ArgumentOutOfRangeException(nameof(value), value, "A field permission is 0 (not allowed) or 4 (allowed).");
    }
}
