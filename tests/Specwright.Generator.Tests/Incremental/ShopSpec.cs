namespace Specwright.Generator.Tests.Incremental;

/// <summary>A small spec with every kind of part: objects, enum, union, tuple, clients, parameters, scopes and a webhook.</summary>
internal static class ShopSpec
{
    public const string Path = "specs/shop.yaml";

    public const string Text = """
        openapi: 3.1.0
        info:
          title: Shop
          version: 1.0.0
        servers:
          - url: https://shop.example/v1
        security:
          - oauth: [orders:read]
        paths:
          /orders:
            get:
              operationId: orders.list
              parameters:
                - name: status
                  in: query
                  schema:
                    $ref: '#/components/schemas/Status'
                - name: customer
                  in: query
                  schema:
                    type: string
              responses:
                '200':
                  description: The orders.
                  content:
                    application/json:
                      schema:
                        type: array
                        items:
                          $ref: '#/components/schemas/Order'
          /customers/{id}:
            get:
              operationId: customers.get
              parameters:
                - name: id
                  in: path
                  required: true
                  schema:
                    type: string
              responses:
                '200':
                  description: The customer.
                  content:
                    application/json:
                      schema:
                        $ref: '#/components/schemas/Customer'
        components:
          securitySchemes:
            oauth:
              type: oauth2
              flows:
                clientCredentials:
                  tokenUrl: https://shop.example/token
                  scopes:
                    orders:read: Read orders.
                    orders:write: Write orders.
          schemas:
            Customer:
              type: object
              required: [id]
              properties:
                id:
                  type: string
                name:
                  type: string
            Order:
              type: object
              required: [id, status]
              properties:
                id:
                  type: string
                status:
                  $ref: '#/components/schemas/Status'
                payment:
                  $ref: '#/components/schemas/Payment'
                range:
                  $ref: '#/components/schemas/Range'
            Payment:
              oneOf:
                - $ref: '#/components/schemas/CardPayment'
                - $ref: '#/components/schemas/CashPayment'
              discriminator:
                propertyName: kind
                mapping:
                  card: '#/components/schemas/CardPayment'
                  cash: '#/components/schemas/CashPayment'
            CardPayment:
              type: object
              required: [kind, number]
              properties:
                kind:
                  type: string
                number:
                  type: string
            CashPayment:
              type: object
              required: [kind]
              properties:
                kind:
                  type: string
            Range:
              type: array
              prefixItems: [{type: integer}, {type: integer}]
            Status:
              type: string
              enum: [open, paid, shipped]

        """;

    /// <summary>The same document, some of it written otherwise.</summary>
    public static string With(string old, string replacement)
    {
        var at = Text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0 && Text.IndexOf(old, at + 1, StringComparison.Ordinal) < 0, $"'{old}' does not stand once in the spec.");
        return Text.Replace(old, replacement, StringComparison.Ordinal);
    }
}
