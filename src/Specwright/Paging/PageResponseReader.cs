using System;
using System.Runtime.InteropServices;
using Specwright.Json;

namespace Specwright;

/// <summary>Reads a page and keeps a fingerprint of its bytes.</summary>
internal sealed class PageResponseReader<TPage>(JsonReadFunc<TPage> read) : JsonResponseReader<TPage>(read)
{
    public ulong Fingerprint { get; private set; }

    protected override TPage? Parse(ApiCall call, ReadOnlySpan<byte> json)
    {
        Fingerprint = Hash(json);
        return base.Parse(call, json);
    }

    /// <summary>Eight bytes at a time: it only has to tell a page from the one before it.</summary>
    private static ulong Hash(ReadOnlySpan<byte> bytes)
    {
        var hash = 0xCBF29CE484222325UL ^ (ulong)bytes.Length;
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (var word in words)
        {
            hash = (hash ^ word) * 0x9E3779B97F4A7C15UL;
            hash ^= hash >> 29;
        }

        foreach (var b in bytes.Slice(words.Length * sizeof(ulong)))
        {
            hash = (hash ^ b) * 0x100000001B3UL;
        }

        return hash;
    }
}
