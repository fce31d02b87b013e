using System.Runtime.CompilerServices;

namespace Specwright.Generator.Reading;

/// <summary>Every different member name of a file once, numbered from 0 in order of appearance.</summary>
internal sealed class NameTable
{
    // Seeded, so that a file cannot be written to make all its names collide.
    private static readonly ulong s_seed = ((ulong)(uint)nameof(NameTable).GetHashCode() << 32) | 0x9E3779B9u;

    private int[] _buckets = new int[256];
    private Entry[] _entries = new Entry[128];

    /// <summary>How many names there are.</summary>
    public int Count { get; private set; }

    /// <summary>The name with a number.</summary>
    public string this[int id] => _entries[id].Name;

    /// <summary>The number of a name; it gets one when it has none.</summary>
    [MethodImpl(Hot.Path)]
    public int Intern(char[] chars, int start, int length)
    {
        var hash = Hash(chars, start, length);
        for (var id = _buckets[hash & (_buckets.Length - 1)] - 1; id >= 0; id = _entries[id].Next)
        {
            if (_entries[id].Hash == hash && Same(_entries[id].Name, chars, start, length))
            {
                return id;
            }
        }

        return Add(hash, new string(chars, start, length));
    }

    /// <summary>The number of a name; it gets one when it has none.</summary>
    public int Intern(string name)
    {
        var id = Find(name, 0, name.Length);
        return id >= 0 ? id : Add(Hash(name, 0, name.Length), name);
    }

    /// <summary>The number of a name, or -1 when the file has no such name.</summary>
    public int Find(string text, int start, int length)
    {
        var hash = Hash(text, start, length);
        for (var id = _buckets[hash & (_buckets.Length - 1)] - 1; id >= 0; id = _entries[id].Next)
        {
            if (_entries[id].Hash == hash && _entries[id].Name.Length == length
                && string.CompareOrdinal(_entries[id].Name, 0, text, start, length) == 0)
            {
                return id;
            }
        }

        return -1;
    }

    private static bool Same(string name, char[] chars, int start, int length)
    {
        if (name.Length != length)
        {
            return false;
        }

        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] != chars[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private static int Hash(char[] chars, int start, int length)
    {
        var hash = s_seed ^ (uint)length;
        var i = start;
        for (var fours = start + length - 3; i < fours; i += 4)
        {
            hash = Mix(hash, Join(chars[i], chars[i + 1], chars[i + 2], chars[i + 3]));
        }

        for (; i < start + length; i++)
        {
            hash = Mix(hash, chars[i]);
        }

        return Fold(hash);
    }

    private static int Hash(string text, int start, int length)
    {
        var hash = s_seed ^ (uint)length;
        var i = start;
        for (var fours = start + length - 3; i < fours; i += 4)
        {
            hash = Mix(hash, Join(text[i], text[i + 1], text[i + 2], text[i + 3]));
        }

        for (; i < start + length; i++)
        {
            hash = Mix(hash, text[i]);
        }

        return Fold(hash);
    }

    private static ulong Join(char a, char b, char c, char d) => a | ((ulong)b << 16) | ((ulong)c << 32) | ((ulong)d << 48);

    private static ulong Mix(ulong hash, ulong chars)
    {
        hash = (hash ^ chars) * 0x9FB21C651E98DF25ul;
        return hash ^ (hash >> 32);
    }

    private static int Fold(ulong hash) => (int)(hash >> 29);

    private int Add(int hash, string name)
    {
        if (Count == _entries.Length)
        {
            Grow();
        }

        ref var bucket = ref _buckets[hash & (_buckets.Length - 1)];
        _entries[Count] = new Entry { Hash = hash, Next = bucket - 1, Name = name };
        bucket = ++Count;
        return Count - 1;
    }

    private void Grow()
    {
        Array.Resize(ref _entries, _entries.Length * 2);
        _buckets = new int[_entries.Length * 2];
        for (var id = 0; id < Count; id++)
        {
            ref var bucket = ref _buckets[_entries[id].Hash & (_buckets.Length - 1)];
            _entries[id].Next = bucket - 1;
            bucket = id + 1;
        }
    }

    private struct Entry
    {
        public int Hash;
        public int Next;
        public string Name;
    }
}
