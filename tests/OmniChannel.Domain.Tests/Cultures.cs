using System;
using System.Globalization;

namespace OmniChannel.Domain.Tests;

/// <summary>Runs the same code as machines of other countries would.</summary>
internal static class Cultures
{
    internal static readonly string[] Difficult = ["en-US", "de-DE", "tr-TR", "ar-SA", "it-IT"];

    internal static T In<T>(string culture, Func<T> act)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            return act();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
