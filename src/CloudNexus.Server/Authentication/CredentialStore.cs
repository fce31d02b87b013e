using System;
using System.Collections.Generic;
using System.Linq;
using CloudNexus.Embedded.Data;

namespace CloudNexus.Embedded.Authentication;

/// <summary>The credentials that the server issued, in the order of their creation.</summary>
internal sealed class CredentialStore
{
    private readonly Store<Credential> _credentials = new(static credential => credential.Text);

    public Credential Issue(Credential credential)
    {
        _credentials.Add(credential);
        return credential;
    }

    public Credential? Find(string text) => _credentials.Find(text);

    /// <summary>The keys of the keys API.</summary>
    public IEnumerable<Credential> Keys() => _credentials.All().Where(static credential => credential.Apis == ApiSet.Keys);

    public void Change(string text, Func<Credential, Credential> change) => _credentials.Change(text, change);

    public void Revoke(string text) => _credentials.Remove(text);
}
