; Inno Setup 6: ISCC /DVersion=0.1.0 /DSource=..\..\dist\mostrador packaging\windows\mostrador.iss
; Installs for one user without administrator rights. Data live in the user's AppData and are never touched.
#ifndef Version
  #define Version "0.0.0"
#endif
#ifndef Source
  #define Source "..\..\dist\mostrador"
#endif

[Setup]
AppId={{5A0F6E0B-7A45-4E9E-9B3B-6C4B0D7E2D11}
AppName=Mostrador
AppVersion={#Version}
AppPublisher=Mostrador
DefaultDirName={autopf}\Mostrador
DefaultGroupName=Mostrador
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Source}\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=mostrador-{#Version}-windows-x64-setup
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
CloseApplications=no
UninstallDisplayIcon={app}\mostrador.exe

[Languages]
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
es.Open=Mostrador está abierto o enviando documentos: ciérrelo y repita.
pt.Open=O Mostrador está aberto ou enviando documentos: feche-o e repita.
en.Open=Mostrador is open or sending documents: close it and try again.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\Mostrador"; Filename: "{app}\mostrador.exe"
Name: "{group}\Mostrador - Practicar"; Filename: "{app}\mostrador.exe"; Parameters: "--practice"
Name: "{autodesktop}\Mostrador"; Filename: "{app}\mostrador.exe"; Tasks: desktopicon

[Run]
Filename: "{app}\mostrador.exe"; Description: "{cm:LaunchProgram,Mostrador}"; Flags: nowait postinstall skipifsilent

[Code]
// A program that runs holds its file: it cannot be opened for writing, and what is being sent is finished first.
function IsOpen(Name: String): Boolean;
var
  Held: TFileStream;
begin
  Result := False;
  if FileExists(Name) then
    try
      Held := TFileStream.Create(Name, fmOpenReadWrite);
      Held.Free;
    except
      Result := True;
    end;
end;

function PrepareToInstall(var NeedsRestart: Boolean): String;
begin
  Result := '';
  if IsOpen(ExpandConstant('{app}\mostrador.exe')) or IsOpen(ExpandConstant('{app}\mostrador-cli.exe')) then
    Result := CustomMessage('Open');
end;

function InitializeUninstall(): Boolean;
begin
  Result := not (IsOpen(ExpandConstant('{app}\mostrador.exe')) or IsOpen(ExpandConstant('{app}\mostrador-cli.exe')));
  if not Result then
    SuppressibleMsgBox(CustomMessage('Open'), mbError, MB_OK, IDOK);
end;
