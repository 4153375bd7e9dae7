using System;
using OmniChannel.LocalDataverse.Faults;
using OmniChannel.LocalDataverse.Queries.Tree;

namespace OmniChannel.LocalDataverse.Queries;

/// <summary>Which rows of the whole answer are read.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Size">Most rows returned.</param>
/// <param name="Limit">Rows read; one more than returned where the caller is to know whether more follow.</param>
/// <param name="Offset">Rows left out before the first.</param>
/// <param name="Cookie">What the previous page handed out, or null.</param>
/// <param name="CanContinue">Whether another page may follow.</param>
internal readonly record struct PageWindow(int Page, int Size, long Limit, long Offset, string? Cookie, bool CanContinue)
{
    private const int LargestPage = 5_000;

    public static PageWindow Of(QueryTree tree)
    {
        var page = tree.Page;
        if (tree.Top is not { } top)
        {
            if (page.Number < 0 || page.Size < 0)
                throw QueryFaults.Of(QueryFaults.InvalidValue, "Page number and count of a query must not be negative.");
            var size = page.Size is 0 or > LargestPage ? LargestPage : page.Size;
            var number = Math.Max(page.Number, 1);
            return new PageWindow(number, size, size + 1L, (number - 1L) * size, number == 1 ? null : page.Cookie, true);
        }

        if (page.Size > 0 || page.Number > 1)
            throw QueryFaults.Of(ErrorCodes.InvalidArgument, "The Top.Count can't be specified with pagingInfo");
        return top is >= 1 and <= LargestPage
            ? new PageWindow(1, top, top, 0, null, false)
            : throw QueryFaults.Of(QueryFaults.TopNotPositive, $"The value of top must be between 1 and {LargestPage}.");
    }
}
