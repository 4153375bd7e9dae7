using System.Collections.Generic;
using OmniChannel.SolutionPackage.Model;
using Xunit;
using static OmniChannel.SolutionPackage.Tests.Checking.GoodSolution;

namespace OmniChannel.SolutionPackage.Tests.Checking;

public sealed class RegistrationCheckTests
{
    private static IReadOnlyList<StepImage> Image(ImageType type, string property = "Target", string column = "hm_name") =>
        [new StepImage(NameGuid.Create("image"), "Copy", "Copy", type, property, [column])];

    [Fact]
    public void A_step_of_a_type_that_is_not_there_is_found() =>
        Broken.Step(s => s with { TypeName = "Harbour.Sink" }, "which no assembly of the solution has");

    [Fact]
    public void A_step_on_a_table_that_is_not_there_is_found() => Broken.Step(s => s with { Table = "hm_ship" }, "on the table hm_ship");

    [Fact]
    public void A_step_of_no_table_is_found() => Broken.Step(s => s with { Table = null }, "on Update of every table");

    [Fact]
    public void A_step_on_a_message_whose_id_is_not_known_is_found()
    {
        Broken.Step(s => s with { Message = "Explode", MessageId = null, FilteringColumns = [] }, "whose id is not known");
        Broken.Step(s => s with { Message = "", FilteringColumns = [] }, "differs between environments");
        Broken.Step(s => s with { Message = "hm_Inspect", MessageId = null, FilteringColumns = [] }, "does not allow it");
    }

    [Fact]
    public void An_update_without_filtering_columns_is_found() => Broken.Step(s => s with { FilteringColumns = [] }, "runs on every Update");

    [Fact]
    public void Filtering_columns_outside_update_are_found() =>
        Broken.Step(s => s with { Message = "Delete", MessageId = MessageIds.Find("Delete") }, "filters by columns on Delete");

    [Fact]
    public void A_filtering_column_that_is_not_there_is_found() =>
        Broken.Step(s => s with { FilteringColumns = ["hm_colour"] }, "filters by hm_colour");

    [Fact]
    public void A_column_of_the_platform_gets_the_benefit_of_the_doubt_and_one_of_ours_does_not() =>
        Broken.Step(s => s with { Table = "contact", FilteringColumns = ["jobtitle", "hm_berth"], Images = [] }, "filters by hm_berth, which contact does not have");

    [Fact]
    public void An_image_before_a_create_is_found() =>
        Broken.Step(s => s with { Message = "Create", MessageId = MessageIds.Find("Create"), FilteringColumns = [], Images = Image(ImageType.Pre, "id") }, "before its Create");

    [Fact]
    public void An_image_after_a_delete_is_found() =>
        Broken.Step(s => s with { Message = "Delete", MessageId = MessageIds.Find("Delete"), FilteringColumns = [], Images = Image(ImageType.Post) }, "after its Delete");

    [Fact]
    public void An_image_of_the_row_after_an_operation_still_to_come_is_found() =>
        Broken.Step(s => s with { Stage = 20, Images = Image(ImageType.Post) }, "still to come");

    [Fact]
    public void An_image_on_the_wrong_property_is_found() =>
        Broken.Step(s => s with { Images = Image(ImageType.Pre, "id") }, "hangs the image Copy on id");

    [Fact]
    public void An_image_column_that_is_not_there_is_found() =>
        Broken.Step(s => s with { Images = Image(ImageType.Pre, column: "hm_colour") }, "copies hm_colour");

    [Fact]
    public void An_image_of_all_columns_is_found() =>
        Broken.Step(s => s with { Images = [new StepImage(NameGuid.Create("image"), "Copy", "Copy", ImageType.Pre, "Target", [])] }, "copies all columns");

    [Fact]
    public void An_asynchronous_step_outside_stage_40_is_found() =>
        Broken.Step(s => s with { IsAsynchronous = true, Stage = 20 }, "asynchronously outside stage 40");

    [Fact]
    public void A_stage_that_there_is_not_is_found() => Broken.Step(s => s with { Stage = 30 }, "has stage 30");

    [Fact]
    public void A_step_registered_twice_is_found() => Broken.Solution(
        s => s with { Steps = [s.Steps[0], s.Steps[0] with { Id = NameGuid.Create("second"), Images = [] }] }, "is registered 2 times");

    [Fact]
    public void A_dll_with_another_identity_is_found() => Broken.Solution(s =>
    {
        var other = Dlls.Create("Seaport", signed: true, "Harbour.Moor");
        return s with { PluginAssemblies = [s.PluginAssemblies[0] with { Content = other.Bytes }] };
    }, "the dll is Seaport");

    [Fact]
    public void A_dll_that_is_not_signed_is_found() => Broken.Solution(s => s with { PluginAssemblies = [Assembly(signed: false)] }, "is not signed");

    [Fact]
    public void A_class_that_the_dll_does_not_have_is_found() =>
        Broken.Solution(s => s with { PluginAssemblies = [Assembly(true, "Harbour.Sink")] }, "has no public class Harbour.Moor");

    [Fact]
    public void A_dll_that_is_not_there_or_no_dll_is_found()
    {
        Broken.Solution(s => s with { PluginAssemblies = [s.PluginAssemblies[0] with { Content = default }] }, "has no dll");
        Broken.Solution(s => s with { PluginAssemblies = [s.PluginAssemblies[0] with { Content = "text"u8.ToArray() }] }, "is not a .NET assembly");
    }

    [Fact]
    public void A_custom_API_that_nobody_carries_out_is_found()
    {
        Broken.Solution(s => s with { CustomApis = [Api with { PluginTypeId = null }] }, "is carried out by no plug-in");
        Broken.Solution(s => s with { CustomApis = [Api with { PluginTypeId = NameGuid.Create("none") }] }, "which the solution does not have");
    }

    [Fact]
    public void A_custom_API_with_impossible_parameters_is_found()
    {
        Broken.Solution(s => s with { CustomApis = [Api with { IsFunction = true }] }, "gives nothing back");
        Broken.Solution(s => s with { CustomApis = [Api with { RequestParameters = [Parameter with { Type = (CustomApiParameterType)13 }] }] }, "of type 13");
        Broken.Solution(s => s with { CustomApis = [Api with { RequestParameters = [Parameter, Parameter] }] }, "two parameters Berth");
        Broken.Solution(s => s with { CustomApis = [Api with { ExecutePrivilege = "prvWritehm_Boat" }] }, "which no role of the solution gives");
    }

    private static CustomApiParameter Parameter => new("Berth", CustomApiParameterType.Integer, false, null, Named("Berth"), LocalizedText.None);
}
