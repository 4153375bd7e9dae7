using System;

namespace Microsoft.Xrm.Sdk.Workflow;

public interface IStorageService
{
    Guid SaveData(Guid dataId, object data);

    object RetrieveData(Guid dataId);
}
