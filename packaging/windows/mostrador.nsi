; NSIS 3, where Inno Setup is not at hand:
;   makensis -NOCD -DVERSION=0.1.0 -DNUMBERS=0.1.0.0 -DSOURCE=dist\mostrador -DTARGET=dist\NAME.exe ^
;     -DICON=build\mostrador.ico packaging\windows\mostrador.nsi
; Installs for one user without administrator rights. Data live in the user's AppData and are never touched.
Unicode true
!include LogicLib.nsh
!include MUI2.nsh
!include x64.nsh
!include WinVer.nsh

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Mostrador"

Name "Mostrador"
OutFile "${TARGET}"
InstallDir "$LOCALAPPDATA\Programs\Mostrador"
InstallDirRegKey HKCU "${KEY}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Mostrador"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Instalador de Mostrador"
VIAddVersionKey /LANG=0 "CompanyName" "Mostrador"
VIAddVersionKey /LANG=0 "LegalCopyright" "Apache License 2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_LICENSE "${SOURCE}/LICENSE"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN "$INSTDIR\mostrador.exe"
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "English"

LangString OPEN ${LANG_SPANISH} "Mostrador está abierto o enviando documentos: ciérrelo y repita."
LangString OPEN ${LANG_PORTUGUESEBR} "O Mostrador está aberto ou enviando documentos: feche-o e repita."
LangString OPEN ${LANG_ENGLISH} "Mostrador is open or sending documents: close it and try again."
LangString OLD ${LANG_SPANISH} "Hace falta Windows 10 de 64 bits o posterior."
LangString OLD ${LANG_PORTUGUESEBR} "É necessário Windows 10 de 64 bits ou posterior."
LangString OLD ${LANG_ENGLISH} "64-bit Windows 10 or later is needed."

; A program that runs holds its file: it cannot be opened for writing, and what is being sent is finished first.
!macro RefuseWhileOpen NAME
  ${If} ${FileExists} "$INSTDIR\${NAME}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${NAME}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "$(OPEN)" /SD IDOK
      Abort "$(OPEN)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Function .onInit
  ${IfNot} ${RunningX64}
  ${OrIfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(OLD)" /SD IDOK
    Abort
  ${EndIf}
FunctionEnd

Section "Mostrador"
  !insertmacro RefuseWhileOpen "mostrador.exe"
  !insertmacro RefuseWhileOpen "mostrador-cli.exe"
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateDirectory "$SMPROGRAMS\Mostrador"
  CreateShortcut "$SMPROGRAMS\Mostrador\Mostrador.lnk" "$INSTDIR\mostrador.exe"
  CreateShortcut "$SMPROGRAMS\Mostrador\Mostrador - Practicar.lnk" "$INSTDIR\mostrador.exe" "--practice"
  CreateShortcut "$DESKTOP\Mostrador.lnk" "$INSTDIR\mostrador.exe"
  WriteRegStr HKCU "${KEY}" "DisplayName" "Mostrador"
  WriteRegStr HKCU "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${KEY}" "DisplayIcon" "$INSTDIR\mostrador.exe"
  WriteRegStr HKCU "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegDWORD HKCU "${KEY}" "NoModify" 1
  WriteRegDWORD HKCU "${KEY}" "NoRepair" 1
SectionEnd

; Only what was installed: the folder of the program, the shortcuts, the entry in the list of programs.
Section "Uninstall"
  !insertmacro RefuseWhileOpen "mostrador.exe"
  !insertmacro RefuseWhileOpen "mostrador-cli.exe"
  RMDir /r "$INSTDIR\_internal"
  RMDir /r "$INSTDIR\licenses"
  Delete "$INSTDIR\mostrador.exe"
  Delete "$INSTDIR\mostrador-cli.exe"
  Delete "$INSTDIR\LICENSE"
  Delete "$INSTDIR\THIRD-PARTY-NOTICES.txt"
  Delete "$INSTDIR\SBOM.cdx.json"
  Delete "$INSTDIR\mostrador-sync.xml"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$SMPROGRAMS\Mostrador"
  Delete "$DESKTOP\Mostrador.lnk"
  DeleteRegKey HKCU "${KEY}"
SectionEnd
