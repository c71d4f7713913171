@echo off
rem Builds on Windows: "product" when it is missing or older than its sources, or "verify" with its arguments.
rem The variable repository is set; the twins for other systems are product.sh, build.sh, verify.sh and tools.sh.
setlocal
set "stamp=%repository%\releng\org.throughline.product\target\products\org.throughline.product\win32\win32\x86_64\throughline\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
if not "%~1"=="product" goto tools
if not exist "%stamp%" goto tools
powershell -NoProfile -Command "$stamp = (Get-Item -LiteralPath $env:stamp).LastWriteTime; Set-Location -LiteralPath $env:repository; $newer = Get-ChildItem -Recurse -File pom.xml, .mvn, targetplatform, bundles, features, releng\org.throughline.product | Where-Object { $_.LastWriteTime -gt $stamp -and $_.FullName -notmatch '\\(target|OSGI-INF)\\|\.tests\\|polyglot|\.tycho' } | Select-Object -First 1; if ($newer) { exit 1 }"
if not errorlevel 1 exit /b 0

:tools
set "JAVA_KIND=JDK"
call "%repository%\features\org.throughline.feature\root\java.cmd"
if not defined JAVA_FOUND exit /b 3
call :need_maven
if not defined MAVEN exit /b 3
if %JAVA_FOUND% GEQ 24 set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"
set maven_here=call "%MAVEN%" -f "%repository%\pom.xml" -B -ntp
if not "%~1"=="product" goto arguments
echo Building Throughline; the first time this downloads what it is made of and takes a few minutes ...
%maven_here% -q clean verify -DskipTests -Darchive.phase=none -pl :org.throughline.product -am <nul
if not errorlevel 1 exit /b 0
echo Throughline could not be built.
exit /b 3

:arguments
set "arguments="
set "format="
:next
shift
if "%~1"=="" goto verify
if "%~1"=="--offline" (
    set "arguments=%arguments% -o"
) else if "%~1"=="--format" (
    set "format=yes"
) else (
    set "arguments=%arguments% %1"
)
goto next

:verify
if not defined format goto stages
%maven_here% -q -N impsort:sort formatter:format %arguments% <nul
exit /b %ERRORLEVEL%

:stages
set "failed="
%maven_here% -N antrun:run@model impsort:check formatter:validate %arguments% <nul
if errorlevel 1 set "failed=yes"
%maven_here% --fail-at-end clean verify %arguments% <nul
if errorlevel 1 set "failed=yes"
"%JAVA_HOME%\bin\java.exe" "%repository%\releng\checks\CheckBundles.java" "%repository%"
if errorlevel 1 set "failed=yes"
"%JAVA_HOME%\bin\java.exe" "%repository%\releng\checks\CheckTests.java" "%repository%"
if errorlevel 1 set "failed=yes"
if not defined failed exit /b 0
echo verify FAILED 1>&2
exit /b 1

rem Sets MAVEN to the one fetched before, the installed one if it is new enough, or one fetched with the installed one.
:need_maven
set "MAVEN=%LocalAppData%\Throughline\apache-maven-3.9.11\bin\mvn.cmd"
if exist "%MAVEN%" exit /b 0
set "level=0"
rem Asked outside the repository, whose extensions an old Maven does not load.
pushd "%TEMP%"
for /f "tokens=3" %%v in ('mvn -v 2^>nul ^| findstr /b /c:"Apache Maven"') do for /f "tokens=1,2 delims=." %%a in ("%%v") do set /a "level=%%a*100+%%b"
if %level% GEQ 309 set "MAVEN=mvn"
if %level% GEQ 309 goto found
set "MAVEN="
if %level%==0 echo Throughline is built with Maven and found none: please install Maven 3.9 or newer. 1>&2
if %level%==0 goto found
echo Maven is too old: fetching Maven 3.9.11 with it ... 1>&2
call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -Dartifact=org.apache.maven:apache-maven:3.9.11:tar.gz:bin "-DoutputDirectory=%LocalAppData%\Throughline" <nul
if not errorlevel 1 set "MAVEN=%LocalAppData%\Throughline\apache-maven-3.9.11\bin\mvn.cmd"
if not defined MAVEN echo Maven 3.9.11 could not be fetched. 1>&2
:found
popd
exit /b 0
