@echo off
rem Runs Throughline: throughline --help
rem Builds it first when it is missing or older than its sources; the arguments are Throughline's own.
setlocal
set "repository=%~dp0"
set "repository=%repository:~0,-1%"
set "product=%repository%\releng\org.throughline.product\target\products\org.throughline.product\win32\win32\x86_64\throughline"
call "%repository%\releng\scripts\build.cmd" product 1>&2
if errorlevel 1 exit /b 3
call "%product%\throughline.cmd" %*
exit /b %ERRORLEVEL%
