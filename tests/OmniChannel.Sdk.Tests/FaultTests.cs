using System;
using System.Globalization;
using System.ServiceModel;
using Microsoft.Xrm.Sdk;
using Xunit;

namespace OmniChannel.Sdk.Tests;

public sealed class FaultTests
{
    [Fact]
    public void A_fault_is_caught_by_its_detail_and_by_its_base_classes()
    {
        var fault = new OrganizationServiceFault { ErrorCode = unchecked((int)0x80040217), Message = "contact does not exist" };

        var exception = Assert.Throws<FaultException<OrganizationServiceFault>>(
            () => Throw(new FaultException<OrganizationServiceFault>(fault, new FaultReason(fault.Message))));

        Assert.Same(fault, exception.Detail);
        Assert.Equal("contact does not exist", exception.Message);
        Assert.IsAssignableFrom<FaultException>(exception);
        Assert.IsAssignableFrom<CommunicationException>(exception);
    }

    [Fact]
    public void A_fault_of_another_detail_is_not_caught()
    {
        Exception exception = new FaultException<string>("detail", "reason");

        Assert.False(exception is FaultException<OrganizationServiceFault>);
        Assert.Equal("detail", ((FaultException<string>)exception).Detail);
    }

    [Fact]
    public void A_fault_without_a_reason_says_so()
    {
        Assert.Equal(new FaultException().Message, new FaultException<int>(1).Message);
        Assert.NotEqual("", new FaultException().Message);
    }

    [Fact]
    public void A_reason_is_given_in_the_language_asked_for_else_in_its_first()
    {
        var reason = new FaultReason([new FaultReasonText("gone", "en"), new FaultReasonText("weg", "de")]);

        Assert.Equal("weg", reason.GetMatchingTranslation(CultureInfo.GetCultureInfo("de-AT")).Text);
        Assert.Equal("gone", reason.GetMatchingTranslation(CultureInfo.GetCultureInfo("it")).Text);
    }

    [Fact]
    public void A_fault_writes_its_inner_fault_too()
    {
        var fault = new OrganizationServiceFault { Message = "outer", InnerFault = new OrganizationServiceFault { Message = "inner" } };

        Assert.Equal("outer" + Environment.NewLine + "inner", fault.ToString());
    }

    [Fact]
    public void Details_can_be_added_to_a_new_fault()
    {
        var fault = new OrganizationServiceFault();

        fault.ErrorDetails["failedRecordIndex"] = "3";

        Assert.Equal("3", fault.ErrorDetails["failedRecordIndex"]);
    }

    [Fact]
    public void A_plug_in_says_status_code_and_http_status_of_its_failure()
    {
        var inner = new InvalidOperationException();

        Assert.Equal(OperationStatus.Failed, new InvalidPluginExecutionException("no").Status);
        Assert.Same(inner, new InvalidPluginExecutionException("no", inner).InnerException);
        var retry = new InvalidPluginExecutionException(OperationStatus.Retry, 4711, "busy", PluginHttpStatusCode.TooManyRequests);
        Assert.Equal(
            (OperationStatus.Retry, 4711, "busy", PluginHttpStatusCode.TooManyRequests),
            (retry.Status, retry.ErrorCode, retry.Message, retry.HttpStatus));
    }

    private static void Throw(Exception exception) => throw exception;
}
