using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;

namespace Specwright.Validation;

/// <summary>
/// Finds the places of JSON pointers in the text of a valid JSON document: a member's key, an element's first character, and for what is missing
/// the nearest ancestor. Its recursion is as deep as the longest pointer that exists, which the reader's depth limit of 64 bounds.
/// </summary>
internal sealed class JsonPlaces
{
    private readonly string _text;
    private readonly Dictionary<string, TextSpan> _places = [];
    private int _at;

    private JsonPlaces(string text) => _text = text;

    public static IReadOnlyDictionary<string, TextSpan> Find(string text, IReadOnlyCollection<string> pointers)
    {
        var places = new JsonPlaces(text);
        var tree = PointerTree.Of(pointers);
        places.SkipSpace();
        places.Mark(tree, new TextSpan(places._at, places._at < text.Length ? 1 : 0));
        places.Visit(tree);
        return places._places;
    }

    private void Mark(PointerTree tree, TextSpan span)
    {
        foreach (var pointer in tree.All())
        {
            _places[pointer] = span;
        }
    }

    /// <summary>Visits the value at the current place and stops behind it.</summary>
    private void Visit(PointerTree tree)
    {
        if (tree.HasChildren && _at < _text.Length && _text[_at] == '{')
        {
            VisitObject(tree);
        }
        else if (tree.HasChildren && _at < _text.Length && _text[_at] == '[')
        {
            VisitArray(tree);
        }
        else
        {
            SkipValue();
        }
    }

    private void VisitObject(PointerTree tree)
    {
        for (_at++, SkipSpace(); _at < _text.Length && _text[_at] == '"'; SkipSpace())
        {
            var start = _at;
            SkipText();
            var end = _at;
            SkipSpace();
            _at++;
            SkipSpace();
            VisitChild(tree.Child(Decode(start, end)), TextSpan.FromBounds(start, end));
            SkipComma();
        }

        _at++;
    }

    private void VisitArray(PointerTree tree)
    {
        _at++;
        SkipSpace();
        for (var index = 0; _at < _text.Length && _text[_at] != ']'; index++)
        {
            VisitChild(tree.Child(index.ToString(CultureInfo.InvariantCulture)), new TextSpan(_at, 1));
            SkipComma();
            SkipSpace();
        }

        _at++;
    }

    private void VisitChild(PointerTree? child, TextSpan span)
    {
        if (child is null)
        {
            SkipValue();
            return;
        }

        Mark(child, span);
        Visit(child);
    }

    private string Decode(int start, int end)
        => _text.IndexOf('\\', start, end - start) < 0
            ? _text.Substring(start + 1, end - start - 2)
            : JsonSerializer.Deserialize<string>(_text.Substring(start, end - start)) ?? "";

    private void SkipComma()
    {
        SkipSpace();
        if (_at < _text.Length && _text[_at] == ',')
        {
            _at++;
        }
    }

    private void SkipSpace()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\r' or '\n')
        {
            _at++;
        }
    }

    private void SkipText()
    {
        for (_at++; _at < _text.Length && _text[_at] != '"'; _at++)
        {
            _at += _text[_at] == '\\' ? 1 : 0;
        }

        _at++;
    }

    /// <summary>Passes over any value without recursion.</summary>
    private void SkipValue()
    {
        var depth = 0;
        while (_at < _text.Length)
        {
            switch (_text[_at])
            {
                case '"':
                    SkipText();
                    break;
                case '{' or '[':
                    depth++;
                    _at++;
                    break;
                case '}' or ']' when depth == 0:
                    return;
                case '}' or ']':
                    depth--;
                    _at++;
                    break;
                case ',' when depth == 0:
                    return;
                default:
                    _at++;
                    break;
            }
        }
    }
}
