namespace Specwright.Tests.Support;

/// <summary>A stream that gives some bytes and then nothing, does not notice cancellation, and wakes up only when it is closed.</summary>
public sealed class StuckStream(byte[]? first = null) : Stream
{
    private readonly TaskCompletionSource<int> _closed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _isRead = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private byte[]? _first = first;

    /// <summary>Ends when somebody waits for bytes that do not come.</summary>
    public Task IsRead => _isRead.Task;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (_first is { } bytes)
        {
            _first = null;
            bytes.CopyTo(buffer);
            return new ValueTask<int>(bytes.Length);
        }

        _isRead.TrySetResult();
        return new ValueTask<int>(_closed.Task);
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        _closed.TrySetException(new ObjectDisposedException(nameof(StuckStream)));
        base.Dispose(disposing);
    }
}
