import type { Passages } from './types.ts';

/** What limitations, actions and ports rest on. */
export const limitationsPassages = {
  'lim.reserved-ips': [
    {
      since: 'v3.16',
      until: 'v3.20',
      passages: [
        {
          page: 'limitations',
          words: [
            'four IPs per Windows node-owned block',
            'leaving 60 for pod networking',
            'before any pods are created',
          ],
        },
      ],
    },
    {
      since: 'v3.21',
      passages: [
        {
          page: 'limitations',
          words: [
            'four IPs per Windows node-owned block',
            'leaving 60 for pod networking',
            'before any pods are created',
          ],
        },
        {
          page: 'ipreservation',
          words: [
            'assign the first three IPs',
            'the final IP for internal purposes',
            'will not claim such a block',
          ],
        },
      ],
    },
  ],
  'lim.single-block-per-host': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        {
          page: 'limitations',
          words: [
            'kube-proxy currently only supports a single IP block per host',
            'windows_use_single_network',
          ],
        },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [
        {
          page: 'limitations',
          words: [
            'kube-proxy currently only supports a single IP block per host',
            'before creating any blocks',
            'the CNI host-local IPAM plugin is used',
            'windows_use_single_network',
          ],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'limitations',
          words: [
            'kube-proxy currently only supports a single IP block per host',
            'before creating any blocks',
            'the CNI host-local IPAM plugin is used',
            'windows_use_single_network',
          ],
        },
        { page: 'code-operator-windows', words: ['"windows_use_single_network": true'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'limitations',
          words: [
            'kube-proxy currently only supports a single IP block per host',
            'before creating any blocks',
            'the CNI host-local IPAM plugin is used',
            'windows_use_single_network',
          ],
        },
        { page: 'code-operator-windows', words: ['"windows_use_single_network": true'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'limitations-final',
          words: [
            'kube-proxy currently only supports a single IP block per host',
            'before creating any blocks',
            'the CNI host-local IPAM plugin is used',
            'windows_use_single_network',
          ],
        },
        { page: 'code-operator-windows', words: ['"windows_use_single_network": true'] },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        {
          page: 'limitations',
          words: [
            'kube-proxy currently only supports a single IP block per host',
            'before creating any blocks',
            'the CNI host-local IPAM plugin is used',
            'windows_use_single_network',
          ],
        },
        { page: 'code-operator-windows', words: ['"windows_use_single_network": true'] },
      ],
    },
  ],
  'lim.max-pods': [
    {
      since: 'v3.16',
      until: 'v3.27',
      passages: [
        {
          page: 'standard',
          words: ['--max-pods should be set to, at most', 'minus 4', '/26 (default)', 'Cannot be used'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'standard',
          words: ['--max-pods should be set to, at most', 'minus 4', '/26 (default)', 'Cannot be used'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: {
        pages: ['requirements-final', 'operator', 'limitations-final'],
        words: ['max-pods', 'Max pods'],
      },
    },
    {
      since: 'v3.31',
      absent: { pages: ['requirements', 'operator', 'limitations'], words: ['max-pods', 'Max pods'] },
    },
  ],
  'lim.ip-borrowing': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        {
          page: 'quickstart',
          words: ['strict affinity must be set to `true`', 'prevent Linux nodes from borrowing'],
        },
        { page: 'ipam-configure', words: ['is true, borrowing IP addresses is not allowed'] },
      ],
    },
    {
      since: 'v3.17',
      passages: [
        {
          page: 'limitations',
          words: [
            'they will not borrow IPs even if the IP pool is full',
            'Linux nodes will not borrow from them',
          ],
        },
        { page: 'requirements', words: ['strict affinity of IPAM configuration must be set to `true`'] },
        { page: 'ipam-configure', words: ['is true, borrowing IP addresses is not allowed'] },
      ],
    },
  ],
  'lim.strict-affinity': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        {
          page: 'quickstart',
          words: [
            'strict affinity must be set to `true`',
            'prevent Linux nodes from borrowing',
            'calicoctl ipam configure --strictaffinity=true',
          ],
        },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.23',
      passages: [
        {
          page: 'requirements',
          words: [
            'strict affinity of IPAM configuration must be set to `true`',
            'calicoctl ipam configure --strictaffinity=true',
          ],
        },
        {
          page: 'standard',
          words: ['strict affinity must be set to `true`', 'prevent Linux nodes from borrowing'],
        },
      ],
    },
    {
      since: 'v3.24',
      until: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: [
            'strict affinity of IPAM configuration must be set to `true`',
            'kubectl patch ipamconfigurations default',
          ],
        },
        {
          page: 'standard',
          words: ['strict affinity must be set to `true`', 'prevent Linux nodes from borrowing'],
        },
        { page: 'apiserver', words: ['using the Kubernetes API data'] },
        { page: 'ipam-configure', words: ['calicoctl ipam configure --strictaffinity=true'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: [
            'strict affinity of IPAM configuration must be set to `true`',
            'kubectl patch ipamconfigurations default',
          ],
        },
        {
          page: 'standard',
          words: ['strict affinity must be set to `true`', 'prevent Linux nodes from borrowing'],
        },
        { page: 'apiserver', words: ['using the Kubernetes API data'] },
        { page: 'ipam-configure', words: ['calicoctl ipam configure --strictaffinity=true'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'requirements-final',
          words: [
            'strict affinity of IPAM configuration must be set to `true`',
            'kubectl patch ipamconfigurations default',
          ],
        },
        {
          page: 'operator',
          words: [
            'strict affinity must be set to `true`',
            'prevent Linux nodes from borrowing',
            'you need to install the Calico API server',
          ],
        },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        {
          page: 'requirements',
          words: [
            'strict affinity of IPAM configuration must be set to `true`',
            'kubectl patch ipamconfigurations default',
          ],
        },
        {
          page: 'operator',
          words: [
            'strict affinity must be set to `true`',
            'prevent Linux nodes from borrowing',
            'you need to install the Calico API server',
          ],
        },
      ],
    },
  ],
  'lim.ipip': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        { page: 'limitations', words: ['IP in IP overlay with BPG routing'] },
        { page: 'troubleshoot', words: ['IPIP is not supported on Windows', 'IPIP mode disabled'] },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [
        {
          page: 'limitations',
          words: ['IPIP overlay mode cannot be used in clusters that contain Windows nodes'],
        },
        {
          page: 'requirements',
          words: [
            'VXLAN or BGP without encapsulation is supported',
            'default encapsulation mode',
            '"ipipEnabled":false',
          ],
        },
        { page: 'standard', words: ['CALICO_IPV4POOL_IPIP', 'setting the `ipipMode` to `Never`'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.30',
      passages: [
        {
          page: 'limitations',
          words: ['IPIP overlay mode cannot be used in clusters that contain Windows nodes'],
        },
        {
          page: 'requirements',
          words: [
            'VXLAN or BGP without encapsulation is supported',
            'default encapsulation mode',
            '"ipipMode":"Never","vxlanMode":"Always"',
          ],
        },
        { page: 'code-operator-validation', words: ['is not supported by Calico for Windows'] },
      ],
    },
    {
      since: 'v3.31',
      until: 'v3.32',
      docs: 'as-released',
      passages: [
        {
          page: 'limitations',
          words: ['IPIP overlay mode cannot be used in clusters that contain Windows nodes'],
        },
        {
          page: 'requirements',
          words: [
            'VXLAN or BGP without encapsulation is supported',
            'default encapsulation mode',
            '"ipipMode":"Never","vxlanMode":"Always"',
          ],
        },
        { page: 'code-operator-validation', words: ['is not supported by Calico for Windows'] },
      ],
    },
    {
      since: 'v3.31',
      until: 'v3.32',
      docs: 'amended',
      passages: [
        {
          page: 'limitations',
          words: ['IPIP overlay mode cannot be used in clusters that contain Windows nodes'],
        },
        {
          page: 'requirements-final',
          words: [
            'VXLAN or BGP without encapsulation is supported',
            'IPPool',
            'patch the `Installation` to update the encapsulation',
            'silently reverted',
          ],
        },
        {
          page: 'requirements-final',
          words: ['"ipipMode":"Never","vxlanMode":"Always"', '"ipipMode":"Never","vxlanMode":"Never"'],
        },
      ],
    },
  ],
  'lim.vxlan-cross-subnet': [
    {
      since: 'v3.16',
      until: 'v3.26',
      passages: [
        { page: 'limitations', words: ['Cross-subnet support and MTU setting for VXLAN'] },
        { page: 'standard', words: ['VXLANMODE Always'] },
        { page: 'mtu', words: ['VXLAN uses a 50-byte header'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.28',
      passages: [
        { page: 'limitations', words: ['Cross-subnet support and MTU setting for VXLAN'] },
        {
          page: 'code-operator-validation',
          words: [
            'v4pool.Encapsulation != operatorv1.EncapsulationVXLAN',
            'is not supported by Calico for Windows',
          ],
        },
        { page: 'mtu', words: ['VXLAN uses a 50-byte header'] },
      ],
    },
    {
      since: 'v3.29',
      until: 'v3.31',
      docs: 'as-released',
      passages: [
        { page: 'limitations', words: ['Cross-subnet support and MTU setting for VXLAN'] },
        {
          page: 'code-operator-validation',
          words: [
            'v4pool.Encapsulation != operatorv1.EncapsulationVXLAN',
            'is not supported by Calico for Windows',
          ],
        },
        { page: 'mtu', words: ['VXLAN uses a 50-byte header'] },
      ],
    },
    {
      since: 'v3.29',
      until: 'v3.31',
      docs: 'amended',
      passages: [
        { page: 'limitations', words: ['Cross-subnet support and MTU setting for VXLAN'] },
        {
          page: 'steps-final',
          words: ['cross-subnet encapsulation is disabled', 'NOT <code>VXLANCrossSubnet</code>'],
        },
        {
          page: 'code-operator-validation',
          words: [
            'v4pool.Encapsulation != operatorv1.EncapsulationVXLAN',
            'is not supported by Calico for Windows',
          ],
        },
        { page: 'mtu', words: ['VXLAN uses a 50-byte header'] },
      ],
    },
    {
      since: 'v3.32',
      passages: [
        { page: 'limitations', words: ['Cross-subnet support and MTU setting for VXLAN'] },
        {
          page: 'steps',
          words: ['cross-subnet encapsulation is disabled', 'NOT <code>VXLANCrossSubnet</code>'],
        },
        {
          page: 'code-operator-validation',
          words: [
            'v4pool.Encapsulation != operatorv1.EncapsulationVXLAN',
            'is not supported by Calico for Windows',
          ],
        },
        { page: 'mtu', words: ['VXLAN uses a 50-byte header'] },
      ],
    },
  ],
  'lim.vxlan-mtu': [
    {
      since: 'v3.16',
      passages: [
        { page: 'limitations', words: ['Cross-subnet support and MTU setting for VXLAN'] },
        { page: 'mtu', words: ['VXLAN uses a 50-byte header'] },
      ],
    },
  ],
  'lim.vxlan-port-vni': [
    {
      since: 'v3.16',
      until: 'v3.26',
      passages: [
        {
          page: 'requirements',
          words: ['VXLAN runs on UDP port 4789 (this is the only port supported by Windows)'],
        },
        {
          page: 'standard',
          words: ['supports only VXLAN on port 4789 and VSID', '>=4096', 'port 4789 and VSID 4096'],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: ['VXLAN runs on UDP port 4789 (this is the only port supported by Windows)'],
        },
        {
          page: 'standard',
          words: ['supports only VXLAN on port 4789 and VSID', '4096', 'port 4789 and VSID 4096'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['VXLAN runs on UDP port 4789 (this is the only port supported by Windows)'],
        },
        {
          page: 'standard',
          words: ['supports only VXLAN on port 4789 and VSID', '4096', 'port 4789 and VSID 4096'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'requirements-final',
          words: ['VXLAN runs on UDP port 4789 (this is the only port supported by Windows)'],
        },
        { page: 'code-dataplane-windows', words: ['Windows does not support VXLANVNI < 4096'] },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        {
          page: 'requirements',
          words: ['VXLAN runs on UDP port 4789 (this is the only port supported by Windows)'],
        },
        { page: 'code-dataplane-windows', words: ['Windows does not support VXLANVNI < 4096'] },
      ],
    },
  ],
  'lim.vxlan-bgp-disabled': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'quickstart', words: ['Overlay:VXLAN,Routing:BGP'] }],
      absent: { pages: ['requirements', 'quickstart'], words: ['BGP must be disabled', 'BGP is disabled'] },
    },
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        { page: 'requirements', words: ['If Calico CNI with VXLAN is used, BGP must be disabled'] },
        { page: 'quickstart', words: ['Ensure that BGP is disabled', '"bgp": "Disabled"'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.22',
      passages: [
        { page: 'requirements', words: ['If Calico CNI with VXLAN is used, BGP must be disabled'] },
        {
          page: 'quickstart',
          words: ['Ensure that BGP is disabled', '"bgp": "Disabled"', 'then BGP is already disabled'],
        },
      ],
    },
    {
      since: 'v3.23',
      until: 'v3.26',
      passages: [
        { page: 'requirements', words: ['If Calico CNI with VXLAN is used, BGP must be disabled'] },
        {
          page: 'steps',
          words: ['Ensure that BGP is disabled', 'BGP is already disabled', '"bgp": "Disabled"'],
        },
      ],
    },
    {
      since: 'v3.27',
      passages: [
        { page: 'requirements', words: ['If Calico CNI with VXLAN is used, BGP must be disabled'] },
        {
          page: 'steps',
          words: ['Ensure that BGP is disabled', 'BGP is already disabled', '"bgp": "Disabled"'],
        },
        { page: 'code-operator-windows', words: ['// BGP is enabled.', 'return "windows-bgp"'] },
      ],
    },
  ],
  'lim.overlay-with-bgp': [
    {
      since: 'v3.16',
      until: 'v3.16',
      absent: { pages: ['limitations'], words: ['| Overlay mode with BGP peering'] },
    },
    {
      since: 'v3.17',
      until: 'v3.17',
      passages: [
        {
          page: 'requirements',
          words: ['VXLAN or BGP without encapsulation is supported if using Calico CNI'],
        },
      ],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['VXLAN or BGP without encapsulation is supported if using Calico CNI'],
        },
      ],
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-limitations', words: ['Overlay mode with BGP peering'] },
        { page: '=v3.18.2-requirements', words: ['VXLAN or BGP without encapsulation is supported'] },
      ],
    },
    {
      since: 'v3.19',
      passages: [
        { page: 'limitations', words: ['Overlay mode with BGP peering'] },
        { page: 'requirements', words: ['VXLAN or BGP without encapsulation is supported'] },
      ],
    },
  ],
  'lim.single-pool-type': [
    {
      since: 'v3.16',
      until: 'v3.26',
      passages: [
        {
          page: 'requirements',
          words: ['Windows nodes support only a single IP pool type', 'VXLAN throughout the cluster'],
        },
        { page: 'standard', words: ['only a single type of IP pool'] },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: ['Windows nodes support only a single IP pool type', 'VXLAN throughout the cluster'],
          under: 'Manual install requirements',
        },
        { page: 'standard', words: ['only a single type of IP pool'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['Windows nodes support only a single IP pool type', 'VXLAN throughout the cluster'],
          under: 'Manual install requirements',
        },
        { page: 'standard', words: ['only a single type of IP pool'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: {
        pages: ['requirements-final', 'operator'],
        words: ['single IP pool type', 'single type of IP pool'],
      },
    },
    {
      since: 'v3.31',
      absent: {
        pages: ['requirements', 'operator'],
        words: ['single IP pool type', 'single type of IP pool'],
      },
    },
  ],
  'lim.vxlan-config-frozen': [
    {
      since: 'v3.16',
      until: 'v3.27',
      passages: [
        {
          page: 'limitations',
          words: ['will not be honored after the first pod is networked', 'VXLAN VNI setting'],
        },
        { page: 'limitations', words: ['config.ps1', 'uninstall-calico.ps1', 'install-calico.ps1'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'limitations',
          words: ['will not be honored after the first pod is networked', 'VXLAN VNI setting'],
        },
        { page: 'limitations', words: ['config.ps1', 'uninstall-calico.ps1', 'install-calico.ps1'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'limitations-final',
          words: ['will not be honored after the first pod is networked', 'VXLAN VNI setting'],
        },
        { page: 'limitations-final', words: ['config.ps1', 'uninstall-calico.ps1', 'install-calico.ps1'] },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        {
          page: 'limitations',
          words: ['will not be honored after the first pod is networked', 'VXLAN VNI setting'],
        },
        { page: 'limitations', words: ['config.ps1', 'uninstall-calico.ps1', 'install-calico.ps1'] },
      ],
    },
  ],
  'lim.vxlan-os-list': [
    {
      since: 'v3.16',
      until: 'v3.18',
      passages: [
        {
          page: 'limitations',
          words: [
            'VXLAN support',
            'Windows 1903 build 18317 and above',
            'Windows 1809 build 17763 and above',
          ],
        },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        {
          page: 'limitations',
          words: [
            'VXLAN support',
            'Windows 1903 build 18317 and above',
            'Windows 1809 build 17763 and above',
          ],
        },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        {
          page: '=v3.19.2-limitations',
          words: [
            'VXLAN support',
            'Windows 1903 build 18317 and above',
            'Windows 1809 build 17763 and above',
          ],
        },
      ],
    },
    {
      since: 'v3.20',
      passages: [
        {
          page: 'limitations',
          words: [
            'VXLAN support',
            'Windows 1903 build 18317 and above',
            'Windows 1809 build 17763 and above',
          ],
        },
      ],
    },
  ],
  'lim.nat-outgoing': [
    {
      since: 'v3.16',
      until: 'v3.16',
      absent: { pages: ['limitations'], words: ['NAT-outgoing', 'NAT outgoing', 'pod creation time'] },
    },
    {
      since: 'v3.17',
      passages: [
        {
          page: 'limitations',
          words: [
            'it is only applied at pod creation time',
            'newly-networked pods will honor the new configuration',
            'windows_disable_host_subnet_nat_exclusion',
          ],
        },
      ],
    },
  ],
  'lim.service-advertisement': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'limitations', words: ['| Service IP advertisement'] }],
    },
    {
      since: 'v3.17',
      passages: [
        {
          page: 'limitations',
          words: ['| Service IP advertisement |', 'feature is not supported on Windows'],
        },
      ],
    },
  ],
  'lim.route-reflector': [
    {
      since: 'v3.16',
      until: 'v3.16',
      absent: { pages: ['requirements', 'limitations'], words: ['route reflector'] },
    },
    {
      since: 'v3.17',
      passages: [{ page: 'requirements', words: ['Windows node cannot act as route reflectors'] }],
    },
  ],
  'lim.remote-access': [
    {
      since: 'v3.16',
      until: 'v3.16',
      absent: { pages: ['requirements', 'standard'], words: ['RemoteAccess'] },
    },
    {
      since: 'v3.17',
      until: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: ['the RemoteAccess service must be installed for the Windows BGP Router'],
        },
        {
          page: 'standard',
          words: ['Install-WindowsFeature RemoteAccess', 'Install-WindowsFeature Routing'],
        },
        { page: 'standard', words: ['Restart-Computer -Force', 'Install-RemoteAccess -VpnType RoutingOnly'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['the RemoteAccess service must be installed for the Windows BGP Router'],
        },
        {
          page: 'standard',
          words: ['Install-WindowsFeature RemoteAccess', 'Install-WindowsFeature Routing'],
        },
        { page: 'standard', words: ['Restart-Computer -Force', 'Install-RemoteAccess -VpnType RoutingOnly'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'steps',
          words: ['Enable BGP service on the Windows nodes', 'Install-WindowsFeature RemoteAccess'],
        },
        { page: 'steps', words: ['Restart-Computer -Force', 'Install-RemoteAccess -VpnType RoutingOnly'] },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        {
          page: 'steps',
          words: ['Enable BGP service on the Windows nodes', 'Install-WindowsFeature RemoteAccess'],
        },
        { page: 'steps', words: ['Restart-Computer -Force', 'Install-RemoteAccess -VpnType RoutingOnly'] },
      ],
    },
  ],
  'lim.bgp-patch-release': [
    {
      since: 'v3.16',
      until: 'v3.29',
      passages: [
        {
          page: '=v3.30-relnotes-final',
          words: ['Support nested BGP peering with calico-nodes running in local'],
        },
      ],
    },
    {
      since: 'v3.30',
      until: 'v3.30',
      passages: [
        { page: 'code-confd-client', words: ['runtime.GOOS == "windows"', 'Ignoring LocalBGPPeerWatcher'] },
        { page: 'code-confd-client', words: ['inSync() bool', 'c.sourceReady[SourceLocalBGPPeerWatcher]'] },
        {
          page: 'relnotes-final',
          words: ['Fix confd on Windows by skipping watching endpoint status files'],
        },
      ],
      absent: { pages: ['relnotes-final'], words: ['Fix BGP syncing on Windows'] },
    },
    {
      since: 'v3.31',
      until: 'v3.31',
      passages: [
        { page: 'code-confd-client', words: ['runtime.GOOS == "windows"', 'Ignoring LocalBGPPeerWatcher'] },
        { page: 'code-confd-client', words: ['inSync() bool', 'c.sourceReady[SourceLocalBGPPeerWatcher]'] },
        { page: 'relnotes-final', words: ['Fix BGP syncing on Windows'], under: '3.31.5' },
      ],
    },
    { since: 'v3.32', passages: [{ page: 'relnotes', words: ['Fix BGP syncing on Windows'] }] },
  ],
  'lim.aws-source-dest': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        {
          page: 'troubleshoot',
          words: ['check that the source/dest check is disabled', 'forward traffic on behalf of local pods'],
        },
      ],
    },
    {
      since: 'v3.17',
      passages: [
        {
          page: 'requirements',
          words: ['you must disable the source/dest check', 'hosts can forward traffic on behalf of pods'],
        },
        {
          page: 'troubleshoot',
          words: ['check that the source/dest check is disabled', 'forward traffic on behalf of local pods'],
        },
      ],
    },
  ],
  'lim.cloud-metadata-route': [
    {
      since: 'v3.16',
      passages: [
        {
          page: 'limitations',
          words: [
            'can remove the cloud provider',
            'metadata route',
            'examine the routing table before and after',
          ],
        },
        {
          page: 'troubleshoot',
          words: [
            'The route to the metadata server is lost when the vSwitch is created',
            'New-NetRoute -DestinationPrefix 169.254.169.254/32',
          ],
        },
      ],
    },
  ],
  'lim.vswitch-outage': [
    {
      since: 'v3.16',
      until: 'v3.27',
      passages: [
        {
          page: 'troubleshoot',
          words: ['can cause kubelet to lose its connection', 'restart kubelet after installing'],
        },
        {
          page: 'standard',
          words: [
            'can cause a short connectivity outage',
            'Reconnect to your remote desktop session',
            'Restart `kubelet` and `kube-proxy`',
          ],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'troubleshoot',
          words: ['can cause kubelet to lose its connection', 'restart kubelet after installing'],
        },
        {
          page: 'standard',
          words: [
            'can cause a short connectivity outage',
            'Reconnect to your remote desktop session',
            'Restart `kubelet` and `kube-proxy`',
          ],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'troubleshoot',
          words: ['can cause kubelet to lose its connection', 'restart kubelet after installing'],
        },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        {
          page: 'troubleshoot',
          words: ['can cause kubelet to lose its connection', 'restart kubelet after installing'],
        },
      ],
    },
  ],
  'lim.tcp-resets': [
    {
      since: 'v3.16',
      passages: [
        {
          page: 'limitations',
          words: ['Restarting Felix or changes to policy', 'dropped with TCP reset packets'],
        },
        {
          page: 'limitations',
          words: [
            'Felix must reprogram the HNS ACL policy',
            'can cause TCP resets',
            'Microsoft has confirmed this is a HNS issue',
          ],
        },
      ],
    },
  ],
  'lim.clusterip-snat': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [
        {
          page: 'limitations',
          words: ['Windows 1809 and 1903 prior to build 18317', 'unconditionally applies source NAT'],
        },
        {
          page: 'standard',
          words: ['the WinDSR feature gate must be enabled', '1903 build 18317 or greater'],
        },
      ],
    },
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        {
          page: 'limitations',
          words: ['Windows 1809 and 1903 prior to build 18317', 'unconditionally applies source NAT'],
        },
        {
          page: 'standard',
          words: ['the WinDSR feature gate must be enabled', '1903 build 18317 or greater'],
        },
        { page: 'requirements', words: ['DSR support', '17763.1432', '18362.1049'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        {
          page: 'limitations',
          words: ['Windows 1809 and 1903 prior to build 18317', 'unconditionally applies source NAT'],
        },
        {
          page: 'standard',
          words: ['the WinDSR feature gate must be enabled', '1903 build 18317 or greater'],
        },
        { page: 'requirements', words: ['DSR support', '17763.1432', '18362.1049'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        {
          page: '=v3.19.2-limitations',
          words: ['Windows 1809 prior to build 17763.1432', 'unconditionally applies source NAT'],
        },
        {
          page: '=v3.19.2-standard',
          words: ['the WinDSR feature gate must be enabled', 'build 17763.1432 or greater'],
        },
        { page: '=v3.19.2-requirements', words: ['Windows Server 1809', '17763.1432'] },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.27',
      passages: [
        {
          page: 'limitations',
          words: ['Windows 1809 prior to build 17763.1432', 'unconditionally applies source NAT'],
        },
        {
          page: 'standard',
          words: ['the WinDSR feature gate must be enabled', 'build 17763.1432 or greater'],
        },
        { page: 'requirements', words: ['Windows Server 1809', '17763.1432'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'limitations',
          words: ['Windows 1809 prior to build 17763.1432', 'unconditionally applies source NAT'],
        },
        {
          page: 'standard',
          words: ['the WinDSR feature gate must be enabled', 'build 17763.1432 or greater'],
        },
        { page: 'requirements', words: ['Windows Server 1809', '17763.1432'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'limitations-final',
          words: ['Windows 1809 prior to build 17763.1432', 'unconditionally applies source NAT'],
        },
        { page: 'requirements-final', words: ['Windows Server 1809', '17763.1432'] },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        {
          page: 'limitations',
          words: ['Windows 1809 prior to build 17763.1432', 'unconditionally applies source NAT'],
        },
        { page: 'requirements', words: ['Windows Server 1809', '17763.1432'] },
      ],
    },
  ],
  'lim.dsr-eks': [
    {
      since: 'v3.16',
      until: 'v3.19',
      passages: [
        {
          page: 'limitations',
          words: [
            'managed EKS Windows nodes ship with kube-proxy WinDSR disabled',
            'not currently recommended for production usage',
          ],
        },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.20',
      docs: 'as-released',
      passages: [
        {
          page: 'limitations',
          words: [
            'managed EKS Windows nodes ship with kube-proxy WinDSR disabled',
            'not currently recommended for production usage',
          ],
        },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.20',
      docs: 'amended',
      passages: [
        {
          page: '=v3.20.1-quickstart',
          words: ['DSR is required for network policy enforcement for service cluster IPs'],
        },
        { page: '=v3.20.1-quickstart', words: ['enableDSR: true', 'WinDSR: true'] },
      ],
    },
    {
      since: 'v3.21',
      until: 'v3.21',
      passages: [
        {
          page: 'quickstart',
          words: ['DSR is required for network policy enforcement for service cluster IPs'],
        },
        { page: 'quickstart', words: ['enableDSR: true', 'WinDSR: true'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'as-released',
      passages: [
        {
          page: 'quickstart',
          words: ['DSR is required for network policy enforcement for service cluster IPs'],
        },
        { page: 'quickstart', words: ['enableDSR: true', 'WinDSR: true'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        { page: '=v3.22.2-code-script', words: ['function EnableWinDsrForEKS', 'Get-IsDSRSupported'] },
      ],
      absent: { pages: ['=v3.22.2-quickstart'], words: ['enableDSR', 'kube-proxy-config'] },
    },
    {
      since: 'v3.23',
      until: 'v3.23',
      passages: [{ page: 'relnotes', words: ['install script not enabling WinDSR on EKS'] }],
    },
    {
      since: 'v3.24',
      until: 'v3.27',
      passages: [{ page: 'code-install-script', words: ['--enable-dsr=true --feature-gates=WinDSR=true'] }],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [{ page: 'code-install-script', words: ['--enable-dsr=true --feature-gates=WinDSR=true'] }],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: { pages: ['operator', 'requirements-final'], words: ['DSR'] },
    },
    { since: 'v3.31', absent: { pages: ['operator', 'requirements'], words: ['DSR'] } },
  ],
  'lim.policy-selectors': [
    {
      since: 'v3.16',
      passages: [
        {
          page: 'limitations',
          words: ['rules with both a source and destination selector', 'large policy programming latency'],
        },
        {
          page: 'limitations',
          words: [
            'The destination selector is moved into the policy selector',
            'several orders of magnitude',
          ],
        },
      ],
    },
  ],
  'lim.policy-match-criteria': [
    {
      since: 'v3.16',
      absent: { pages: ['limitations'], words: ['notNets', 'notSelector', 'notICMP', 'Pass action'] },
    },
  ],
  'lim.log-action': [
    {
      since: 'v3.16',
      until: 'v3.25',
      absent: { pages: ['limitations'], words: ["'Log' action", 'Log action'] },
    },
    {
      since: 'v3.26',
      until: 'v3.28',
      docs: 'as-released',
      absent: { pages: ['limitations'], words: ["'Log' action", 'Log action'] },
    },
    {
      since: 'v3.26',
      until: 'v3.28',
      docs: 'amended',
      passages: [{ page: 'limitations-final', words: ["'Log' action in network policy"] }],
    },
    { since: 'v3.29', passages: [{ page: 'limitations', words: ["'Log' action in network policy"] }] },
  ],
  'lim.service-policy': [
    { since: 'v3.16', until: 'v3.19', absent: { pages: ['limitations'], words: ['Service rules'] } },
    {
      since: 'v3.20',
      until: 'v3.20',
      passages: [
        {
          page: 'service-policy',
          words: ['Service rules in network policy are not implemented on Windows nodes'],
        },
      ],
    },
    { since: 'v3.21', absent: { pages: ['service-policy'], words: ['Windows'] } },
  ],
  'lim.ipv6': [{ since: 'v3.16', passages: [{ page: 'limitations', words: ['IPv6 and dual stack'] }] }],
  'lim.host-endpoints': [
    {
      since: 'v3.16',
      until: 'v3.18',
      passages: [{ page: 'limitations', words: ['Non-cluster hosts, including automatic host endpoints'] }],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [{ page: 'limitations', words: ['Non-cluster hosts, including automatic host endpoints'] }],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        {
          page: '=v3.19.2-limitations',
          words: ['Policy for hosts (host endpoints, including automatic host endpoints)'],
        },
      ],
    },
    {
      since: 'v3.20',
      passages: [
        {
          page: 'limitations',
          words: ['Policy for hosts (host endpoints, including automatic host endpoints)'],
        },
      ],
    },
  ],
  'lim.non-cluster-hosts': [
    {
      since: 'v3.16',
      until: 'v3.18',
      passages: [{ page: 'limitations', words: ['Non-cluster hosts, including automatic host endpoints'] }],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [{ page: 'limitations', words: ['Non-cluster hosts, including automatic host endpoints'] }],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-limitations', words: ['Install and upgrade', 'Non-cluster hosts'] }],
    },
    {
      since: 'v3.20',
      passages: [
        { page: 'limitations', words: ['Install and upgrade', 'Non-cluster hosts'] },
        { page: 'bare-metal', words: ['All platforms in this release, except Windows'] },
      ],
    },
  ],
  'lim.alp-istio': [
    {
      since: 'v3.16',
      until: 'v3.19',
      passages: [{ page: 'limitations', words: ['Application layer policy (ALP) for Istio'] }],
    },
    {
      since: 'v3.20',
      passages: [{ page: 'limitations', words: ['Application Layer Policy (ALP) for Istio'] }],
    },
  ],
  'lim.ingress-gateway': [
    { since: 'v3.16', until: 'v3.29', absent: { pages: ['limitations'], words: ['Ingress Gateway'] } },
    {
      since: 'v3.30',
      until: 'v3.30',
      passages: [{ page: 'gateway-api', words: ['**Unsupported**', '- Windows'] }],
    },
    {
      since: 'v3.31',
      until: 'v3.31',
      docs: 'as-released',
      passages: [{ page: 'gateway-api', words: ['**Unsupported**', '- Windows'] }],
    },
    {
      since: 'v3.31',
      until: 'v3.31',
      docs: 'amended',
      passages: [
        {
          page: 'ingress-gateway-final',
          words: ['Calico Ingress Gateway is not supported on Windows nodes'],
        },
      ],
    },
    {
      since: 'v3.32',
      passages: [
        { page: 'ingress-gateway', words: ['Calico Ingress Gateway is not supported on Windows nodes'] },
      ],
    },
  ],
  'lim.wireguard': [
    { since: 'v3.16', passages: [{ page: 'limitations', words: ['Encryption with WireGuard'] }] },
  ],
  'lim.ebpf': [
    {
      since: 'v3.16',
      until: 'v3.17',
      passages: [{ page: 'limitations', words: ['ebpf (Linux-based feature)'] }],
    },
    {
      since: 'v3.18',
      until: 'v3.19',
      passages: [
        { page: 'limitations', words: ['ebpf (Linux-based feature)'] },
        { page: 'ebpf', words: ['Hybrid clusters', 'This includes clusters with Windows nodes'] },
      ],
    },
    {
      since: 'v3.20',
      until: 'v3.23',
      passages: [
        { page: 'limitations', words: ['| eBPF', '**Not supported**: (Linux-based feature)'] },
        { page: 'ebpf', words: ['Hybrid clusters', 'This includes clusters with Windows nodes'] },
      ],
    },
    {
      since: 'v3.24',
      passages: [
        { page: 'limitations', words: ['| eBPF', '**Not supported**: (Linux-based feature)'] },
        { page: 'ebpf', words: ['Not supported', 'Clusters with some eBPF nodes', 'and/or Windows nodes'] },
      ],
    },
  ],
  'lim.typha': [
    {
      since: 'v3.16',
      until: 'v3.16',
      passages: [{ page: 'limitations', words: ['Typha component for scaling (Linux-based feature)'] }],
    },
    {
      since: 'v3.17',
      until: 'v3.18',
      passages: [
        { page: 'limitations', words: ['Typha component for scaling (Linux-based feature)'] },
        {
          page: 'requirements',
          words: ['four Linux worker nodes', 'high-availability requirements for Typha'],
        },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      passages: [
        { page: 'limitations', words: ['Typha component for scaling (Linux-based feature)'] },
        {
          page: 'requirements',
          words: ['four Linux worker nodes', 'high-availability requirements for Typha'],
        },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [
        { page: '=v3.19.2-limitations', words: ['Typha component for scaling (Linux-based feature)'] },
        {
          page: '=v3.19.2-requirements',
          words: [
            'operator-managed Linux',
            'three Linux worker nodes',
            'high-availability requirements for Typha',
          ],
        },
      ],
    },
    {
      since: 'v3.20',
      passages: [
        { page: 'limitations', words: ['Typha component for scaling (Linux-based feature)'] },
        {
          page: 'requirements',
          words: [
            'operator-managed Linux',
            'three Linux worker nodes',
            'high-availability requirements for Typha',
          ],
        },
      ],
    },
  ],
  'lim.prometheus': [
    { since: 'v3.16', until: 'v3.18', absent: { pages: ['limitations'], words: ['Prometheus'] } },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      absent: { pages: ['limitations'], words: ['Prometheus'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-limitations', words: ['**Not supported**: Prometheus monitoring'] }],
    },
    {
      since: 'v3.20',
      until: 'v3.26',
      passages: [{ page: 'limitations', words: ['**Not supported**: Prometheus monitoring'] }],
    },
    {
      since: 'v3.27',
      passages: [
        { page: 'limitations', words: ['**Supported**: Prometheus monitoring'] },
        {
          page: 'metrics',
          words: ['the Windows firewall blocks listening on ports', 'windowsManageFirewallRules'],
        },
        { page: 'metrics', words: ['felix-windows-metrics-svc', 'targetPort: 9091'] },
      ],
    },
  ],
  'lim.node-status': [
    {
      since: 'v3.16',
      until: 'v3.20',
      absent: { pages: ['limitations'], words: ['Calico node status', 'CalicoNodeStatus'] },
    },
    {
      since: 'v3.21',
      until: 'v3.26',
      passages: [
        { page: 'limitations', words: ['| Operations', '**Not supported**', 'Calico node status'] },
        { page: 'nodestatus', words: ['Windows nodes are not supported at this time'] },
        { page: 'troubleshoot', words: ['Get-BgpPeer'] },
        { page: 'troubleshoot', words: ['Get-BgpRouteInformation -Type all'] },
      ],
    },
    {
      since: 'v3.27',
      passages: [
        { page: 'limitations', words: ['| Operations', '**Supported**', 'node status'] },
        { page: 'nodestatus', words: ['Windows nodes are not supported at this time'] },
        { page: 'troubleshoot', words: ['Get-BgpPeer'] },
        { page: 'troubleshoot', words: ['Get-BgpRouteInformation -Type all'] },
      ],
    },
  ],
  'lim.aks-new-clusters': [
    {
      since: 'v3.16',
      until: 'v3.17',
      absent: { pages: ['requirements', 'quickstart'], words: ['newly created clusters', 'AKS'] },
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'as-released',
      absent: { pages: ['requirements', 'quickstart'], words: ['newly created clusters', 'AKS'] },
    },
    {
      since: 'v3.18',
      until: 'v3.18',
      docs: 'amended',
      passages: [
        { page: '=v3.18.2-quickstart', words: ['can be enabled only on newly created clusters'] },
        { page: '=v3.18.2-quickstart', words: ['az feature register', 'EnableAKSWindowsCalico'] },
        { page: '=v3.18.2-quickstart', words: ['--network-plugin azure', '--network-policy calico'] },
      ],
    },
    {
      since: 'v3.19',
      until: 'v3.21',
      passages: [
        { page: 'quickstart', words: ['can be enabled only on newly created clusters'] },
        { page: 'quickstart', words: ['az feature register', 'EnableAKSWindowsCalico'] },
        { page: 'quickstart', words: ['--network-plugin azure', '--network-policy calico'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'as-released',
      passages: [
        { page: 'quickstart', words: ['can be enabled only on newly created clusters'] },
        { page: 'quickstart', words: ['az feature register', 'EnableAKSWindowsCalico'] },
        { page: 'quickstart', words: ['--network-plugin azure', '--network-policy calico'] },
      ],
    },
    {
      since: 'v3.22',
      until: 'v3.22',
      docs: 'amended',
      passages: [
        { page: '=v3.22.1-requirements', words: ['can be enabled only on newly created clusters'] },
        { page: '=v3.22.1-quickstart', words: ['az feature register', 'EnableAKSWindowsCalico'] },
        { page: '=v3.22.1-quickstart', words: ['--network-plugin azure', '--network-policy calico'] },
      ],
    },
    {
      since: 'v3.23',
      until: 'v3.27',
      passages: [
        { page: 'requirements', words: ['can be enabled only on newly created clusters'] },
        { page: 'quickstart', words: ['az feature register', 'EnableAKSWindowsCalico'] },
        { page: 'quickstart', words: ['--network-plugin azure', '--network-policy calico'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        { page: 'requirements', words: ['can be enabled only on newly created clusters'] },
        { page: 'quickstart', words: ['az feature register', 'EnableAKSWindowsCalico'] },
        { page: 'quickstart', words: ['--network-plugin azure', '--network-policy calico'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [{ page: 'requirements-final', words: ['can be enabled only on newly created clusters'] }],
    },
    {
      since: 'v3.31',
      passages: [{ page: 'requirements', words: ['can be enabled only on newly created clusters'] }],
    },
  ],
  'lim.aks-byo-cni': [
    { since: 'v3.16', until: 'v3.22', absent: { pages: ['aks'], words: ['Windows'] } },
    {
      since: 'v3.23',
      until: 'v3.29',
      passages: [
        { page: 'aks', words: ['[Windows dataplane]', 'is not supported'] },
        { page: 'requirements', words: ['AKS: Azure CNI'] },
      ],
    },
    {
      since: 'v3.30',
      passages: [
        { page: 'aks', words: ['[Windows data plane]', 'is not supported'] },
        { page: 'requirements', words: ['AKS: Azure CNI'] },
      ],
    },
  ],
  'lim.openshift-run-level': [
    {
      since: 'v3.16',
      until: 'v3.16',
      absent: { pages: ['requirements', 'quickstart'], words: ['run-level'] },
    },
    {
      since: 'v3.17',
      until: 'v3.26',
      passages: [
        {
          page: 'openshift',
          words: [
            '1768858',
            'Windows pods can only be run in specific namespaces if you disable SCC',
            'openshift.io/run-level: "1"',
          ],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.29',
      docs: 'as-released',
      passages: [
        {
          page: 'openshift',
          words: [
            '1768858',
            'Windows pods can only be run in specific namespaces if you disable SCC',
            'openshift.io/run-level: "1"',
          ],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.29',
      docs: 'amended',
      absent: { pages: ['requirements-final', 'limitations-final'], words: ['run-level', 'SCC'] },
    },
    { since: 'v3.30', absent: { pages: ['requirements', 'limitations'], words: ['run-level', 'SCC'] } },
  ],
  'lim.k8s-124-token': [
    {
      since: 'v3.16',
      until: 'v3.22',
      absent: { pages: ['kubeconfig', 'quickstart'], words: ['no longer automatically created'] },
    },
    {
      since: 'v3.23',
      until: 'v3.23',
      passages: [
        {
          page: 'kubeconfig',
          words: [
            'service account token secrets are no longer automatically created',
            'name: calico-node-token',
          ],
        },
        {
          page: 'quickstart',
          words: [
            'service account token secrets are no longer automatically created',
            'name: calico-node-token',
          ],
        },
      ],
    },
    {
      since: 'v3.24',
      until: 'v3.27',
      passages: [
        {
          page: 'kubeconfig',
          words: [
            'service account token secrets are no longer automatically created',
            'name: calico-node-token',
          ],
        },
        {
          page: 'code-install-script',
          words: ['service account token secrets are no longer automatically created'],
        },
        { page: 'code-install-script', words: ['$secretName = "calico-node-token"'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'kubeconfig',
          words: [
            'service account token secrets are no longer automatically created',
            'name: calico-node-token',
          ],
        },
        {
          page: 'code-install-script',
          words: ['service account token secrets are no longer automatically created'],
        },
        { page: 'code-install-script', words: ['$secretName = "calico-node-token"'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: { pages: ['requirements-final', 'operator'], words: ['calico-node-token'] },
    },
    { since: 'v3.31', absent: { pages: ['requirements', 'operator'], words: ['calico-node-token'] } },
  ],
  'lim.tls12': [
    {
      since: 'v3.16',
      until: 'v3.26',
      passages: [
        { page: 'requirements', words: ['TLS v1.2 enabled', '[Net.SecurityProtocolType]::Tls12'] },
        {
          page: 'troubleshoot',
          words: ['Windows does not support TLS v1.2', '[Net.SecurityProtocolType]::Tls12'],
        },
      ],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        {
          page: 'requirements',
          words: ['TLS v1.2 enabled', '[Net.SecurityProtocolType]::Tls12'],
          under: 'Manual install requirements',
        },
        {
          page: 'troubleshoot',
          words: ['Windows does not support TLS v1.2', '[Net.SecurityProtocolType]::Tls12'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'requirements',
          words: ['TLS v1.2 enabled', '[Net.SecurityProtocolType]::Tls12'],
          under: 'Manual install requirements',
        },
        {
          page: 'troubleshoot',
          words: ['Windows does not support TLS v1.2', '[Net.SecurityProtocolType]::Tls12'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'troubleshoot',
          words: ['Windows does not support TLS v1.2', '[Net.SecurityProtocolType]::Tls12'],
        },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        {
          page: 'troubleshoot',
          words: ['Windows does not support TLS v1.2', '[Net.SecurityProtocolType]::Tls12'],
        },
      ],
    },
  ],
  'lim.host-to-service': [
    {
      since: 'v3.16',
      until: 'v3.27',
      passages: [
        {
          page: 'kubeconfig',
          words: ['does not support access to services from the host', 'not the Kubernetes service IP'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'kubeconfig',
          words: ['does not support access to services from the host', 'not the Kubernetes service IP'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: {
        pages: ['requirements-final', 'operator', 'limitations-final'],
        words: ['services from the host', 'cannot reach Kubernetes services'],
      },
    },
    {
      since: 'v3.31',
      absent: {
        pages: ['requirements', 'operator', 'limitations'],
        words: ['services from the host', 'cannot reach Kubernetes services'],
      },
    },
  ],
  'lim.node-selectors': [
    {
      since: 'v3.16',
      until: 'v3.24',
      passages: [
        {
          page: 'standard',
          words: ['many Kubernetes manifests do not specify a **node selector**', 'only supports Linux'],
        },
        { page: 'standard', words: ['beta.kubernetes.io/os: linux'] },
      ],
    },
    {
      since: 'v3.25',
      until: 'v3.27',
      passages: [
        {
          page: 'standard',
          words: ['many Kubernetes manifests do not specify a **node selector**', 'only supports Linux'],
        },
        { page: 'standard', words: ['kubernetes.io/os: linux'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'standard',
          words: ['many Kubernetes manifests do not specify a **node selector**', 'only supports Linux'],
        },
        { page: 'standard', words: ['kubernetes.io/os: linux'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: {
        pages: ['requirements-final', 'operator', 'limitations-final'],
        words: ['node selector', 'nodeSelector'],
      },
    },
    {
      since: 'v3.31',
      absent: {
        pages: ['requirements', 'operator', 'limitations'],
        words: ['node selector', 'nodeSelector'],
      },
    },
  ],
  'lim.aws-node-name': [
    {
      since: 'v3.16',
      until: 'v3.27',
      passages: [
        {
          page: 'troubleshoot',
          words: [
            'the AWS cloud provider requires that the node has a nodename matching its private domain name',
          ],
        },
        {
          page: 'standard',
          words: ['If using the AWS cloud provider', '--hostname-override=<aws instance private DNS name>'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        {
          page: 'troubleshoot',
          words: [
            'the AWS cloud provider requires that the node has a nodename matching its private domain name',
          ],
        },
        {
          page: 'standard',
          words: ['If using the AWS cloud provider', '--hostname-override=<aws instance private DNS name>'],
        },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        {
          page: 'troubleshoot',
          words: [
            'the AWS cloud provider requires that the node has a nodename matching its private domain name',
          ],
        },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        {
          page: 'troubleshoot',
          words: [
            'the AWS cloud provider requires that the node has a nodename matching its private domain name',
          ],
        },
      ],
    },
  ],
  'lim.mirror-images': [
    { since: 'v3.16', until: 'v3.26', absent: { pages: ['requirements', 'limitations'], words: ['crane'] } },
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'as-released',
      absent: { pages: ['requirements', 'limitations'], words: ['crane'] },
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      docs: 'amended',
      passages: [
        { page: 'alternate-registry-final', words: ['`docker pull` commands for these images may not work'] },
        { page: 'alternate-registry-final', words: ['crane cp', '`node-windows` and `cni-windows`'] },
      ],
    },
    {
      since: 'v3.28',
      passages: [
        { page: 'alternate-registry', words: ['`docker pull` commands for these images may not work'] },
        { page: 'alternate-registry', words: ['crane cp', '`node-windows` and `cni-windows`'] },
      ],
    },
  ],
  'lim.manual-upgrade': [
    { since: 'v3.16', until: 'v3.18', absent: { pages: ['limitations'], words: ['manual upgrade'] } },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'as-released',
      absent: { pages: ['limitations'], words: ['manual upgrade'] },
    },
    {
      since: 'v3.19',
      until: 'v3.19',
      docs: 'amended',
      passages: [{ page: '=v3.19.2-limitations', words: ['Manifest with manual upgrade'] }],
    },
    {
      since: 'v3.20',
      until: 'v3.27',
      passages: [{ page: 'limitations', words: ['Manifest with manual upgrade'] }],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [{ page: 'limitations', words: ['Manifest with manual upgrade'] }],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      absent: { pages: ['limitations-final'], words: ['manual upgrade'] },
    },
    { since: 'v3.31', absent: { pages: ['limitations'], words: ['manual upgrade'] } },
  ],
  'lim.vxlan-adapter': [
    { since: 'v3.16', until: 'v3.20', absent: { pages: ['quickstart'], words: ['VXLAN_ADAPTER'] } },
    {
      since: 'v3.21',
      until: 'v3.26',
      passages: [{ page: 'quickstart', words: ['multiple network adapters', 'VXLAN_ADAPTER', 'config.ps1'] }],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        { page: 'quickstart', words: ['multiple network adapters', 'VXLAN_ADAPTER', 'config.ps1'] },
        { page: 'installation-api', words: ['VXLANAdapter is the Network Adapter used for VXLAN'] },
        { page: 'code-operator-windows', words: ['Name: "VXLAN_ADAPTER", Value: vxlanAdapter'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        { page: 'quickstart', words: ['multiple network adapters', 'VXLAN_ADAPTER', 'config.ps1'] },
        { page: 'installation-api', words: ['VXLANAdapter is the Network Adapter used for VXLAN'] },
        { page: 'code-operator-windows', words: ['Name: "VXLAN_ADAPTER", Value: vxlanAdapter'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [
        { page: 'installation-api', words: ['VXLANAdapter is the Network Adapter used for VXLAN'] },
        { page: 'code-operator-windows', words: ['Name: "VXLAN_ADAPTER", Value: vxlanAdapter'] },
      ],
    },
    {
      since: 'v3.31',
      passages: [
        { page: 'installation-api', words: ['VXLANAdapter is the Network Adapter used for VXLAN'] },
        { page: 'code-operator-windows', words: ['Name: "VXLAN_ADAPTER", Value: vxlanAdapter'] },
      ],
    },
  ],
  'lim.install-purpose': [
    {
      since: 'v3.16',
      until: 'v3.26',
      passages: [{ page: 'quickstart', words: ['for testing or development'] }],
    },
    {
      since: 'v3.27',
      until: 'v3.27',
      passages: [
        { page: 'quickstart', words: ['for testing or development'] },
        { page: 'operator', words: ['for testing or development'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'as-released',
      passages: [
        { page: 'quickstart', words: ['for testing or development'] },
        { page: 'operator', words: ['for testing or development'] },
      ],
    },
    {
      since: 'v3.28',
      until: 'v3.30',
      docs: 'amended',
      passages: [{ page: 'operator', words: ['for testing or development'] }],
    },
    { since: 'v3.31', passages: [{ page: 'operator', words: ['for testing or development'] }] },
  ],
  'lim.hybrid-cluster': [
    {
      since: 'v3.16',
      passages: [
        {
          page: 'requirements',
          words: ['do not run on Windows yet', 'hybrid Linux/Windows cluster is required'],
        },
        { page: 'requirements', words: ['At least one Linux Kubernetes worker node'] },
      ],
    },
  ],
  'port.vxlan-4789': [
    {
      since: 'v3.16',
      passages: [
        {
          page: 'requirements',
          words: ['VXLAN runs on UDP port 4789 (this is the only port supported by Windows)'],
        },
        { page: 'sysreq', words: ['networking with VXLAN enabled', 'UDP 4789'] },
      ],
    },
  ],
  'port.bgp-179': [
    { since: 'v3.16', passages: [{ page: 'sysreq', words: ['networking (BGP)', 'TCP 179'] }] },
  ],
  'port.typha-5473': [
    { since: 'v3.16', passages: [{ page: 'sysreq', words: ['Typha agent hosts', 'TCP 5473 (default)'] }] },
  ],
  'port.kube-apiserver': [
    {
      since: 'v3.16',
      passages: [{ page: 'sysreq', words: ['kube-apiserver host', 'Often TCP 443 or 6443'] }],
    },
  ],
  'port.etcd-2379': [
    { since: 'v3.16', passages: [{ page: 'sysreq', words: ['etcd hosts', 'TCP 2379 but can vary'] }] },
  ],
  'port.kubelet-10250': [
    {
      since: 'v3.16',
      passages: [
        { page: 'troubleshoot', words: ['kubectl exec fails with timeout for Windows pods', 'port 10250'] },
      ],
    },
  ],
  'port.felix-metrics-9091': [
    { since: 'v3.16', until: 'v3.26', absent: { pages: ['limitations'], words: ['9091'] } },
    {
      since: 'v3.27',
      passages: [
        { page: 'metrics', words: ['felix-windows-metrics-svc', 'targetPort: 9091'] },
        {
          page: 'metrics',
          words: ['the Windows firewall blocks listening on ports', 'windowsManageFirewallRules'],
        },
      ],
    },
  ],
} as const satisfies Passages;
