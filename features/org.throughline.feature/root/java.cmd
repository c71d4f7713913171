@echo off
rem Finds Java: sets JAVA_HOME to the first Java of level 21 or newer, or ends with status 3 after one sentence.
rem With JAVA_KIND=JDK a compiler has to be there too.
set "JAVA_FOUND="
if defined JAVA_HOME call :take "%JAVA_HOME%"
for /f "delims=" %%j in ('where java.exe 2^>nul') do call :take "%%~dpj.."
for %%p in ("%ProgramFiles%\Java" "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\BellSoft" "%LocalAppData%\Programs\Eclipse Adoptium" "%UserProfile%\.jdks") do for /f "delims=" %%d in ('dir /b /ad "%%~p" 2^>nul') do call :take "%%~p\%%d"
if defined JAVA_FOUND exit /b 0
echo Throughline needs Java 21 or newer and found none: please install a JDK (for example Eclipse Temurin) and set JAVA_HOME to its folder. 1>&2
exit /b 3

:take
if defined JAVA_FOUND exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
if "%JAVA_KIND%"=="JDK" if not exist "%~1\bin\javac.exe" exit /b 0
for /f "usebackq tokens=1,2 delims==" %%a in ("%~f1\release") do if "%%a"=="JAVA_VERSION" for /f "delims=." %%m in ("%%~b") do if %%m GEQ 21 set "JAVA_FOUND=%%m"
if defined JAVA_FOUND set "JAVA_HOME=%~f1"
exit /b 0
