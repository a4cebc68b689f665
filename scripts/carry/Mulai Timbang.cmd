@echo off
title Timbang
if not exist "%~dp0dist\index.html" (
  echo Ekstrak dahulu seluruh ZIP ke sebuah folder, lalu mulai dari sana.
  echo Extract the whole ZIP to a folder first, then start from there.
  pause
  exit /b 1
)
powershell -NoLogo -NoProfile -ExecutionPolicy Bypass -File "%~dp0server\layani.ps1"
if errorlevel 1 pause
