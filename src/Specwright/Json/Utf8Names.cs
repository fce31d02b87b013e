using System;
using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Specwright.Json;

/// <summary>A fixed list of texts in UTF-8, found again from the reader's current string or member name without allocating.</summary>
internal sealed class Utf8Names
{
    private readonly string[] _texts;
    private int[]? _slots;

    public Utf8Names(string[] texts)
    {
        _texts = texts;
        Bytes = new byte[texts.Length][];
        for (var i = 0; i < texts.Length; i++)
        {
            Bytes[i] = Encoding.UTF8.GetBytes(texts[i]);
        }
    }

    /// <summary>The texts in UTF-8, unescaped.</summary>
    public byte[][] Bytes { get; }

    /// <summary>The texts.</summary>
    public string[] Texts => _texts;

    /// <summary>The index of the reader's current text, or -1.</summary>
    public int Find(ref Utf8JsonReader reader) =>
        reader.HasValueSequence || reader.ValueIsEscaped ? FindUnescaped(ref reader) : Find(reader.ValueSpan);

    /// <summary>The index of a text, or -1.</summary>
    public int Find(ReadOnlySpan<byte> utf8)
    {
        // The table is built at the first miss of the predicted order: a type that is read in order never pays for it.
        var slots = _slots ??= BuildSlots();
        var mask = slots.Length - 1;
        for (var slot = (int)Hash(utf8) & mask; ; slot = (slot + 1) & mask)
        {
            var index = slots[slot] - 1;
            if (index < 0 || utf8.SequenceEqual(Bytes[index]))
            {
                return index;
            }
        }
    }

    private int FindUnescaped(ref Utf8JsonReader reader)
    {
        for (var i = 0; i < Bytes.Length; i++)
        {
            if (reader.ValueTextEquals(Bytes[i]))
            {
                return i;
            }
        }

        return -1;
    }

    private int[] BuildSlots()
    {
        var size = 4;
        while (size < Bytes.Length * 2)
        {
            size *= 2;
        }

        var slots = new int[size];
        for (var i = 0; i < Bytes.Length; i++)
        {
            Insert(slots, i);
        }

        return slots;
    }

    private void Insert(int[] slots, int index)
    {
        var mask = slots.Length - 1;
        var slot = (int)Hash(Bytes[index]) & mask;
        while (slots[slot] != 0)
        {
            slot = (slot + 1) & mask;
        }

        slots[slot] = index + 1;
    }

    /// <summary>Length, first and last four bytes: enough to tell member names apart, and constant in time.</summary>
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = (uint)utf8.Length * 0x9E3779B1u;
        if (utf8.Length >= 4)
        {
            hash ^= BinaryPrimitives.ReadUInt32LittleEndian(utf8) * 0x85EBCA6Bu;
            hash ^= BinaryPrimitives.ReadUInt32LittleEndian(utf8.Slice(utf8.Length - 4)) * 0xC2B2AE35u;
        }
        else
        {
            foreach (var b in utf8)
            {
                hash = (hash ^ b) * 0x01000193u;
            }
        }

        return hash ^ (hash >> 15);
    }
}
