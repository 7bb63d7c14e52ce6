# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a Homeward scan file of this computer: itself, its monitors, its printers and the USB devices that are
# connected now. Needs nothing installed and no administrator: Windows 7 and later, PowerShell 2 and later. Reads only;
# sends nothing anywhere.
#
#   powershell -ExecutionPolicy Bypass -File homeward-collect.ps1 [FILE]
#
# Windows keeps no raw descriptors for programs; the identifiers stand in a device descriptor made from what it has.
param([string]$Target = "homeward-$env:COMPUTERNAME.json")
$ErrorActionPreference = 'Stop'

function ConvertTo-JsonText([string]$text) {
    if ([string]::IsNullOrEmpty($text)) { return 'null' }
    $builder = New-Object System.Text.StringBuilder
    foreach ($c in $text.ToCharArray()) {
        $code = [int]$c
        if ($c -eq '"' -or $c -eq '\') { [void]$builder.Append('\').Append($c) }
        elseif ($code -lt 32 -or $code -ge 127) { [void]$builder.Append(('\u{0:x4}' -f $code)) }
        else { [void]$builder.Append($c) }
    }
    return '"' + $builder.ToString() + '"'
}

# PowerShell 7 has no Get-WmiObject, PowerShell 2 nothing else.
$wmi = $null -ne (Get-Command Get-WmiObject -ErrorAction SilentlyContinue)

function Get-Objects([string]$class, [string]$namespace = 'root\cimv2') {
    try {
        if ($wmi) { Get-WmiObject -Class $class -Namespace $namespace }
        else { Get-CimInstance -ClassName $class -Namespace $namespace }
    } catch { Write-Warning "homeward-collect: $class cannot be read: $_" }
}

function ConvertTo-Hex([byte[]]$bytes) {
    if ($null -eq $bytes) { return '' }
    return (($bytes | ForEach-Object { '{0:x2}' -f $_ }) -join '')
}

function Get-Chassis($types) {
    foreach ($type in @($types)) {
        switch ([int]$type) {
            { @(3, 4, 5, 6, 7, 13, 15, 16, 24, 35, 36) -contains $_ } { return 'desktop' }
            { @(8, 9, 10, 14, 31, 32) -contains $_ } { return 'laptop' }
            { @(11, 30) -contains $_ } { return 'tablet' }
            { @(17, 22, 23, 25, 28, 29) -contains $_ } { return 'server' }
        }
    }
    return 'unknown'
}

function Get-HostText {
    $system = Get-Objects 'Win32_ComputerSystem' | Select-Object -First 1
    $bios = Get-Objects 'Win32_BIOS' | Select-Object -First 1
    $enclosure = Get-Objects 'Win32_SystemEnclosure' | Select-Object -First 1
    $os = Get-Objects 'Win32_OperatingSystem' | Select-Object -First 1
    return '"host":{{"name":{0},"vendor":{1},"product":{2},"serial":{3},"chassis":{4},"os":{5}}}' -f `
        (ConvertTo-JsonText $env:COMPUTERNAME), (ConvertTo-JsonText $system.Manufacturer), `
        (ConvertTo-JsonText $system.Model), (ConvertTo-JsonText $bios.SerialNumber), `
        (ConvertTo-JsonText (Get-Chassis $enclosure.ChassisTypes)), (ConvertTo-JsonText $os.Caption)
}

# The EDID that Windows keeps of each monitor that is active now.
function Get-DisplayTexts {
    foreach ($monitor in @(Get-Objects 'WmiMonitorID' 'root\wmi')) {
        if (-not $monitor.Active) { continue }
        $path = ($monitor.InstanceName -replace '_\d+$', '')
        $key = "HKLM:\SYSTEM\CurrentControlSet\Enum\$path\Device Parameters"
        $edid = $null
        try { $edid = (Get-ItemProperty -LiteralPath $key -Name EDID).EDID } catch { }
        if ($edid) {
            '  {{"connector":{0},"edid":"{1}"}}' -f (ConvertTo-JsonText ($path -split '\\')[1]), (ConvertTo-Hex $edid)
        }
    }
}

# Windows calls a port as somebody named it; for those on the network it also knows the address behind.
function Get-PrinterTexts {
    $addresses = @{}
    foreach ($port in @(Get-Objects 'Win32_TCPIPPrinterPort')) {
        if (-not $port.HostAddress) { continue }
        if ($port.Protocol -eq 2) { $addresses[$port.Name] = 'lpd://{0}/{1}' -f $port.HostAddress, $port.Queue }
        else { $addresses[$port.Name] = 'socket://{0}:{1}' -f $port.HostAddress, $port.PortNumber }
    }
    foreach ($printer in @(Get-Objects 'Win32_Printer')) {
        $uri = [string]$printer.PortName
        if ($addresses.ContainsKey($uri)) { $uri = $addresses[$uri] }
        '  {{"name":{0},"uri":{1},"make_model":{2}}}' -f (ConvertTo-JsonText $printer.Name), `
            (ConvertTo-JsonText $uri), (ConvertTo-JsonText $printer.DriverName)
    }
}

