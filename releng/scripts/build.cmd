@rem Builds on Windows: "product" when it is missing or older than its sources, or "verify" with its arguments.
@rem The variable repository is set; the twins for other systems are product.sh, build.sh, verify.sh and tools.sh.
@setlocal
@set "stamp=%repository%\releng\org.throughline.product\target\products\org.throughline.product\win32\win32\x86_64\throughline\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
@if "%~1"=="product" if exist "%stamp%" (
    powershell -NoProfile -Command "$stamp = (Get-Item -LiteralPath $env:stamp).LastWriteTime; Set-Location -LiteralPath $env:repository; $newer = Get-ChildItem -Recurse -File pom.xml, .mvn, targetplatform, bundles, features, releng\org.throughline.product | Where-Object { $_.LastWriteTime -gt $stamp -and $_.FullName -notmatch '\\(target|OSGI-INF)\\|\.tests\\|polyglot|\.tycho' } | Select-Object -First 1; if ($newer) { exit 1 }" && exit /b 0
)
@set "JAVA_KIND=JDK"
@call "%repository%\features\org.throughline.feature\root\java.cmd" || exit /b 3
@call :need_maven || exit /b 3
@if %JAVA_FOUND% GEQ 24 set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"
@if "%~1"=="product" (
    echo Building Throughline; the first time this downloads what it is made of and takes a few minutes ...
    call "%MAVEN%" -f "%repository%\pom.xml" -B -ntp -q clean verify -DskipTests -Darchive.phase=none -pl :org.throughline.product -am <nul || (
        echo Throughline could not be built.
        exit /b 3
    )
    exit /b 0
)

@set "arguments="
@set "format="
:next
@shift
@if "%~1"=="" goto run
@if "%~1"=="--offline" (
    set "arguments=%arguments% -o"
) else if "%~1"=="--format" (
    set "format=yes"
) else (
    set "arguments=%arguments% %1"
)
@goto next

:run
@if defined format (
    call "%MAVEN%" -f "%repository%\pom.xml" -B -ntp -q -N impsort:sort formatter:format %arguments% <nul
    goto end
)
@set "failed="
@call "%MAVEN%" -f "%repository%\pom.xml" -B -ntp -N antrun:run@model impsort:check formatter:validate %arguments% <nul || set "failed=yes"
@call "%MAVEN%" -f "%repository%\pom.xml" -B -ntp --fail-at-end clean verify %arguments% <nul || set "failed=yes"
@"%JAVA_HOME%\bin\java.exe" "%repository%\releng\checks\CheckBundles.java" "%repository%" || set "failed=yes"
@"%JAVA_HOME%\bin\java.exe" "%repository%\releng\checks\CheckTests.java" "%repository%" || set "failed=yes"
@if defined failed (
    echo verify FAILED 1>&2
    exit /b 1
)
@exit /b 0

:end
@exit /b %ERRORLEVEL%

:need_maven
@set "MAVEN=%LocalAppData%\Throughline\apache-maven-3.9.11\bin\mvn.cmd"
@if exist "%MAVEN%" exit /b 0
@where mvn >nul 2>nul || (
    echo Throughline is built with Maven and found none: please install Maven 3.9 or newer. 1>&2
    exit /b 3
)
@rem Asked outside the repository, whose extensions an old Maven does not load.
@pushd "%TEMP%"
@for /f "tokens=3" %%v in ('mvn -v ^| findstr /b /c:"Apache Maven"') do @for /f "tokens=1,2 delims=." %%a in ("%%v") do @set /a "level=%%a*100+%%b"
@if %level% GEQ 309 (
    set "MAVEN=mvn"
    popd
    exit /b 0
)
@echo Maven is too old: fetching Maven 3.9.11 with it ... 1>&2
@call mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack -Dartifact=org.apache.maven:apache-maven:3.9.11:tar.gz:bin "-DoutputDirectory=%LocalAppData%\Throughline" <nul || (
    echo Maven 3.9.11 could not be fetched. 1>&2
    exit /b 3
)
@popd
@exit /b 0
