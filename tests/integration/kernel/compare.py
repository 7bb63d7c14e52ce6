#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares two scans of the same devices, by VID:PID: what the sort says must be the same, and the strings too.
usage: compare.py KERNEL.json MOCK.json"""
import json
import sys

FIELDS = ["manufacturer", "product", "serial", "brand", "brand_country", "category", "origin", "registrant"]


def by_id(path):
    with open(path, encoding="utf-8") as file:
        # Root hubs differ, and only the mock says which hub is built in.
        return {(d["vid"], d["pid"]): d for d in json.load(file) if not d["port_path"].startswith("usb")}


def main():
    kernel, mock = by_id(sys.argv[1]), by_id(sys.argv[2])
    faults = 0
    for key in sorted(kernel.keys() | mock.keys()):
        if key not in kernel or key not in mock:
            print(":".join(key), "only under the", "mock" if key in mock else "kernel")
            faults += 1
            continue
        real, simulated = kernel[key], mock[key]
        different = [f for f in FIELDS if real[f] != simulated[f]]
        print(":".join(key), real["brand"], real["brand_country"], real["category"], real["origin"],
              repr(real["manufacturer"]), repr(real["product"]), "DIFFERS: " + ", ".join(different) if different else "same")
        for field in different:
            print("   ", field, "kernel:", repr(real[field]), "mock:", repr(simulated[field]))
        faults += bool(different)
    print(f"{len(kernel)} devices under the kernel, {faults} differ")
    return 1 if faults else 0


sys.exit(main())
