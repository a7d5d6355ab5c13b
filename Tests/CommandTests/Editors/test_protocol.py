"""The language server through pytest-lsp, which checks every message against the protocol's own types."""

import os

import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

URI = "file:///brief.txt"
DRAFT = "Hoi 😀. Jij luistert nooit naar me.\nIk mis je.\n"


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[os.environ["ZENDERLINT"], "lsp"]))
async def client(lsp_client: LanguageClient):
    await lsp_client.initialize_session(
        types.InitializeParams(
            capabilities=types.ClientCapabilities(
                general=types.GeneralClientCapabilities(position_encodings=[types.PositionEncodingKind.Utf16])
            )
        )
    )
    yield
    await lsp_client.shutdown_session()


def open_draft(client: LanguageClient):
    client.text_document_did_open(
        types.DidOpenTextDocumentParams(
            text_document=types.TextDocumentItem(uri=URI, language_id="plaintext", version=1, text=DRAFT)
        )
    )


async def test_diagnostics_actions_and_hover(client: LanguageClient):
    open_draft(client)
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    [diagnostic] = client.diagnostics[URI]
    assert diagnostic.code == "absoluut"
    assert (diagnostic.range.start.character, diagnostic.range.end.character) == (21, 26)

    document = types.TextDocumentIdentifier(uri=URI)
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            text_document=document, range=diagnostic.range, context=types.CodeActionContext(diagnostics=[diagnostic])
        )
    )
    assert all(action.kind == types.CodeActionKind.QuickFix and action.edit for action in actions)
    assert actions[-1].title == "Negeer “absoluut” hier"

    hover = await client.text_document_hover_async(
        types.HoverParams(text_document=document, position=diagnostic.range.start)
    )
    assert "absoluut" in hover.contents.value


async def test_a_change_brings_new_diagnostics(client: LanguageClient):
    open_draft(client)
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(
            text_document=types.VersionedTextDocumentIdentifier(uri=URI, version=2),
            content_changes=[
                types.TextDocumentContentChangePartial(
                    range=types.Range(start=types.Position(0, 7), end=types.Position(0, 34)), text="Ik ben moe."
                )
            ],
        )
    )
    await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
    assert not client.diagnostics[URI]
