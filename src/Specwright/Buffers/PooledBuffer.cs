using System;
using System.Buffers;
using System.Text;

namespace Specwright;

/// <summary>A growing run of bytes on a rented array.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    // A page of a hundred items fits: renting more costs nothing, growing copies.
    private const int InitialSize = 64 * 1024;
    private byte[] _bytes;

    public PooledBuffer(int capacity = InitialSize) => _bytes = ArrayPool<byte>.Shared.Rent(Math.Max(capacity, 256));

    /// <summary>How many bytes were written.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Advance(int count) => Length += count;

    /// <summary>Forgets what was written.</summary>
    public void Clear() => Length = 0;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _bytes.AsSpan(Length);
    }

    /// <summary>Makes room for one read, and gives it as the array segment that old stream APIs want.</summary>
    public ArraySegment<byte> GetSegment(int sizeHint)
    {
        Reserve(sizeHint);
        return new ArraySegment<byte>(_bytes, Length, _bytes.Length - Length);
    }

    public byte[] ToArray()
    {
#if NET8_0_OR_GREATER
        var copy = GC.AllocateUninitializedArray<byte>(Length);
#else
        var copy = new byte[Length];
#endif
        Written.CopyTo(copy);
        return copy;
    }

    public string ToText() => Encoding.UTF8.GetString(_bytes, 0, Length);

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        Length = 0;
        if (bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private void Reserve(int sizeHint)
    {
        var needed = Math.Max(sizeHint, 1);
        if (_bytes.Length - Length >= needed)
        {
            return;
        }

        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(int.MaxValue - 56L, Math.Max((long)_bytes.Length * 2, (long)Length + needed)));
        Buffer.BlockCopy(_bytes, 0, larger, 0, Length);
        var old = _bytes;
        _bytes = larger;
        ArrayPool<byte>.Shared.Return(old);
    }
}
