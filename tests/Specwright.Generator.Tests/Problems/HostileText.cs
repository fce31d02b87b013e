namespace Specwright.Generator.Tests.Problems;

/// <summary>A spec with one text in every place where an author writes words, names or values.</summary>
internal static class HostileText
{
    private const string Template = """
        {
          "openapi": "3.1.0",
          "info": {"title": TEXT, "version": TEXT, "description": TEXT, "summary": TEXT, "termsOfService": TEXT, "contact": {"name": TEXT, "url": TEXT}, "license": {"name": TEXT}},
          "externalDocs": {"description": TEXT, "url": TEXT},
          "servers": [{"url": "https://a.example", "description": TEXT}, {"url": TEXT, "description": TEXT}],
          "tags": [{"name": "things", "description": TEXT, "externalDocs": {"description": TEXT}}, {"name": TEXT, "description": TEXT}],
          "security": [{TEXT: [TEXT]}],
          "paths": {
            "/things/{id}": {
              "summary": TEXT, "description": TEXT,
              "parameters": [{"name": "id", "in": "path", "required": true, "description": TEXT, "schema": {"type": "string", "description": TEXT, "pattern": TEXT, "default": TEXT}}],
              "post": {
                "operationId": "things.act", "tags": ["things"], "summary": TEXT, "description": TEXT, "deprecated": true, "x-deprecated": TEXT, "x-other": TEXT,
                "externalDocs": {"description": TEXT, "url": TEXT},
                "parameters": [
                  {"name": TEXT, "in": "query", "description": TEXT, "example": TEXT, "schema": {"type": "string", "enum": [TEXT, "plain"], "default": TEXT}},
                  {"name": TEXT, "in": "header", "description": TEXT, "schema": {"type": "string"}},
                  {"name": TEXT, "in": "cookie", "description": TEXT, "schema": {"type": "string"}}],
                "requestBody": {"description": TEXT, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "example": {"name": TEXT}}, TEXT: {"schema": {"type": "string"}}}},
                "responses": {
                  "200": {"description": TEXT, "headers": {TEXT: {"description": TEXT, "schema": {"type": "string"}}}, "links": {TEXT: {"operationId": TEXT, "description": TEXT}},
                          "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}, "examples": {TEXT: {"summary": TEXT, "value": {"name": TEXT}}}}}},
                  "404": {"description": TEXT, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}},
                "callbacks": {TEXT: {TEXT: {"post": {"description": TEXT}}}}}},
            PATHTEXT: {"get": {"operationId": TEXT, "tags": [TEXT], "responses": {"204": {"description": TEXT}}}}},
          "webhooks": {TEXT: {"post": {"summary": TEXT, "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}},
          "components": {
            "securitySchemes": {TEXT: {"type": "oauth2", "description": TEXT, "flows": {"clientCredentials": {"tokenUrl": TEXT, "scopes": {TEXT: TEXT}}}},
                                "key": {"type": "apiKey", "in": "header", "name": TEXT, "description": TEXT}},
            "schemas": {
              "Thing": {"type": "object", "title": TEXT, "description": TEXT, "required": [TEXT], "externalDocs": {"description": TEXT},
                "properties": {"name": {"type": "string", "description": TEXT, "default": TEXT, "example": TEXT, "pattern": TEXT, "format": TEXT, "deprecated": true},
                  TEXT: {"type": "string", "const": TEXT}, "kind": {"type": "string", "enum": [TEXT], "description": TEXT}, "any": {"oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}], "discriminator": {"propertyName": TEXT, "mapping": {TEXT: "#/components/schemas/Cat", "dog": TEXT}}}},
                "additionalProperties": {"description": TEXT}},
              "Cat": {"type": "object", "required": [TEXT], "properties": {TEXT: {"type": "string", "const": TEXT}}},
              "Dog": {"type": "object", "required": [TEXT], "properties": {TEXT: {"type": "string"}}},
              "Problem": {"type": "object", "description": TEXT, "properties": {"message": {"type": "string", "description": TEXT}}},
              TEXT: {"type": "string", "enum": [TEXT], "description": TEXT, "x-enum-descriptions": [TEXT]}}}
        }
        """;

    /// <summary>The spec with a text in all places.</summary>
    public static string Everywhere(string text) => Template
        .Replace("PATHTEXT", HostileSpecs.Json("/" + text), StringComparison.Ordinal)
        .Replace("TEXT", HostileSpecs.Json(text), StringComparison.Ordinal);
}
