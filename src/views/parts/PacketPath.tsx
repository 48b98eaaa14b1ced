import type { ReactNode } from 'react';
import type { NetworkingOption } from '../../facts/types.ts';

function Node({ x, name }: { readonly x: number; readonly name: string }): ReactNode {
  return (
    <g>
      <rect x={x} y="8" width="66" height="42" rx="4" className="node" />
      <text x={x + 33} y="22" className="node-name">
        {name}
      </text>
      <circle cx={x + 33} cy="37" r="6" className="pod" />
      <text x={x + 33} y="39.6" className="pod-name">
        pod
      </text>
    </g>
  );
}

const WAYS: Readonly<Record<NetworkingOption['path'], ReactNode>> = {
  mesh: (
    <>
      <path d="M76 32h108" className="way" />
      <path d="m80 28-5 4 5 4m100-8 5 4-5 4" className="way" />
      <path d="M76 42q54 16 108 0" className="way thin" />
    </>
  ),
  tunnel: (
    <>
      <path d="M76 26h108M76 40h108" className="way" />
      <path d="M88 33h84" className="way packet" />
      <path d="m166 29 6 4-6 4" className="way" />
    </>
  ),
  'hand-made': (
    <>
      <path d="M76 34h108" className="way dashed" />
      <path d="m179 30 5 4-5 4" className="way" />
      <path d="m124 46 3-8 4 3zm3-8 10-5" className="way thin" />
    </>
  ),
  provider: (
    <>
      <path d="M76 34h32m44 0h32" className="way" />
      <path d="m179 30 5 4-5 4" className="way" />
      <rect x="108" y="27" width="44" height="22" rx="2" className="way way-box" />
      <path d="M108 34h44M108 41h44M122 27v22" className="way thin" />
    </>
  ),
  'host-gw': (
    <>
      <path d="M76 34h108" className="way" />
      <path d="m179 30 5 4-5 4" className="way" />
      <path d="M43 50v6h174v-6" className="way segment" />
    </>
  ),
};

/** How a packet travels between a pod on Linux and a pod on Windows. */
export function PacketPath({ option }: { readonly option: NetworkingOption }): ReactNode {
  return (
    <svg
      className="packet-path"
      viewBox="0 0 260 60"
      role="img"
      aria-label={`${option.name}: ${option.travels}`}
    >
      <Node x={10} name="Linux" />
      <Node x={184} name="Windows" />
      {WAYS[option.path]}
      <text x="130" y="18" className="way-label">
        {option.wayLabel}
      </text>
    </svg>
  );
}
