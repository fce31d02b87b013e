using System;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;

namespace Specwright;

/// <summary>
/// A response body in the caller's hands. A timeout limits each single read, so that a long download may go on and a dead one ends.
/// </summary>
internal sealed class ResponseStream(ApiCall call, HttpResponseMessage response, Stream body, TimeProvider clock, TimeSpan readTimeout) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer, offset, count, CancellationToken.None).GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        GuardAsync((body, buffer, offset, count), static (read, token) => new ValueTask<int>(read.body.ReadAsync(read.buffer, read.offset, read.count, token)), cancellationToken).AsTask();

#if NET8_0_OR_GREATER
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        GuardAsync((body, buffer), static (read, token) => read.body.ReadAsync(read.buffer, token), cancellationToken);
#endif

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            body.Dispose();
            response.Dispose();
            call.Replace(null);
        }

        base.Dispose(disposing);
    }

    private async ValueTask<int> GuardAsync<T>(T read, Func<T, CancellationToken, ValueTask<int>> start, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(readTimeout, clock, cancellationToken);

        // Some streams do not notice cancellation while they wait: closing the response wakes them up.
        using var closing = deadline.Token.Register(static state => ((HttpResponseMessage)state!).Dispose(), response);
        try
        {
            return await start(read, deadline.Token).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            throw Translate(e, deadline, cancellationToken);
        }
    }

    private Exception Translate(Exception exception, Deadline deadline, CancellationToken user)
    {
        if (user.IsCancellationRequested)
        {
            return new OperationCanceledException("Reading the response was cancelled.", exception, user);
        }

        if (deadline.HasExpired)
        {
            return Failures.Timeout(call, deadline.Timeout, TimeoutScope.Attempt, exception);
        }

        return exception is IOException or HttpRequestException ? Failures.Connection(call, exception) : exception;
    }
}
