-- Opens a draft in a headless Neovim with the language server, waits for its diagnostics, takes over the first rewrite and
-- writes the draft. Run by EditorTests; ends with status 1 and a reason when something does not come.
local binary, draft = vim.env.ZENDERLINT, vim.env.DRAFT
vim.o.swapfile = false

local function fail(reason)
  io.stderr:write(reason .. "\n")
  vim.cmd("cquit 1")
end

vim.cmd("edit " .. vim.fn.fnameescape(draft))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = "zenderlint", cmd = { binary, "lsp" }, root_dir = vim.fn.getcwd() })
if not client then fail("the server does not start") end
vim.lsp.buf_attach_client(buffer, client)

local function diagnostics() return vim.diagnostic.get(buffer) end
if not vim.wait(10000, function() return #diagnostics() > 0 end, 20) then fail("no diagnostics") end
local first = diagnostics()[1]
print(string.format("%d:%d %s", first.lnum, first.col, first.code))

local parameters = {
  textDocument = vim.lsp.util.make_text_document_params(buffer),
  range = { start = { line = first.lnum, character = first.col }, ["end"] = { line = first.lnum, character = first.col } },
  context = { diagnostics = {} },
}
local answers = vim.lsp.buf_request_sync(buffer, "textDocument/codeAction", parameters, 10000)
local actions = answers and answers[client] and answers[client].result
if not actions or #actions == 0 then fail("no actions") end
local chosen
for _, action in ipairs(actions) do
  if not chosen and not action.title:find("%[") then chosen = action end
end
if not chosen then fail("no rewrite without slots") end
print(chosen.title)
vim.lsp.util.apply_workspace_edit(chosen.edit, vim.lsp.get_client_by_id(client).offset_encoding)
if not vim.wait(10000, function() return #diagnostics() == 0 end, 20) then fail("the rewritten draft is still told off") end
vim.cmd("write")
vim.cmd("qall")
