@echo off
rem Starts Throughline: throughline --help
setlocal
set "installation=%~dp0"
set "installation=%installation:~0,-1%"
call "%installation%\java.cmd"
if not defined JAVA_FOUND exit /b 3
for /f "delims=" %%l in ('dir /b "%installation%\plugins\org.eclipse.equinox.launcher_*.jar"') do set "launcher=%installation%\plugins\%%l"
rem What the framework remembers about an installation: a folder for each place of installation.
set "place=%installation::=%"
set "place=%place:\=-%"
"%JAVA_HOME%\bin\java.exe" "@%installation%\jvm.options" "-Djava.util.logging.config.file=%installation%\logging.properties" "-Dosgi.sharedConfiguration.area=file:/%installation:\=/%/configuration" "-Dosgi.configuration.area=%LocalAppData%\Throughline\configuration\%place%" -jar "%launcher%" %*
exit /b %ERRORLEVEL%
