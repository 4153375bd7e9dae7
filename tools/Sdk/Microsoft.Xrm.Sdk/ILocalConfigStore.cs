using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

public interface ILocalConfigStore
{
    void SetData(string keyName, object data);
    void SetData(Dictionary<string, object> keyData);
    T GetData<T>(string keyName);
    Dictionary<string, object> GetAllData();
    Dictionary<string, object> GetDataByKeyNames(List<string> keyNames);
}
