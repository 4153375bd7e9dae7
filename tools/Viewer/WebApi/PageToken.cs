using System;
using System.Globalization;
using System.Text;

namespace OmniChannel.Viewer.WebApi;

/// <summary>Where the next page of an answer begins.</summary>
/// <param name="Page">Number of the page, from 1.</param>
/// <param name="Cookie">What the page before handed out.</param>
internal sealed record PageToken(int Page, string? Cookie)
{
    /// <summary>Reads a $skiptoken; the first page without one.</summary>
    public static PageToken Read(string? token)
    {
        if (token is null) return new PageToken(1, null);
        try
        {
            var text = Encoding.UTF8.GetString(Convert.FromBase64String(token));
            var at = text.IndexOf('|', StringComparison.Ordinal);
            return new PageToken(int.Parse(text[..at], CultureInfo.InvariantCulture), text[(at + 1)..]);
        }
        catch (Exception wrong) when (wrong is FormatException or ArgumentOutOfRangeException or OverflowException)
        {
            throw ApiException.Query("The $skiptoken is not one that this server has given out.");
        }
    }

    /// <summary>The page after this one.</summary>
    public PageToken Next(string? cookie) => new(Page + 1, cookie);

    /// <summary>The token.</summary>
    public string Write() => Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{Page}|{Cookie}")));
}
