@echo off
rem Builds everything and runs every check and test: verify
rem   --offline   downloads nothing
rem   --format    formats the Java sources in place instead, and ends
rem Other arguments go to Maven, in quotes where they contain an equals sign.
setlocal
set "repository=%~dp0"
set "repository=%repository:~0,-1%"
call "%repository%\releng\scripts\build.cmd" verify %*
exit /b %ERRORLEVEL%
