namespace Specwright.Analyzers.Tests.Testing;

/// <summary>
/// Two APIs with scopes: a shop, where <c>orders:write</c> implies <c>orders:read</c> and <c>admin</c> implies <c>audit</c>, and a bank; and one without.
/// </summary>
internal static class ScopedSdks
{
    public static SampleSdk Shop { get; } = new("Shop", """
        openapi: 3.1.0
        info: { title: Shop, version: '1' }
        servers: [{ url: https://shop.example }]
        paths:
          /orders:
            get: { operationId: listOrders, security: [{ oauth: ['orders:read'] }], responses: { '204': { description: Done. } } }
            post: { operationId: createOrder, security: [{ oauth: ['orders:write'] }], responses: { '204': { description: Done. } } }
            delete: { operationId: clearOrders, security: [{ oauth: ['orders:write', admin] }], responses: { '204': { description: Done. } } }
          /orders/export:
            get: { operationId: exportOrders, security: [{ oauth: [audit] }, { oauth: ['orders:read', export] }], responses: { '204': { description: Done. } } }
          /orders/ping:
            get: { operationId: pingOrders, security: [], responses: { '204': { description: Done. } } }
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: https://shop.example/token
                  scopes: { 'orders:read': Read., 'orders:write': Write., admin: All., audit: Look., export: Take. }
              x-specwright-scope-implies: { 'orders:write': ['orders:read'], admin: [audit] }
        """);

    public static SampleSdk Bank { get; } = new("Bank", """
        openapi: 3.1.0
        info: { title: Bank, version: '1' }
        servers: [{ url: https://bank.example }]
        paths:
          /accounts:
            get: { operationId: listAccounts, security: [{ oauth: ['accounts:read'] }], responses: { '204': { description: Done. } } }
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows: { clientCredentials: { tokenUrl: https://bank.example/token, scopes: { 'accounts:read': Read., audit: Look. } } }
        """);

    public static SampleSdk Plain { get; } = new("Plain", """
        openapi: 3.1.0
        info: { title: Plain, version: '1' }
        servers: [{ url: https://plain.example }]
        paths:
          /things:
            get: { operationId: listThings, responses: { '204': { description: Done. } } }
        """);
}
