// What the rules of the solution checker for plug-ins look for, each in a method of its own, and beside it what only looks like it.
namespace Microsoft.Crm.Sdk.Messages
{
    public sealed class SetStateRequest;

    public sealed class AddProductToKitRequest;
}

namespace Microsoft.Xrm.Sdk.Messages
{
    public sealed class ExecuteMultipleRequest;

    public sealed class RetrieveEntityRequest
    {
        public bool RetrieveAsIfPublished { get; set; }
    }
}

namespace Microsoft.Xrm.Sdk
{
    public sealed class OrganizationRequest(string name)
    {
        public string Name { get; } = name;
    }
}

namespace Harbour.Reckless
{
    using System.Linq;
    using System.Net;
    using System.Threading.Tasks;
    using Microsoft.Crm.Sdk.Messages;
    using Microsoft.Xrm.Sdk;
    using Microsoft.Xrm.Sdk.Messages;
    using Microsoft.Xrm.Sdk.Query;

    internal static class Columns
    {
        public static object All() => new ColumnSet(true);

        public static object AllLater() => new ColumnSet(false) { AllColumns = true };

        public static string AllFetched() => "<fetch><entity name='boat'><all-attributes/></entity></fetch>";

        public static object Careful() => new ColumnSet(false) { AllColumns = false };
    }

    internal static class Requests
    {
        public static object Batch() => new ExecuteMultipleRequest();

        public static object BatchByName() => new OrganizationRequest("ExecuteTransaction");

        public static object Bulk() => new OrganizationRequest("CreateMultiple");

        public static object Special() => new SetStateRequest();

        public static object Old() => new AddProductToKitRequest();

        public static object Unpublished() => new RetrieveEntityRequest { RetrieveAsIfPublished = true };

        public static object Careful() => (new RetrieveEntityRequest { RetrieveAsIfPublished = false }, new OrganizationRequest("WhoAmI"));
    }

    internal static class Waiting
    {
        private static readonly object Gate = new();

        public static int Locked()
        {
            lock (Gate) return 1;
        }

        public static void Fork() => Parallel.Invoke();

        public static int Spread(int[] numbers) => numbers.AsParallel().Count();

        public static int Careful(int[] numbers) => numbers.Count(number => number > 0);
    }

#pragma warning disable SYSLIB0014 // What plug-ins for .NET Framework call.
    internal static class Network
    {
        public static object Kept() => WebRequest.Create("https://example.com/");

        public static object Careful()
        {
            var request = (HttpWebRequest)WebRequest.Create("https://example.com/");
            request.KeepAlive = false;
            return request;
        }
    }
#pragma warning restore SYSLIB0014
}
