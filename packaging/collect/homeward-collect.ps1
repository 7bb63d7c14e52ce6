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

function Get-Objects([string]$class, [string]$namespace = 'root\cimv2') {
    try { @(Get-WmiObject -Class $class -Namespace $namespace) } catch { @() }
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
    foreach ($monitor in (Get-Objects 'WmiMonitorID' 'root\wmi')) {
        if (-not $monitor.Active) { continue }
        $path = ($monitor.InstanceName -replace '_\d+$', '')
        $key = "HKLM:\SYSTEM\CurrentControlSet\Enum\$path\Device Parameters"
        $edid = $null
        try { $edid = (Get-ItemProperty -Path $key -Name EDID).EDID } catch { }
        if ($edid) {
            '  {{"connector":{0},"edid":"{1}"}}' -f (ConvertTo-JsonText ($path -split '\\')[1]), (ConvertTo-Hex $edid)
        }
    }
}

function Get-PrinterTexts {
    foreach ($printer in (Get-Objects 'Win32_Printer')) {
        '  {{"name":{0},"uri":{1},"make_model":{2}}}' -f (ConvertTo-JsonText $printer.Name), `
            (ConvertTo-JsonText $printer.PortName), (ConvertTo-JsonText $printer.DriverName)
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

function Get-DeviceTexts {
    $port = 0
    foreach ($device in (Get-Objects 'Win32_PnPEntity')) {
        if ($device.PNPDeviceID -notmatch '^USB\\VID_([0-9A-Fa-f]{4})&PID_([0-9A-Fa-f]{4})\\') { continue }
        $vid = $matches[1]; $devicePid = $matches[2]; $revision = ''
        if ((@($device.HardwareID) -join ' ') -match 'REV_([0-9A-Fa-f]{4})') { $revision = $matches[1] }
        $port++
        $descriptor = New-DeviceDescriptor $vid $devicePid $revision $device.CompatibleID
        '  {{"bus":1,"port_path":"1-{0}","speed":null,"removable":"unknown","descriptors":"{1}","manufacturer":{2},"product":{3},"serial":{4},"problems":[]}}' -f `
            $port, $descriptor, (ConvertTo-JsonText $device.Manufacturer), (ConvertTo-JsonText $device.Name), `
            (ConvertTo-JsonText (Get-SerialOf $device.PNPDeviceID))
    }
}

$text = "{`"format`":`"homeward-scan`",`"version`":1,`"taken_at`":`"" +
    (Get-Date).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'") + "`",`n" + (Get-HostText) +
    ",`n`"displays`":[`n" + (@(Get-DisplayTexts) -join ",`n") + "],`n`"printers`":[`n" +
    (@(Get-PrinterTexts) -join ",`n") + "],`n`"devices`":[`n" + (@(Get-DeviceTexts) -join ",`n") + "],`n`"events`":[]}`n"

$full = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Target)
[IO.File]::WriteAllText("$full.part", $text, (New-Object Text.UTF8Encoding $false))
if (Test-Path -LiteralPath $full) { Remove-Item -LiteralPath $full }
Move-Item -LiteralPath "$full.part" -Destination $full
Write-Host "homeward-collect: written to $full"
