@echo off
rem Runs the command line from a checkout, or from an unpacked distribution, on Windows. In a
rem checkout it builds what it runs the first time; `supervision.cmd --rebuild` builds it again.
setlocal EnableExtensions DisableDelayedExpansion

set "home=%~dp0"
if exist "%home%rules-cli\pom.xml" goto checkout
if exist "%home%..\lib\" (set "app=%home%..") else (set "app=%home%.")
set "built=yes"
goto java

:checkout
set "app=%home%rules-cli\target\supervision"
set "built="
if exist "%app%\lib\" set "built=yes"
if /i "%~1"=="--rebuild" set "built="

:java
set "java=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
set "version="
for /f "tokens=3" %%v in ('call "%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="') do set "version=%%v"
if not defined version (
  echo supervision: no Java found. help: install Java 17 or later, or set JAVA_HOME to it>&2
  exit /b 70
)
set "old="
if "%version:~0,2%"=="1." set "old=yes"
if not defined old if %version% LSS 17 set "old=yes"
if defined old (
  echo supervision: Java 17 or later is needed, and this is %version%. help: set JAVA_HOME to a newer one>&2
  exit /b 70
)

if defined built goto archive
where /q mvn.cmd
if errorlevel 1 (
  echo supervision: no Maven found to build with. help: install Maven 3.8 or later>&2
  exit /b 70
)
echo supervision: building; this takes a minute the first time ...>&2
pushd "%home%"
if exist "%app%" rmdir /s /q "%app%"
call mvn.cmd -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true package -pl rules-cli -am 1>&2
if errorlevel 1 (
  popd
  echo supervision: the build failed>&2
  exit /b 70
)
popd
if /i "%~1"=="--rebuild" exit /b 0

rem An archive of loaded classes makes later starts faster. It belongs to the Java and to the jars
rem that it was made with; one that does not fit is left aside without a word. It is tried once, and
rem only where this folder can be written: every start would be slower otherwise.
:archive
set "archive=%app%\supervision.jsa"
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dsun.reflect.inflationThreshold=2147483647 -Dpicocli.disable.closures=true -Dpicocli.converters.excludes=java.sql.+"
set "main=org.supervisionrules.cli.Main"
if exist "%archive%" goto run
if exist "%app%\archive.tried" goto run
2>nul (>"%app%\archive.tried" echo yes)
if not exist "%app%\archive.tried" goto run
"%java%" %flags% -XX:ArchiveClassesAtExit="%archive%" -cp "%app%\lib\*" %main% policy show >nul 2>&1

:run
set "terminal="
if defined WT_SESSION set "terminal=console"
"%java%" %flags% -Xshare:auto -Xlog:disable -Xlog:all=error:stderr "-XX:SharedArchiveFile=%archive%" -Dsupervision.terminal=%terminal% %SUPERVISION_JAVA_OPTS% -cp "%app%\lib\*" %main% %*
exit /b %errorlevel%