# The eighteen bytes of a device descriptor (USB 2.0, table 9-8) as far as Windows tells them.
function New-DeviceDescriptor([string]$vid, [string]$devicePid, [string]$revision, [string[]]$compatible) {
    $bytes = New-Object byte[] 18
    $bytes[0] = 18; $bytes[1] = 1; $bytes[3] = 2; $bytes[7] = 64; $bytes[17] = 0
    foreach ($id in @($compatible)) {
        if ($id -match 'Class_([0-9A-Fa-f]{2})(&SubClass_([0-9A-Fa-f]{2}))?(&Prot_([0-9A-Fa-f]{2}))?') {
            $bytes[4] = [Convert]::ToByte($matches[1], 16)
            if ($matches[3]) { $bytes[5] = [Convert]::ToByte($matches[3], 16) }
            if ($matches[5]) { $bytes[6] = [Convert]::ToByte($matches[5], 16) }
            break
        }
    }
    $bytes[8] = [Convert]::ToByte($vid.Substring(2, 2), 16); $bytes[9] = [Convert]::ToByte($vid.Substring(0, 2), 16)
    $bytes[10] = [Convert]::ToByte($devicePid.Substring(2, 2), 16)
    $bytes[11] = [Convert]::ToByte($devicePid.Substring(0, 2), 16)
    if ($revision) {
        $bytes[12] = [Convert]::ToByte($revision.Substring(2, 2), 16)
        $bytes[13] = [Convert]::ToByte($revision.Substring(0, 2), 16)
    }
    return ConvertTo-Hex $bytes
}

# A serial number that Windows made up itself holds an ampersand.
function Get-SerialOf([string]$instance) {
    $last = ($instance -split '\\')[-1]
    if ($last.Contains('&')) { return '' }
    return $last
}

# The hub and the port that Windows numbers ("Port_#0003.Hub_#0001"), so that a device keeps its place from one run to
# the next; the device's own number where it does not say.
function Get-Place([string]$instance, [int]$number) {
    $where = ''
    try {
        $key = "HKLM:\SYSTEM\CurrentControlSet\Enum\$instance"
        $where = [string](Get-ItemProperty -LiteralPath $key -Name LocationInformation).LocationInformation
    } catch { }
    if ($where -match 'Port_#(\d+)\.Hub_#(\d+)') {
        $bus = [int]$matches[2]; $port = [int]$matches[1]
        return @($bus, ('{0}-{1}' -f $bus, $port))
    }
    return @(1, ('1-{0}' -f (100 + $number)))
}

# Windows tells who made the driver: its own words ("(Standard system devices)", "Microsoft") are not the device's.
function Get-MakerOf([string]$maker) {
    if ($maker.StartsWith('(') -or $maker -match '^(Microsoft|Compatible USB storage device)$') { return '' }
    return $maker
}

# What the device calls itself, where Windows tells it (8 and later); else the driver's name for it.
function Get-ProductOf($device) {
    try {
        $asked = Invoke-WmiMethod -InputObject $device -Name GetDeviceProperties `
            -ArgumentList (, @('DEVPKEY_Device_BusReportedDeviceDesc'))
        $own = [string]$asked.deviceProperties[0].Data
        if ($own) { return $own }
    } catch { }
    return $device.Name
}

function Get-DeviceTexts {
    $number = 0
    foreach ($device in @(Get-Objects 'Win32_PnPEntity')) {
        # Newer systems also tell of what was connected once (45: not connected now).
        if ($device.Present -eq $false -or $device.ConfigManagerErrorCode -eq 45) { continue }
        if ($device.PNPDeviceID -notmatch '^USB\\VID_([0-9A-Fa-f]{4})&PID_([0-9A-Fa-f]{4})\\') { continue }
        $vid = $matches[1]; $devicePid = $matches[2]; $revision = ''
        if ((@($device.HardwareID) -join ' ') -match 'REV_([0-9A-Fa-f]{4})') { $revision = $matches[1] }
        $number++
        $place = Get-Place $device.PNPDeviceID $number
        $descriptor = New-DeviceDescriptor $vid $devicePid $revision $device.CompatibleID
        '  {{"bus":{0},"port_path":"{1}","speed":null,"removable":"unknown","descriptors":"{2}","manufacturer":{3},"product":{4},"serial":{5},"problems":[]}}' -f `
            $place[0], $place[1], $descriptor, (ConvertTo-JsonText (Get-MakerOf $device.Manufacturer)), `
            (ConvertTo-JsonText (Get-ProductOf $device)), `
            (ConvertTo-JsonText (Get-SerialOf $device.PNPDeviceID))
    }
}

$text = "{`"format`":`"homeward-scan`",`"version`":1,`"taken_at`":`"" +
    (Get-Date).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", [Globalization.CultureInfo]::InvariantCulture) +
    "`",`n" + (Get-HostText) +
    ",`n`"displays`":[`n" + (@(Get-DisplayTexts) -join ",`n") + "],`n`"printers`":[`n" +
    (@(Get-PrinterTexts) -join ",`n") + "],`n`"devices`":[`n" + (@(Get-DeviceTexts) -join ",`n") + "],`n`"events`":[]}`n"

$full = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Target)
[IO.File]::WriteAllText("$full.part", $text, (New-Object Text.UTF8Encoding $false))
if (Test-Path -LiteralPath $full) { Remove-Item -LiteralPath $full }
Move-Item -LiteralPath "$full.part" -Destination $full
Write-Host "homeward-collect: written to $full"
