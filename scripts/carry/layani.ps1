# Serves the folder dist to this computer alone, until this window is closed. Windows PowerShell 5.1 or later; ASCII only.
param([int] $Port = 3000)
$ErrorActionPreference = 'Stop'
$separator = [string] [IO.Path]::DirectorySeparatorChar
$root = [IO.Path]::GetFullPath((Join-Path (Split-Path -Parent $PSScriptRoot) 'dist')) + $separator
$told = [IO.File]::ReadAllText("$root.headers.json") | ConvertFrom-Json
$types = @{
  '.arrow' = 'application/vnd.apache.arrow.stream'; '.css' = 'text/css;charset=utf-8'
  '.csv' = 'text/csv;charset=utf-8'; '.html' = 'text/html;charset=utf-8'; '.js' = 'text/javascript;charset=utf-8'
  '.json' = 'application/json;charset=utf-8'; '.parquet' = 'application/vnd.apache.parquet'; '.png' = 'image/png'
  '.svg' = 'image/svg+xml;charset=utf-8'; '.txt' = 'text/plain;charset=utf-8'; '.wasm' = 'application/wasm'
}

function Find-File([string] $path) {
  if ($path -match '[\\:*?"<>|\x00-\x1f]' -or $path -match '(^|/)\.') { return $null }
  $names = if ($path -eq '' -or $path.EndsWith('/')) { @("${path}index.html") } else { @($path, "$path.html") }
  foreach ($name in $names) {
    $full = [IO.Path]::GetFullPath($root + $name.Replace('/', $separator))
    if ($full.StartsWith($root, [StringComparison]::Ordinal) -and [IO.File]::Exists($full)) {
      return @{ Full = $full; Name = $name }
    }
  }
  return $null
}

function Send-Answer($request, $response) {
  foreach ($header in $told.everywhere.PSObject.Properties) { $response.Headers[$header.Name] = $header.Value }
  $response.Headers['Content-Security-Policy'] = $told.otherwise
  $response.Headers['Cache-Control'] = 'no-cache'
  if (-not $request.IsLocal) { $response.StatusCode = 403; return }
  if ($request.HttpMethod -ne 'GET' -and $request.HttpMethod -ne 'HEAD') {
    $response.Headers['Allow'] = 'GET, HEAD'
    $response.StatusCode = 405
    return
  }
  $path = [Uri]::UnescapeDataString($request.Url.AbsolutePath).Substring(1)
  $file = Find-File $path
  if ($null -eq $file) {
    if ($null -ne (Find-File "$path/")) {
      $response.StatusCode = 301
      $response.Headers['Location'] = $request.Url.AbsolutePath + '/'
    } else { $response.StatusCode = 404 }
    return
  }
  $policy = $told.policies.PSObject.Properties[$file.Name]
  if ($null -ne $policy) { $response.Headers['Content-Security-Policy'] = $policy.Value }
  $type = $types[[IO.Path]::GetExtension($file.Full).ToLowerInvariant()]
  $response.ContentType = if ($null -ne $type) { $type } else { 'application/octet-stream' }
  if ($file.Name -match '^_') { $response.Headers['Cache-Control'] = 'public, max-age=31536000, immutable' }
  $stream = [IO.File]::OpenRead($file.Full)
  try {
    $response.ContentLength64 = $stream.Length
    if ($request.HttpMethod -eq 'GET') { $stream.CopyTo($response.OutputStream) }
  } finally { $stream.Close() }
}

# Windows lets every account listen to this name, and answers to no other.
$listener = $null
foreach ($try in $Port..($Port + 20)) {
  $candidate = New-Object Net.HttpListener
  $candidate.Prefixes.Add("http://localhost:$try/")
  try {
    $candidate.Start()
    $listener = $candidate
    $Port = $try
    break
  } catch { $candidate.Close() }
}
if ($null -eq $listener) {
  Write-Host "Tidak ada porta bebas dari $Port / no port is free from $Port on."
  exit 1
}
Write-Host "Timbang: http://localhost:$Port/"
Write-Host 'Tutup jendela ini untuk berhenti / close this window to stop.'
Start-Process "http://localhost:$Port/"
try {
  while ($listener.IsListening) {
    # Waits in turns, so that Ctrl-C is heard.
    $asked = $listener.GetContextAsync()
    while (-not $asked.Wait(250)) { }
    $context = $asked.Result
    try {
      Send-Answer $context.Request $context.Response
      $context.Response.Close()
    } catch {
      # Whoever asked has hung up.
      $context.Response.Abort()
    }
  }
} finally { $listener.Close() }
